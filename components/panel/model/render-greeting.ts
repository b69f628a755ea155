import type { Profile } from '@/lib/desk/desk';
import type { Language } from '@/lib/i18n/language';
import { sayHours } from '@/lib/reply/business-hours';
import { renderTemplate } from '@/lib/reply/render-template';
import { parseTemplate } from '@/lib/reply/template';
import { collectValues } from '@/lib/reply/template-names';
import { findHandle } from './compose-draft';

/** The post that starts the day, as the account's policy words it; empty where it has none. */
export function renderGreeting(
  { account, agent }: Profile,
  now: Date,
  timeZone: string,
  language: Language,
  incident: string,
): string {
  const { greeting, hours } = account.policy;
  const values = collectValues({
    company: account.company,
    accountHandle: findHandle({ account, agent }, 'x'),
    agent,
    author: null,
    post: null,
    last: null,
    desk: { caseId: null, incident, hours: sayHours(hours, now), formUrl: '' },
    now,
    timeZone,
    language,
  });
  return renderTemplate(parseTemplate(greeting), values).text.trim();
}
