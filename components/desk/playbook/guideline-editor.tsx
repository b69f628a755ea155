import { SelectField, TextArea, TextField } from '@/components/ui/field';
import { useTranslate } from '@/components/ui/language';
import { Markdown } from '@/components/ui/markdown';
import { Toggle } from '@/components/ui/toggle';
import type { Editable } from '@/lib/desk/store/rows';
import type { Guideline } from '@/lib/domain/guideline';
import { playbookCatalog } from '@/lib/i18n/desk-playbook';
import { wordsCatalog } from '@/lib/i18n/desk-words';
import { useDeskPage } from '../page-context';
import { RowEditor } from '../row-editor';
import { useRowDraft } from '../use-row-draft';
import { ConditionFields } from './condition-fields';

/** One guideline, as the panel will show it beside. */
export function GuidelineEditor({ stored, isNew }: { stored: Editable<Guideline>; isNew: boolean }) {
  const { desk } = useDeskPage();
  const t = useTranslate(playbookCatalog);
  const word = useTranslate(wordsCatalog);
  const draft = useRowDraft(stored, isNew);
  const { value, edit } = draft;
  const blocked = value.title.trim() === '' ? t('titleNeeded') : undefined;
  return (
    <RowEditor
      rows={desk.guidelines}
      id={stored.id}
      isNew={isNew}
      draft={draft}
      name={value.title}
      untitled={t('newGuideline')}
      deleteLabel={t('delete')}
      listHref="#/playbook/guidelines"
      rowHref="#/playbook/guidelines"
      blocked={blocked}
    >
      <div class="d-two">
        <div class="d-stack">
          <section class="d-card d-stack">
            <TextField
              label={t('titleField')}
              value={value.title}
              maxLength={120}
              required
              onInput={(title) => edit({ title })}
            />
            <TextArea
              label={t('bodyMarkdown')}
              rows={9}
              maxLength={5000}
              value={value.body}
              onInput={(body) => edit({ body })}
            />
            <SelectField
              label={t('weight')}
              value={value.weight}
              onChange={(weight) => edit({ weight })}
              options={(['must', 'should'] as const).map((weight) => ({
                value: weight,
                label: word(`weight.${weight}`),
              }))}
            />
            <Toggle label={t('enabled')} checked={value.enabled} onChange={(enabled) => edit({ enabled })} />
          </section>
          <ConditionFields value={value.when} onChange={(when) => edit({ when })} />
        </div>
        <section class="d-card d-stack d-follow">
          <h2>{value.title || t('newGuideline')}</h2>
          <Markdown text={value.body} />
        </section>
      </div>
    </RowEditor>
  );
}
