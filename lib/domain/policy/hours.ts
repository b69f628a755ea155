import * as z from 'zod';

const clock = z.string().regex(/^(?:[01]\d|2[0-4]):[0-5]\d$/u);

/** When a day is open, on the clock of the policy's zone. `to` is after `from`; 24:00 is midnight at the day's end. */
const openHoursSchema = z.strictObject({ from: clock, to: clock });
export type OpenHours = z.infer<typeof openHoursSchema>;

/** When the desk answers (practice items 54, 55). Outside these hours nothing is blocked, only said. */
export const hoursSchema = z.strictObject({
  /** IANA name. */
  timeZone: z.string().max(60),
  /** Sunday first, as `Date#getDay` counts; null for a closed day. */
  week: z.array(openHoursSchema.nullable()).length(7),
  /** Closed on Japanese public holidays. */
  japaneseHolidays: z.boolean(),
  /** The desk's own closed days: of one year, `2026-12-31`, or of every year, `--12-31`. */
  closedDays: z
    .array(z.union([z.iso.date(), z.string().regex(/^--(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/u)]))
    .max(400),
  /** Answering at any hour for a reason, such as an outage; null when the ordinary hours hold. */
  extended: z.strictObject({ reason: z.string().trim().min(1).max(200) }).nullable(),
});
export type Hours = z.infer<typeof hoursSchema>;
