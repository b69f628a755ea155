import { ByPlace } from '@/components/ui/by-place';
import { useTranslate } from '@/components/ui/language';
import { Pill } from '@/components/ui/pill';
import type { Interaction } from '@/lib/domain/interaction';
import { logCatalog } from '@/lib/i18n/desk-log';
import { DeliveryPill } from '../entry-pills';

/** What was written to the person, part by part, and how it is known to be out. */
export function EntryReply({ row }: { row: Interaction }) {
  const t = useTranslate(logCatalog);
  if (row.parts.length === 0) return null;
  return (
    <section>
      <h3 class="d-h3">
        {t('reply')} <DeliveryPill row={row} />
        {row.confirmedBy === 'page' && <Pill tone="ok">{t('confirmedPage')}</Pill>}
        {row.confirmedBy === 'agent' && <Pill>{t('confirmedAgent')}</Pill>}
      </h3>
      <ol class="d-parts">
        <ByPlace items={row.parts}>
          {(part, index) => (
            <li
              class="d-part"
              aria-label={row.parts.length > 1 ? t('replyPart', { index: index + 1 }) : undefined}
            >
              <p class="d-part-text">{part}</p>
            </li>
          )}
        </ByPlace>
      </ol>
      {row.replyUrl !== null && (
        <a href={row.replyUrl} target="_blank" rel="noreferrer">
          {t('openReply')}
        </a>
      )}
    </section>
  );
}
