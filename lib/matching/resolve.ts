import type { Mark } from '@/lib/domain/mark';
import type { SiteId } from '@/lib/domain/site';
import type { Hit, Matcher } from './types';

function isForSite(matcher: Matcher, hit: Hit, site: SiteId | undefined): boolean {
  const sites = matcher.lists[hit.list]?.sites ?? [];
  return site === undefined || sites.length === 0 || sites.includes(site);
}

function toMark(hit: Hit, matcher: Matcher, text: string): Mark {
  const list = matcher.lists[hit.list];
  if (!list) throw new RangeError('a hit of another matcher');
  return {
    listId: list.id,
    list: list.name,
    style: list.style,
    keyword: matcher.ruleText(hit.rule),
    text: text.slice(hit.start, hit.end),
    start: hit.start,
    end: hit.end,
  };
}

function overlapsAny(kept: Uint8Array, hit: Hit): boolean {
  for (let at = hit.start; at < hit.end; at++) if (kept[at] === 1) return true;
  return false;
}

/**
 * The marks to show: none overlaps another. The list with the higher priority wins, then the longer mark, then the
 * earlier one. By start. With `site`, only of lists that are for it.
 */
export function resolveMarks(hits: readonly Hit[], matcher: Matcher, text: string, site?: SiteId): Mark[] {
  const priorityOf = (hit: Hit): number => matcher.lists[hit.list]?.priority ?? 0;
  const ranked = hits
    .filter((hit) => isForSite(matcher, hit, site))
    .sort(
      (one, two) =>
        priorityOf(two) - priorityOf(one) ||
        two.end - two.start - (one.end - one.start) ||
        one.start - two.start ||
        one.rule - two.rule,
    );
  const taken = new Uint8Array(text.length);
  const shown: Hit[] = [];
  for (const hit of ranked) {
    if (overlapsAny(taken, hit)) continue;
    taken.fill(1, hit.start, hit.end);
    shown.push(hit);
  }
  return shown.sort((one, two) => one.start - two.start).map((hit) => toMark(hit, matcher, text));
}
