import { useId, useState } from 'preact/hooks';
import { ACTION_WORDS } from '@/components/panel/words';
import { useLanguage, useTranslate } from '@/components/ui/language';
import { sayDate, sayTime } from '@/components/ui/say-time';
import { useTimeZone } from '@/components/ui/time-zone';
import { entryWords } from '@/lib/domain/entry-words';
import type { Interaction } from '@/lib/domain/interaction';
import { panelCatalog } from '@/lib/i18n/panel';
import type { Finding } from '@/lib/reply/findings/finding';
import { Delivery, DeliveryChoice, isUnseen } from './delivery';
import { EntryDetails } from './entry-details';

export interface HistoryActs {
  onSent: (interaction: Interaction) => void;
  onUnsent: (interaction: Interaction) => void;
  onTakeBack: (interaction: Interaction) => void;
  /** What a reply broke of the policy by being edited after it was filled. */
  readBreaks: (interaction: Interaction) => Promise<Finding[]>;
}

/** One logged act: a line and the beginning of what was said; the rest on demand. */
export function HistoryEntry(props: {
  entry: Interaction;
  now: Date;
  acts: HistoryActs;
  /** The dock asks what became of it, and what is said here would go past its parts. */
  inHand: boolean;
  readOnly: boolean;
}) {
  const t = useTranslate(panelCatalog);
  const language = useLanguage();
  const zone = useTimeZone();
  const [open, setOpen] = useState(false);
  const detailsId = useId();
  const { entry, acts } = props;
  return (
    <li class="pn-entry" data-history-entry>
      <time class="num" dateTime={entry.occurredAt}>
        {sayDate(entry.occurredAt, props.now, language, zone)}
        <small>{sayTime(entry.occurredAt, zone)}</small>
      </time>
      <div class="pn-entry-body">
        <button
          type="button"
          class="pn-entry-head"
          aria-expanded={open}
          aria-controls={detailsId}
          onClick={() => setOpen(!open)}
        >
          <span class="pn-entry-title">
            <b>
              {t(ACTION_WORDS[entry.action])} <span class="num">^{entry.agentInitials}</span>
            </b>
            {entry.category !== '' && ` · ${entry.category}`}
          </span>
          {!open && <span class="pn-entry-preview">{entryWords(entry)}</span>}
          <span class="said">{t(open ? 'showLess' : 'showAll')}</span>
        </button>
        {(entry.delivery === 'filled' || entry.delivery === 'unsent' || isUnseen(entry)) && (
          <div class="pn-entry-delivery">
            <Delivery interaction={entry} />
            {entry.delivery === 'filled' && !props.inHand && !props.readOnly && (
              <DeliveryChoice
                interaction={entry}
                onSent={() => acts.onSent(entry)}
                onUnsent={() => acts.onUnsent(entry)}
              />
            )}
          </div>
        )}
        <div id={detailsId} hidden={!open}>
          {open && (
            <EntryDetails
              entry={entry}
              readBreaks={acts.readBreaks}
              {...(props.readOnly ? {} : { onTakeBack: () => acts.onTakeBack(entry) })}
            />
          )}
        </div>
      </div>
    </li>
  );
}
