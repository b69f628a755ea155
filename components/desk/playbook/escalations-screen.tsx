import { Button } from '@/components/ui/button';
import { useLanguage, useTranslate } from '@/components/ui/language';
import { Pill } from '@/components/ui/pill';
import { Toggle } from '@/components/ui/toggle';
import type { Escalation } from '@/lib/domain/escalation';
import { newId } from '@/lib/domain/new-id';
import { playbookCatalog } from '@/lib/i18n/desk-playbook';
import { wordsCatalog } from '@/lib/i18n/desk-words';
import { PLAYBOOK } from '@/lib/i18n/playbook';
import { sayTemplateName } from '@/lib/i18n/template-names';
import { starterEscalations } from '@/lib/playbook/starter/starter-escalations';
import { sketchTemplate } from '@/lib/reply/sketch-template';
import { useDeskPage } from '../page-context';
import { useAct } from '../use-act';
import { useSayLost } from './broken-texts';
import { listGaps } from './escalation-problem';
import { PlaybookList } from './playbook-list';
import { sayCondition } from './say-condition';

function EscalationItem({ entry }: { entry: Escalation }) {
  const { desk, toaster } = useDeskPage();
  const t = useTranslate(playbookCatalog);
  const word = useTranslate(wordsCatalog);
  const signalWord = useTranslate(PLAYBOOK);
  const act = useAct();
  const sayLost = useSayLost();
  const language = useLanguage();
  const use = async (enabled: boolean) => {
    await act(async () => {
      const lost = enabled ? undefined : await sayLost('switchedOff', entry);
      await desk.escalations.save({ ...entry, enabled });
      if (lost !== undefined) toaster.show(lost, { tone: 'warn' });
    });
  };
  const to = [entry.department, entry.contact, entry.reach, entry.hours].filter((each) => each !== '');
  return (
    <li class={entry.enabled ? 'd-item' : 'd-item d-item-off'}>
      <div class="d-item-main">
        <p class="d-row">
          <a href={`#/playbook/escalations/${entry.id}`}>{entry.topic}</a>
          <span class="d-quiet">{to.join(' · ')}</span>
        </p>
        {entry.reply !== '' && (
          <p class="d-clamp">{sketchTemplate(entry.reply, (name) => sayTemplateName(name, language))}</p>
        )}
        <p class="d-pills">
          {sayCondition(entry.when, word, signalWord).map((condition) => (
            <Pill key={condition}>{condition}</Pill>
          ))}
          {listGaps(entry).map((gap) => (
            <Pill key={gap} tone="warn" dot="ring">
              {t(gap)}
            </Pill>
          ))}
        </p>
      </div>
      <Toggle
        bare
        label={t('use', { name: entry.topic })}
        checked={entry.enabled}
        onChange={(enabled) => void use(enabled)}
      />
    </li>
  );
}

/** The escalation book: whom a matter goes to, how they are reached and what they need to know. */
export function EscalationsScreen({ entries }: { entries: readonly Escalation[] }) {
  const { desk, toaster } = useDeskPage();
  const t = useTranslate(playbookCatalog);
  const language = useLanguage();
  const act = useAct();
  const begin = async () => {
    const rows = starterEscalations(language).map((entry) => ({ ...entry, id: newId() }));
    if (await act(() => desk.escalations.saveAll(rows))) toaster.show(t('imported', { count: rows.length }));
  };
  return (
    <PlaybookList
      kind="escalations"
      rows={entries}
      textOf={(row) => `${row.topic} ${row.department} ${row.contact} ${row.reply} ${row.handOver}`}
      item={(row) => <EscalationItem key={row.id} entry={row} />}
      emptyAction={
        <Button kind="primary" onClick={begin}>
          {t('escalationsBegin')}
        </Button>
      }
    />
  );
}
