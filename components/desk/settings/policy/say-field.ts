import type { Policy } from '@/lib/domain/account';
import { DECISIONS } from '@/lib/domain/policy/decisions';
import type { Hours } from '@/lib/domain/policy/hours';
import type { WordList } from '@/lib/domain/policy/word-list';
import { WORD_RULES } from '@/lib/domain/policy/words';
import type { Translate } from '@/lib/i18n/catalog';
import type { PolicyText } from '@/lib/i18n/desk-policy';
import type { PolicyField } from './sections';
import { SEPARATOR_NAMES } from './separators';

type Say = Translate<PolicyText>;
const join = (pieces: readonly string[]): string => pieces.join(' · ');

/** Monday first: a week as desks speak of it. */
export const WEEKDAYS = [1, 2, 3, 4, 5, 6, 0] as const;

/** Days with the same hours side by side: 「月火水木金 09:00～18:00」. */
function sayWeek({ week }: Hours, t: Say): string[] {
  const groups = new Map<string, string[]>();
  for (const day of WEEKDAYS) {
    const open = week[day];
    if (open == null) continue;
    const span = `${open.from}–${open.to}`;
    groups.set(span, [...(groups.get(span) ?? []), t(`day.${day}`)]);
  }
  if (groups.size === 0) return [t('say.noHours')];
  return [...groups].map(
    ([span, days]) => `${days.join(days.some((day) => day.length > 1) ? ' ' : '')} ${span}`,
  );
}

/** What the desk made of its starter lists. */
function sayLists(lists: readonly WordList[], t: Say): string {
  const [own, off] = [lists.flatMap((list) => list.own).length, lists.flatMap((list) => list.off).length];
  return own + off === 0 ? t('say.asItComes') : t('say.lists', { own, off });
}

const SAY: Readonly<{ [Field in PolicyField]: (policy: Policy, t: Say) => string }> = {
  opening: ({ opening }, t) => opening.trim() || t('nothing'),
  openingWhen: ({ openingWhen: { timeline, blog } }, t) =>
    join([
      `${t('field.openingTimeline')}: ${t(`openingWhen.${timeline}`)}`,
      `${t('field.openingBlog')}: ${t(`openingWhen.${blog}`)}`,
    ]),
  courtesy: ({ courtesy }, t) => courtesy.trim() || t('nothing'),
  separator: ({ separator }, t) => t(`separator.${SEPARATOR_NAMES[separator]}`),
  closing: ({ closing }, t) => closing.trim() || t('nothing'),
  closingOn: ({ closingOn }, t) => t(`closingOn.${closingOn}`),
  continuation: ({ continuation }, t) => continuation.trim() || t('nothing'),
  limit: ({ limit }) => String(limit),
  siteLimits: ({ siteLimits: { bluesky, mastodon } }, t) =>
    join([`${t('field.bluesky')} ${bluesky}`, `${t('field.mastodon')} ${mastodon}`]),
  maxParts: ({ maxParts }, t) => t('say.parts', { count: maxParts }),
  mostParts: ({ mostParts }, t) => t('say.parts', { count: mostParts }),
  hours: ({ hours }, t) =>
    join([
      ...sayWeek(hours, t),
      ...(hours.japaneseHolidays ? [t('say.holidays')] : []),
      ...(hours.extended === null ? [] : [t('say.extended')]),
    ]),
  words: ({ words }, t) =>
    join(
      WORD_RULES.map((kind) => ({ kind, count: words.filter((rule) => rule.kind === kind).length }))
        .filter(({ count }) => count > 0)
        .map(({ kind, count }) => t('say.words', { kind: t(`kind.${kind}`), count })),
    ) || t('nothing'),
  links: ({ links }, t) =>
    links.allowed.length === 0
      ? t('surroundings.off')
      : join([
          t('say.allowed', { count: links.allowed.length }),
          `${t('field.unknown')}: ${t(`unknown.${links.unknown}`)}`,
        ]),
  hashtags: ({ hashtags }, t) => hashtags.map(({ tag }) => tag).join(' ') || t('nothing'),
  faq: ({ faq }, t) => join(faq.map(({ name }) => name)) || t('nothing'),
  decisions: ({ decisions }, t) =>
    join(DECISIONS.map((name) => `${t(`decision.${name}`)}: ${t(`rule.${decisions[name].rule}`)}`)),
  personal: ({ personal }, t) =>
    join([
      t('say.phones', { regions: personal.phoneRegions.join(' ') || t('nothing') }),
      t('say.shapes', { count: personal.numberShapes.length }),
      t('say.own', { count: personal.own.length }),
    ]),
  askWords: ({ askWords }, t) => sayLists(Object.values(askWords), t),
  caps: ({ caps }, t) => join(caps.map(({ kind, most }) => `${t(`cap.${kind}`)} ${most}`)) || t('nothing'),
  greeting: ({ greeting }, t) => greeting.trim() || t('nothing'),
  pingPong: ({ pingPong: { answers, hours } }, t) => t('say.within', { count: answers, hours }),
  sameToMany: ({ sameToMany }, t) => t('say.people', { count: sameToMany }),
  followUpDays: ({ followUpDays }, t) => t('say.days', { count: followUpDays }),
  surroundings: ({ surroundings }, t) => t(`surroundings.${surroundings}`),
  signalWords: ({ signalWords }, t) => sayLists(Object.values(signalWords), t),
};

/** One decision of a policy in a few words. */
export function sayField(policy: Policy, field: PolicyField, t: Say): string {
  return SAY[field](policy, t);
}
