import { Band } from '@/components/ui/band';
import { useLanguage, useTranslate } from '@/components/ui/language';
import { sayDue } from '@/components/ui/say-time';
import type { Hours } from '@/lib/domain/policy/hours';
import { policyCatalog } from '@/lib/i18n/desk-policy';
import { findAnswerDue, judgeHours } from '@/lib/reply/business-hours';
import { usePolicyForm } from './policy-form';

/** What these hours mean at this moment: the quickest way to see a slip. */
export function HoursNow({ hours }: { hours: Hours }) {
  const { problems } = usePolicyForm();
  const language = useLanguage();
  const t = useTranslate(policyCatalog);
  if (problems.some(({ path }) => path.startsWith('hours.'))) return null;
  const now = new Date();
  const state = judgeHours(hours, now);
  const due = findAnswerDue(hours, now);
  const isOpen = state === 'open' || state === 'extended';
  return (
    <Band tone={isOpen ? 'ok' : 'info'} icon={isOpen ? 'check' : 'clock'}>
      {t(`now.${state}`)}
      {!isOpen &&
        ` · ${due === undefined ? t('neverOpen') : t('answerDue', { when: sayDue(due.toISOString(), now, language, hours.timeZone) })}`}
    </Band>
  );
}
