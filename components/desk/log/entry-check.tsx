import { useTranslate } from '@/components/ui/language';
import { Pill } from '@/components/ui/pill';
import type { Interaction } from '@/lib/domain/interaction';
import { logCatalog } from '@/lib/i18n/desk-log';

/** What was known when the act was logged, as far as anybody recorded it; of a text, what it was checked against. */
export function EntryCheck({ row: { check, delivery } }: { row: Interaction }) {
  const t = useTranslate(logCatalog);
  if (check === undefined) return null;
  return (
    <p class="d-row">
      {check.surroundingsRead ? (
        <Pill tone="ok" dot="square">
          {t('surroundingsRead')}
        </Pill>
      ) : (
        <Pill dot="ring">{t('surroundingsUnread')}</Pill>
      )}
      {check.outsideHours && <Pill>{t('outsideHours')}</Pill>}
      {delivery !== null && (
        <span class="d-quiet">{t('policyVersion', { version: check.policyVersion })}</span>
      )}
    </p>
  );
}
