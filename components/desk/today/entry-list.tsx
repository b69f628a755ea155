import { useLanguage, useTranslate } from '@/components/ui/language';
import { sayWhen } from '@/components/ui/say-time';
import { useTimeZone } from '@/components/ui/time-zone';
import { entryWords } from '@/lib/domain/entry-words';
import type { Interaction } from '@/lib/domain/interaction';
import { wordsCatalog } from '@/lib/i18n/desk-words';
import { AuthorName } from '../author-name';
import { DeliveryPill, StatusPill } from '../entry-pills';

/** A few entries, one line each. */
export function EntryList({ rows }: { rows: readonly Interaction[] }) {
  const language = useLanguage();
  const zone = useTimeZone();
  const t = useTranslate(wordsCatalog);
  return (
    <ul class="d-entries">
      {rows.map((row) => (
        <li key={row.id}>
          <a href={`#/log?entry=${row.id}`}>
            <time class="num" dateTime={row.occurredAt}>
              {sayWhen(row.occurredAt, language, zone)}
            </time>
            <span class="d-entry-main">
              <span class="d-entry-top">
                <AuthorName row={row} />
                <span class="d-quiet">
                  {t(`action.${row.action}`)} <span class="num">^{row.agentInitials}</span>
                </span>
                <DeliveryPill row={row} />
                <StatusPill status={row.status} />
              </span>
              <span class="d-entry-text">{entryWords(row)}</span>
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}
