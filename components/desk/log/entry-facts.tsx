import { SelectField } from '@/components/ui/field';
import { useLanguage, useTranslate } from '@/components/ui/language';
import { Pill } from '@/components/ui/pill';
import { sayWhenFully } from '@/components/ui/say-time';
import { useTimeZone } from '@/components/ui/time-zone';
import { useLiveQuery } from '@/components/ui/use-live-query';
import { CASE_STATUSES, type CaseStatus, type Interaction } from '@/lib/domain/interaction';
import { templateTitlesOf } from '@/lib/domain/templates-of';
import { logCatalog } from '@/lib/i18n/desk-log';
import { wordsCatalog } from '@/lib/i18n/desk-words';
import { useDeskPage } from '../page-context';
import { useAct } from '../use-act';
import { MatterFeelings } from './matter-feelings';

/** Who did what, when, and where the case stands; the status can be changed on the spot. */
export function EntryFacts({ row }: { row: Interaction }) {
  const { desk, toaster } = useDeskPage();
  const language = useLanguage();
  const zone = useTimeZone();
  const t = useTranslate(logCatalog);
  const word = useTranslate(wordsCatalog);
  const act = useAct();
  // The row tells what the act left behind; the case may have moved on since.
  const cases = useLiveQuery(() => desk.authors.cases(row.authorId), `cases ${row.authorId}`);
  const known = cases.state === 'ready' ? cases.value.find(({ id }) => id === row.caseId) : undefined;
  const status = known?.status ?? row.status;
  const setStatus = async (next: CaseStatus) => {
    const done = await act(() => desk.interactions.setStatus(row.caseId, next));
    if (done) toaster.show(t('statusSaved', { status: word(`status.${next}`) }));
  };
  const facts = [
    [t('template'), templateTitlesOf(row).join(' · ')],
    [t('keywords'), row.matchedKeywords.join(' · ')],
    [t('category'), row.category],
    [t('department'), row.department],
    [t('escalatedTo'), row.escalatedTo ?? ''],
    [t('consulted'), row.consulted ?? ''],
  ].filter(([, value]) => value !== '');
  return (
    <div class="d-facts">
      <p class="d-row">
        <b>{word(`action.${row.action}`)}</b>
        <span>
          {row.agentName} <span class="num">^{row.agentInitials}</span>
        </span>
        <time class="num d-quiet" dateTime={row.occurredAt}>
          {sayWhenFully(row.occurredAt, language, zone)}
        </time>
        <Pill>{word(`site.${row.post.site}`)}</Pill>
        {row.accountHandle !== '' && <span class="d-quiet">@{row.accountHandle}</span>}
      </p>
      <div class="d-row d-matter">
        <SelectField
          label={t('status')}
          value={status}
          onChange={(next) => void setStatus(next)}
          options={CASE_STATUSES.map((value) => ({ value, label: word(`status.${value}`) }))}
        />
        {known !== undefined && <MatterFeelings matter={known} />}
      </div>
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
