import { Button } from '@/components/ui/button';
import { TextField } from '@/components/ui/field';
import { useTranslate } from '@/components/ui/language';
import { Toggle } from '@/components/ui/toggle';
import type { Hours } from '@/lib/domain/policy/hours';
import { policyCatalog } from '@/lib/i18n/desk-policy';
import { LinesField } from '../../lines-field';
import { DayRow } from './day-row';
import { HoursNow } from './hours-now';
import { usePolicyForm, useProblemAt, useProblemsIn } from './policy-form';
import { WEEKDAYS } from './say-field';
import { StandardNote } from './standard-note';

const WORKDAYS: readonly number[] = [1, 2, 3, 4, 5];
const ZONES = Intl.supportedValuesOf('timeZone');

/** 「2026/12/31」 or 「２０２６年１２月３１日」 as 「2026-12-31」, 「12/31」 as 「--12-31」; what is no date stays as typed. */
function readDay(line: string): string {
  const [, year = '-', month, day = ''] =
    /^(?:(\d{4})\D+|\D*)(\d{1,2})\D+(\d{1,2})\D*$/u.exec(line.normalize('NFKC')) ?? [];
  return month === undefined ? line : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** When the desk answers. */
export function HoursFields() {
  const { policy, set } = usePolicyForm();
  const problemAt = useProblemAt();
  const problemsIn = useProblemsIn();
  const t = useTranslate(policyCatalog);
  const { hours } = policy;
  const edit = (changes: Partial<Hours>) => set({ hours: { ...hours, ...changes } });
  const monday = hours.week[1] ?? null;
  return (
    <div class="d-stack p-decision">
      <HoursNow hours={hours} />
      <ul class="p-week" aria-label={t('field.hours')}>
        {WEEKDAYS.map((day) => (
          <DayRow
            key={day}
            day={day}
            value={hours.week[day] ?? null}
            onChange={(value) =>
              edit({ week: hours.week.map((each, index) => (index === day ? value : each)) })
            }
          />
        ))}
      </ul>
      {monday !== null && (
        <p>
          <Button
            size="s"
            onClick={() =>
              edit({ week: hours.week.map((each, index) => (WORKDAYS.includes(index) ? monday : each)) })
            }
          >
            {t('copyMonday')}
          </Button>
        </p>
      )}
      <Toggle
        label={t('field.japaneseHolidays')}
        hint={t('hint.japaneseHolidays')}
        checked={hours.japaneseHolidays}
        onChange={(japaneseHolidays) => edit({ japaneseHolidays })}
      />
      <div class="d-fields">
        <LinesField
          label={t('field.closedDays')}
          hint={t('hint.closedDays')}
          error={problemsIn('hours.closedDays', hours.closedDays)}
          value={hours.closedDays}
          readLine={readDay}
          onChange={(closedDays) => edit({ closedDays })}
        />
        <TextField
          label={t('field.timeZone')}
          hint={t('hint.timeZone')}
          error={problemAt('hours.timeZone')}
          value={hours.timeZone}
          suggestions={ZONES}
          onInput={(timeZone) => edit({ timeZone: timeZone.trim() })}
        />
      </div>
      <Toggle
        label={t('field.extended')}
        hint={t('hint.extended')}
        checked={hours.extended !== null}
        onChange={(on) => edit({ extended: on ? { reason: '' } : null })}
      />
      {hours.extended !== null && (
        <TextField
          label={t('field.extendedReason')}
          error={problemAt('hours.extended.reason')}
          value={hours.extended.reason}
          onInput={(reason) => edit({ extended: { reason } })}
        />
      )}
      <StandardNote field="hours" />
    </div>
  );
}
