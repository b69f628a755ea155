import { TextField } from '@/components/ui/field';
import { useTranslate } from '@/components/ui/language';
import { useTimeZone } from '@/components/ui/time-zone';
import { dayOf } from '@/lib/domain/zone-clock';
import { playbookCatalog } from '@/lib/i18n/desk-playbook';

/** Whether the day on which somebody should read a text again has come. */
export function isReviewDue(reviewOn: string | null, today: string): boolean {
  return reviewOn !== null && reviewOn <= today;
}

/** The day on which somebody should read a template again. */
export function ReviewField(props: { value: string | null; onChange: (day: string | null) => void }) {
  const t = useTranslate(playbookCatalog);
  const zone = useTimeZone();
  const isDue = isReviewDue(props.value, dayOf(new Date(), zone));
  return (
    <TextField
      type="date"
      label={t('reviewOn')}
      hint={t('reviewHint')}
      error={isDue ? t('reviewDue') : undefined}
      value={props.value ?? ''}
      onInput={(day) => props.onChange(day === '' ? null : day)}
    />
  );
}
