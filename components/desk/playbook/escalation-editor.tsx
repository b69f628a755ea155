import { useMemo } from 'preact/hooks';
import { TextArea, TextField } from '@/components/ui/field';
import { useTranslate } from '@/components/ui/language';
import { Toggle } from '@/components/ui/toggle';
import type { Editable } from '@/lib/desk/store/rows';
import type { Escalation } from '@/lib/domain/escalation';
import { playbookCatalog } from '@/lib/i18n/desk-playbook';
import { escalationValues } from '@/lib/playbook/escalation/choose-escalation';
import { useDeskPage } from '../page-context';
import { RowEditor } from '../row-editor';
import { useRowDraft } from '../use-row-draft';
import { BrokenTexts, useSayLost } from './broken-texts';
import { ConditionFields } from './condition-fields';
import { findEscalationProblem, isFaultyForm, listGaps } from './escalation-problem';
import { HandoverPreview } from './handover-preview';
import { LinkHealth } from './link-health';
import { TemplateBody } from './template-body';
import { TemplatePreview } from './template-preview';
import { useLinkBook } from './use-link-book';

/** Longest texts of an entry, as the schema takes them. */
const LENGTHS = { topic: 80, department: 60, contact: 120, reach: 200, hours: 120 } as const;

/** The book as it will be with this entry in it. */
function withEntry<Entry extends { id: string }>(book: readonly Entry[], entry: Entry): Entry[] {
  return [...book.filter(({ id }) => id !== entry.id), entry];
}

/** One entry of the escalation book, with the reply and the note it makes. */
export function EscalationEditor({ stored, isNew }: { stored: Editable<Escalation>; isNew: boolean }) {
  const { desk } = useDeskPage();
  const t = useTranslate(playbookCatalog);
  const draft = useRowDraft(stored, isNew);
  const { value, edit } = draft;
  const links = useLinkBook();
  const problem = findEscalationProblem(value, links.names);
  const sayLost = useSayLost();
  const gaps = listGaps(value);
  const values = useMemo(() => escalationValues({ formUrl: value.formUrl }), [value.formUrl]);
  return (
    <RowEditor
      rows={desk.escalations}
      id={stored.id}
      isNew={isNew}
      draft={draft}
      name={value.topic}
      untitled={t('newEscalation')}
      deleteLabel={t('delete')}
      listHref="#/playbook/escalations"
      rowHref="#/playbook/escalations"
      sayLoss={() => sayLost('removed', stored)}
      blocked={problem && t(problem)}
    >
      <div class="d-two">
        <div class="d-stack">
          <section class="d-card d-stack">
            <TextField
              label={t('field.topic')}
              hint={t('hint.topic')}
              value={value.topic}
              maxLength={LENGTHS.topic}
              required
              onInput={(topic) => edit({ topic })}
            />
            <div class="d-fields">
              {(['department', 'contact', 'reach', 'hours'] as const).map((field) => (
                <TextField
                  key={field}
                  label={t(`field.${field}`)}
                  hint={t(`hint.${field}`)}
                  value={value[field]}
                  maxLength={LENGTHS[field]}
                  onInput={(typed) => edit({ [field]: typed })}
                />
              ))}
            </div>
            <TextField
              label={t('field.formUrl')}
              hint={t('hint.formUrl')}
              error={
                isFaultyForm(value.formUrl)
                  ? t('formFaulty')
                  : gaps.includes('gapForm')
                    ? t('formMissing')
                    : undefined
              }
              value={value.formUrl}
              maxLength={500}
              placeholder="https://"
              onInput={(formUrl) => edit({ formUrl: formUrl.trim() })}
            />
            <TemplateBody
              label={t('field.reply')}
              hint={t('hint.reply')}
              rows={4}
              value={value.reply}
              onInput={(reply) => edit({ reply })}
            />
            <LinkHealth bodies={[value.reply]} accountIds={[]} />
            <TextArea
              label={t('field.handOver')}
              hint={t('hint.handOver')}
              rows={4}
              maxLength={1000}
              value={value.handOver}
              onInput={(handOver) => edit({ handOver })}
            />
            <Toggle label={t('enabled')} checked={value.enabled} onChange={(enabled) => edit({ enabled })} />
            <BrokenTexts change={(rows) => ({ ...rows, escalations: withEntry(rows.escalations, value) })} />
          </section>
          <ConditionFields value={value.when} onChange={(when) => edit({ when })} />
        </div>
        <div class="d-follow d-stack">
          {value.reply.trim() !== '' && <TemplatePreview bodies={[value.reply]} values={values} />}
          <HandoverPreview entry={value} />
        </div>
      </div>
    </RowEditor>
  );
}
