import { useLanguage, useTranslate } from '@/components/ui/language';
import type { Policy } from '@/lib/domain/account';
import { reflexesCatalog } from '@/lib/i18n/panel-reflexes';
import { isOpenAllDay, judgeHours, type OpenState, sayHours } from '@/lib/reply/business-hours';

const WORDS = {
  open: 'hoursOpen',
  extended: 'hoursExtended',
  'outside-hours': 'hoursOutside',
  'closed-day': 'hoursClosed',
  holiday: 'hoursClosed',
} as const satisfies Record<OpenState, string>;

/** Says whether the desk answers now, by its policy. */
export function useHoursWords(): (policy: Pick<Policy, 'hours'>, now: Date) => string {
  const t = useTranslate(reflexesCatalog);
  const language = useLanguage();
  return ({ hours }, now) => {
    const state = judgeHours(hours, now);
    if (state === 'open' && isOpenAllDay(hours, now)) return t('hoursAllDay');
    return t(WORDS[state], { hours: sayHours(hours, now, language) });
  };
}
