import { useState } from 'preact/hooks';
import { Button } from '@/components/ui/button';
import { useTranslate } from '@/components/ui/language';
import { Section } from '@/components/ui/section';
import type { Interaction } from '@/lib/domain/interaction';
import { panelCatalog } from '@/lib/i18n/panel';
import { type HistoryActs, HistoryEntry } from './history-entry';
import './history.css';

/** Entries shown before the agent asks for more: what fits a glance. */
const FIRST = 5;
const STEP = 20;

/** Everything logged for this person, over every identity, newest first; where nothing is, the last contact's line says so. */
export function History(props: {
  entries: readonly Interaction[];
  /** Id of the reply the dock asks about, part by part. */
  inHand: string | null;
  now: Date;
  acts: HistoryActs;
  readOnly: boolean;
}) {
  const t = useTranslate(panelCatalog);
  const [shown, setShown] = useState(FIRST);
  const { entries } = props;
  if (entries.length === 0) return null;
  return (
    <Section
      class="pn-history"
      title={t('history')}
      aside={<span class="num">{t('historyCount', { n: entries.length })}</span>}
    >
      <ol>
        {entries.slice(0, shown).map((entry) => (
          <HistoryEntry
            key={entry.id}
            entry={entry}
            now={props.now}
            acts={props.acts}
            inHand={entry.id === props.inHand}
            readOnly={props.readOnly}
          />
        ))}
      </ol>
      {entries.length > shown && (
        <Button size="s" kind="quiet" onClick={() => setShown(shown + STEP)}>
          {t('historyMore', { n: Math.min(STEP, entries.length - shown) })}
        </Button>
      )}
    </Section>
  );
}
