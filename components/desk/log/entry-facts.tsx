import { SelectField } from '@/components/ui/field';
import { useLanguage, useTranslate } from '@/components/ui/language';
import { Pill } from '@/components/ui/pill';
import { CASE_STATUSES, type CaseStatus, type Interaction } from '@/lib/domain/interaction';
import { logCatalog } from '@/lib/i18n/desk-log';
import { wordsCatalog } from '@/lib/i18n/desk-words';
import { useDeskPage } from '../page-context';
import { sayWhenFully } from '../say-time';
import { useAct } from '../use-act';

/** Who did what, when, and where the case stands; the status can be changed on the spot. */
export function EntryFacts({ row }: { row: Interaction }) {
  const { desk, toaster } = useDeskPage();
  const language = useLanguage();
  const t = useTranslate(logCatalog);
  const word = useTranslate(wordsCatalog);
  const act = useAct();
  const setStatus = async (status: CaseStatus) => {
    const done = await act(() => desk.interactions.setStatus(row.caseId, status));
    if (done) toaster.show(t('statusSaved', { status: word(`status.${status}`) }));
  };
  const facts = [
    [t('template'), row.templateTitle],
    [t('keywords'), row.matchedKeywords.join(' ・ ')],
    [t('category'), row.category],
    [t('department'), row.department],
  ].filter(([, value]) => value !== '');
  return (
    <div class="d-facts">
      <p class="d-row">
        <b>{word(`action.${row.action}`)}</b>
        <span>
          {row.agentName} <span class="num">^{row.agentInitials}</span>
        </span>
        <time class="num d-quiet" dateTime={row.occurredAt}>
          {sayWhenFully(row.occurredAt, language)}
        </time>
        <Pill>{word(`site.${row.post.site}`)}</Pill>
        {row.accountHandle !== '' && <span class="d-quiet">@{row.accountHandle}</span>}
      </p>
      <SelectField
        label={t('status')}
        value={row.status}
        onChange={(status) => void setStatus(status)}
        options={CASE_STATUSES.map((status) => ({ value: status, label: word(`status.${status}`) }))}
      />
      {facts.length > 0 && (
        <dl>
          {facts.map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  );
}
