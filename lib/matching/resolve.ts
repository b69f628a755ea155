import type { FoundKeyword, Mark } from '@/lib/domain/mark';
import type { SiteId } from '@/lib/domain/site';
import type { Hit, Matcher } from './types';

function isForSite(matcher: Matcher, hit: Hit, site: SiteId | undefined): boolean {
  const sites = matcher.lists[hit.list]?.sites ?? [];
  return site === undefined || sites.length === 0 || sites.includes(site);
}

function toFound(hit: Hit, matcher: Matcher): FoundKeyword {
  const list = matcher.lists[hit.list];
  if (!list) throw new RangeError('a hit of another matcher');
  return { listId: list.id, list: list.name, style: list.style, keyword: matcher.ruleText(hit.rule) };
}

/** A hit that is shown, and those of other rules that it covers. */
interface Shown {
  hit: Hit;
  covered: Hit[];
}

function toMark({ hit, covered }: Shown, matcher: Matcher, text: string): Mark {
  const { start, end } = hit;
  const also = covered.map((each) => toFound(each, matcher));
  return {
    ...toFound(hit, matcher),
    text: text.slice(start, end),
    start,
    end,
    ...(also.length === 0 ? {} : { also }),
  };
}

/**
 * The marks to show: none overlaps another. The list with the higher priority wins, then the longer mark, then the
 * earlier one. By start. What is not shown for that stands in `also` of a mark it overlaps. With `site`, only of lists
 * that are for it.
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
  /** Per unit of the text: 0 free, else place in `shown` + 1. */
  const taken = new Int32Array(text.length);
  const shown: Shown[] = [];
  const losers: { hit: Hit; by: Shown }[] = [];
  for (const hit of ranked) {
    const by = shown[(taken.subarray(hit.start, hit.end).find((place) => place > 0) ?? 0) - 1];
    if (by === undefined) {
      taken.fill(shown.push({ hit, covered: [] }), hit.start, hit.end);
    } else losers.push({ hit, by });
  }
  const told = new Set(shown.map(({ hit }) => hit.rule));
  for (const { hit, by } of losers) {
    if (!told.has(hit.rule)) by.covered.push(hit);
    told.add(hit.rule);
  }
  return shown.sort((one, two) => one.hit.start - two.hit.start).map((each) => toMark(each, matcher, text));
}
