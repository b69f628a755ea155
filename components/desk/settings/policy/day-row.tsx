import { useState } from 'preact/hooks';
import { TextField } from '@/components/ui/field';
import { useTranslate } from '@/components/ui/language';
import { Toggle } from '@/components/ui/toggle';
import type { OpenHours } from '@/lib/domain/policy/hours';
import { policyCatalog } from '@/lib/i18n/desk-policy';
import { useProblemAt } from './policy-form';
import { readClockTime } from './read-clock-time';
import type { WEEKDAYS } from './say-field';

const OPEN: OpenHours = { from: '09:00', to: '18:00' };

/** A time that is put in order once the agent leaves it: 「9」 becomes 「09:00」. */
function ClockField(props: {
  label: string;
  value: string;
  error?: string | undefined;
  onChange: (time: string) => void;
}) {
  return (
    <TextField
      bare
      label={props.label}
      value={props.value}
      error={props.error}
      onInput={props.onChange}
      onBlur={() => props.onChange(readClockTime(props.value))}
      class="p-clock"
    />
  );
}

/** One weekday: open from when to when, or closed. */
export function DayRow(props: {
  day: (typeof WEEKDAYS)[number];
  value: OpenHours | null;
  onChange: (value: OpenHours | null) => void;
}) {
  const t = useTranslate(policyCatalog);
  const problemAt = useProblemAt();
  const { value, onChange } = props;
  const [last, setLast] = useState(value ?? OPEN);
  const day = t(`day.${props.day}`);
  const set = (changes: Partial<OpenHours>) => {
    const next = { ...(value ?? last), ...changes };
    setLast(next);
    onChange(next);
  };
  return (
    <li class="p-day">
      <b aria-hidden="true">{day}</b>
      <Toggle
        bare
        label={t('dayOpen', { day })}
        checked={value !== null}
        onChange={(open) => onChange(open ? last : null)}
      />
      {value === null ? (
        <span class="d-quiet">{t('dayClosed')}</span>
      ) : (
        <span class="p-span">
          <ClockField
            label={t('dayFrom', { day })}
            value={value.from}
            error={problemAt(`hours.week.${props.day}.from`)}
            onChange={(from) => set({ from })}
          />
          <span aria-hidden="true">–</span>
          <ClockField
            label={t('dayTo', { day })}
            value={value.to}
            error={problemAt(`hours.week.${props.day}.to`)}
            onChange={(to) => set({ to })}
          />
        </span>
      )}
    </li>
  );
}
