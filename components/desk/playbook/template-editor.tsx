import { useTemplateOutcomes } from '@/components/panel/model/template/use-template-outcomes';
import { SelectField, TextField } from '@/components/ui/field';
import { useTranslate } from '@/components/ui/language';
import { Toggle } from '@/components/ui/toggle';
import type { Editable } from '@/lib/desk/store/rows';
import { SPEAKING_ACTIONS, type Template } from '@/lib/domain/template';
import { playbookCatalog } from '@/lib/i18n/desk-playbook';
import { wordsCatalog } from '@/lib/i18n/desk-words';
import { useDeskPage } from '../page-context';
import { RowEditor } from '../row-editor';
import { useRowDraft } from '../use-row-draft';
import { AudienceFields } from './audience-fields';
import { ConditionFields } from './condition-fields';
import { LinkHealth } from './link-health';
import { OutcomeLine } from './outcome-line';
import { ReviewField } from './review-field';
import { TemplatePreview } from './template-preview';
import { useLinkBook } from './use-link-book';
import { WordingFields } from './wording-fields';
import { isSoundWording, listWordings, toWorded } from './wordings';

/** One template with a living preview. A faulty one is refused here, so that it can never print a raw placeholder. */
export function TemplateEditor({ stored, isNew }: { stored: Editable<Template>; isNew: boolean }) {
  const { desk } = useDeskPage();
  const t = useTranslate(playbookCatalog);
  const word = useTranslate(wordsCatalog);
  const draft = useRowDraft(stored, isNew);
  const outcomes = useTemplateOutcomes(desk);
  const links = useLinkBook();
  const { value, edit } = draft;
  const wordings = listWordings(value);
  const blocked =
    value.title.trim() === ''
      ? t('titleNeeded')
      : wordings.some((body) => body.trim() === '')
        ? t('bodyNeeded')
        : wordings.every((body) => isSoundWording(body, links.names))
          ? undefined
          : t('broken');
  return (
    <RowEditor
      rows={desk.templates}
      id={stored.id}
      isNew={isNew}
      draft={draft}
      name={value.title}
      untitled={t('newTemplate')}
      deleteLabel={t('delete')}
      listHref="#/playbook"
      rowHref="#/playbook/templates"
      blocked={blocked}
    >
      <div class="d-two">
        <div class="d-stack">
          <section class="d-card d-stack">
            {!isNew && <OutcomeLine outcome={outcomes.get(stored.id)} />}
            <TextField
              label={t('titleField')}
              value={value.title}
              maxLength={80}
              required
              onInput={(title) => edit({ title })}
            />
            <WordingFields wordings={wordings} onChange={(next) => edit(toWorded(next))} />
            <LinkHealth bodies={wordings} accountIds={value.accountIds} />
            <div class="d-fields">
              <TextField
                label={t('shortcode')}
                hint={t('shortcodeHint')}
                value={value.shortcode}
                maxLength={40}
                onInput={(shortcode) => edit({ shortcode: shortcode.replace(/^\//u, '') })}
              />
              <TextField
                label={t('reading')}
                hint={t('readingHint')}
                value={value.reading}
                maxLength={80}
                onInput={(reading) => edit({ reading })}
              />
              <TextField
                label={t('category')}
                value={value.category}
                maxLength={60}
                onInput={(category) => edit({ category })}
              />
              <SelectField
                label={t('action')}
                value={value.action}
                onChange={(action) => edit({ action })}
                options={SPEAKING_ACTIONS.map((action) => ({
                  value: action,
                  label: word(`action.${action}`),
                }))}
              />
              <ReviewField value={value.reviewOn} onChange={(reviewOn) => edit({ reviewOn })} />
              <AudienceFields value={value} onChange={edit} />
            </div>
            <Toggle label={t('enabled')} checked={value.enabled} onChange={(enabled) => edit({ enabled })} />
          </section>
          <ConditionFields value={value.when} onChange={(when) => edit({ when })} />
        </div>
        <div class="d-follow">
          <TemplatePreview bodies={wordings} />
        </div>
      </div>
    </RowEditor>
  );
}
