import type { Profile } from '@/lib/desk/desk';
import { findHandleOn } from '@/lib/domain/account-handle';
import type { Language } from '@/lib/i18n/language';
import { judgeHours, sayHours } from '@/lib/reply/business-hours';
import { renderTemplate } from '@/lib/reply/render-template';
import { parseTemplate } from '@/lib/reply/template';
import { collectValues } from '@/lib/reply/template-names';

/** The post that starts the day, as the account's policy words it. */
export interface Greeting {
  /** Empty where the account has none, and while something is missing: nothing half said is ever offered. */
  text: string;
  /** The tag that has no value, as it is written; null where none lacks one. */
  missing: string | null;
}

/** The greeting of the day with its values put in. None on a day the desk is closed: its hours are another day's. */
export function renderGreeting(
  { account, agent }: Profile,
  now: Date,
  timeZone: string,
  language: Language,
  incident: string,
): Greeting {
  const { greeting, hours } = account.policy;
  const state = judgeHours(hours, now);
  const isClosed = state === 'closed-day' || state === 'holiday';
  const values = collectValues({
    company: account.company,
    accountHandle: findHandleOn(account.handles, 'x'),
    agent,
    author: null,
    post: null,
    last: null,
    desk: { caseId: null, incident, hours: sayHours(hours, now, language), formUrl: '' },
    now,
    timeZone,
    language,
  });
  const { text, missing } = renderTemplate(parseTemplate(greeting), values);
  const [empty] = missing;
  return empty === undefined
    ? { text: isClosed ? '' : text.trim(), missing: null }
    : { text: '', missing: greeting.slice(empty.source.start, empty.source.end) };
}
