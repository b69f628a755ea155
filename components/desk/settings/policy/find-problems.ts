import type * as z from 'zod';
import { type Policy, policySchema } from '@/lib/domain/account';
import type { Escalation } from '@/lib/domain/escalation';
import { isTimeZone } from '@/lib/domain/zone-clock';
import type { Values } from '@/lib/i18n/catalog';
import type { PolicyText } from '@/lib/i18n/desk-policy';
import { linkValues } from '@/lib/playbook/link-health';
import { sayHours } from '@/lib/reply/business-hours';
import { faqName } from '@/lib/reply/link-name';
import { listMissingLinks } from '@/lib/reply/missing-links';
import { renderTemplate } from '@/lib/reply/render-template';
import { parseTemplate } from '@/lib/reply/template';

/** One thing to set right. */
export interface Problem {
  /** Where, with dots: `hours.week.1.from`. */
  path: string;
  text: Extract<PolicyText, `wrong.${string}`>;
  values: Values;
}

/** Templates that stand in every reply. */
const FRAMING = ['opening', 'courtesy', 'closing', 'continuation'] as const;

/** Decisions that are templates, which no pattern of zod can judge. The greeting answers nobody. */
const TEMPLATES = [...FRAMING, 'greeting'] as const;

/** What a faulty format means, by where it stands. */
const FORMATS: readonly (readonly [path: RegExp, text: Problem['text']])[] = [
  [/^hours\.week\./u, 'wrong.clock'],
  [/^hours\.closedDays\./u, 'wrong.date'],
  [/^links\./u, 'wrong.host'],
  [/^hashtags\./u, 'wrong.hashtag'],
  [/^faq\.\d+\.name$/u, 'wrong.faq-name'],
  [/^faq\.\d+\.url$/u, 'wrong.url'],
  [/^personal\.phoneRegions\./u, 'wrong.region'],
];

/** The escalation book as far as its forms can stand in a text. */
export type FormBook = readonly Pick<Escalation, 'topic' | 'formUrl' | 'enabled'>[];

/**
 * Everything that keeps a policy from being saved, in the order of its decisions; one problem per place.
 * @param book the escalation book; absent: its forms are taken for given
 */
export function findPolicyProblems(policy: Policy, book?: FormBook): Problem[] {
  const issues = policySchema.safeParse(policy).error?.issues ?? [];
  const found = [
    ...issues.map(sayIssue),
    ...TEMPLATES.flatMap((field) => findTemplateProblem(field, policy[field])),
    ...FRAMING.flatMap((field) => findLinkProblem(field, policy, book)),
    ...findHoursProblems(policy),
    ...findGreetingProblem(policy),
    ...findFaqProblems(policy),
    ...policy.caps.flatMap(({ near, most }, index): Problem[] =>
      near > most ? [{ path: `caps.${index}.most`, text: 'wrong.cap-order', values: {} }] : [],
    ),
  ];
  return [...new Map(found.toReversed().map((problem) => [problem.path, problem])).values()].toReversed();
}

function sayIssue(issue: z.core.$ZodIssue): Problem {
  const path = issue.path.join('.');
  if (issue.code === 'invalid_type') return { path, text: 'wrong.number', values: {} };
  if (issue.code === 'invalid_format' || issue.code === 'invalid_union') {
    const format = FORMATS.find(([place]) => place.test(path));
    return { path, text: format?.[1] ?? 'wrong.invalid', values: {} };
  }
  if (issue.code === 'too_small') {
    const least = Number(issue.minimum);
    if (issue.origin !== 'string') return { path, text: 'wrong.too-small', values: { least } };
    return { path, text: least === 1 ? 'wrong.empty' : 'wrong.too-short', values: { least } };
  }
  if (issue.code === 'too_big') {
    const most = Number(issue.maximum);
    if (issue.origin === 'array') return { path, text: 'wrong.too-many', values: { most } };
    return { path, text: issue.origin === 'string' ? 'wrong.too-long' : 'wrong.too-big', values: { most } };
  }
  return { path, text: 'wrong.invalid', values: {} };
}

function findTemplateProblem(path: string, template: string): Problem[] {
  const [problem] = parseTemplate(template).problems;
  return problem === undefined
    ? []
    : [{ path, text: 'wrong.template', values: { snippet: problem.snippet } }];
}

/** A link without an address here would stop every reply of the account. */
function findLinkProblem(path: (typeof FRAMING)[number], policy: Policy, book?: FormBook): Problem[] {
  const missing = listMissingLinks(policy[path], linkValues(book ?? [], { policy }));
  const name = missing.find((each) => book !== undefined || each.startsWith('faq.'));
  return name === undefined ? [] : [{ path, text: 'wrong.no-link', values: { snippet: `{{${name}}}` } }];
}

/** A greeting answers nobody: what is known of a post or its author is empty in it. */
function findGreetingProblem({ greeting, hours }: Policy): Problem[] {
  const parsed = parseTemplate(greeting);
  if (parsed.problems.length > 0 || !isTimeZone(hours.timeZone)) return [];
  const known = ['company.name', 'account.name', 'agent.name', 'agent.initials', 'today'];
  const values = {
    ...Object.fromEntries(known.map((name) => [name, name])),
    'hours.text': sayHours(hours, new Date(), 'ja'),
  };
  const [empty] = renderTemplate(parsed, values).missing;
  if (empty === undefined) return [];
  const snippet = greeting.slice(empty.source.start, empty.source.end);
  return [{ path: 'greeting', text: 'wrong.greeting-empty', values: { snippet } }];
}

/** A template that names a page means one page. */
function findFaqProblems({ faq }: Policy): Problem[] {
  const names = faq.map(({ name }) => faqName(name));
  return names.flatMap((name, index): Problem[] =>
    names.indexOf(name) < index ? [{ path: `faq.${index}.name`, text: 'wrong.faq-twice', values: {} }] : [],
  );
}

const CLOCK = /^\d{2}:\d{2}$/u;

function findHoursProblems({ hours }: Policy): Problem[] {
  const days = hours.week.flatMap((day, index): Problem[] =>
    day !== null && CLOCK.test(day.from) && CLOCK.test(day.to) && day.to <= day.from
      ? [{ path: `hours.week.${index}.to`, text: 'wrong.clock-order', values: {} }]
      : [],
  );
  return isTimeZone(hours.timeZone)
    ? days
    : [...days, { path: 'hours.timeZone', text: 'wrong.zone', values: {} }];
}
