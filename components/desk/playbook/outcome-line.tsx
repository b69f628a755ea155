import { useLanguage, useTranslate } from '@/components/ui/language';
import { sayWhen } from '@/components/ui/say-time';
import { useTimeZone } from '@/components/ui/time-zone';
import { playbookCatalog } from '@/lib/i18n/desk-playbook';
import { OUTCOME_DAYS, type TemplateOutcome } from '@/lib/playbook/template-outcomes';

/** How a template did, as far as the log tells. */
export function OutcomeLine({ outcome }: { outcome: TemplateOutcome | undefined }) {
  const t = useTranslate(playbookCatalog);
  const language = useLanguage();
  const zone = useTimeZone();
  if (outcome === undefined) return <p class="d-quiet">{t('outcomeNone', { days: OUTCOME_DAYS })}</p>;
  const { used, solved, lastUsedAt } = outcome;
  return (
    <p class="d-quiet num">
      {t('outcome', { days: OUTCOME_DAYS, used, solved, when: sayWhen(lastUsedAt, language, zone) })}
    </p>
  );
}
