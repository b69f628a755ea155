import type { Post } from '@/lib/domain/post';
import { SPAM_HINTS, type SpamHint } from '@/lib/domain/spam-hint';
import { queryAll } from '../query';
import { isAffiliateLink } from './affiliate-link';
import { isMatome } from './matome';
import { textOf } from './own-elements';
import { linkBase, pageUrl } from './page-address';

/** So many together are worth telling. One alone stands on many honest blogs: nothing is ever hidden for it. */
export const MIN_SPAM_HINTS = 2;

/** What the adapter read of the entry. */
export interface HintedEntry {
  element: Element;
  post: Pick<Post, 'title' | 'text' | 'author' | 'byline'>;
  /** The page offers a place for comments, here or elsewhere. */
  hasForm: boolean;
}

/** Shorter entries prove nothing. */
const MIN_LETTERS = 150;
const MAX_LETTERS = 20_000;
const MIN_AFFILIATES = 4;

/**
 * Hints in the page alone that an entry is spam, in the order of `SPAM_HINTS`; reads only. Tell them to the agent where
 * there are `MIN_SPAM_HINTS` or more. The last two hold for many honest entries and only come with others.
 */
export function findSpamHints({ element, post, hasForm }: HintedEntry): SpamHint[] {
  const text = post.text.slice(0, MAX_LETTERS);
  const letters = countLetters(text);
  const isLong = letters >= MIN_LETTERS;
  const found: Record<SpamHint, boolean> = {
    affiliate: hasManyAffiliates(element),
    links: isLong && countIn(element, 'a[href]') > letters * 0.6,
    quotes: isLong && countIn(element, 'blockquote') > letters * 0.8,
    matome: isMatome(text, element),
    stuffing: isStuffed(post.title ?? '', element, text, letters),
    salad: isLong && isSalad(text, letters),
    closing: /いかがでした(?:か|でしょうか)/u.test(text.slice(-400)),
    anonymous: post.author === null && !post.byline && !hasForm,
  };
  const hints = SPAM_HINTS.filter((hint) => found[hint]);
  return hints.every((hint) => hint === 'closing' || hint === 'anonymous') ? [] : hints;
}

function countLetters(text: string): number {
  return text.replace(/\s+/gu, '').length;
}

/** Letters inside the outermost elements that match. */
function countIn(element: Element, selector: string): number {
  const parts = queryAll(element, selector).filter(
    (part) =>
      part.parentElement?.closest(selector) == null ||
      !element.contains(part.parentElement.closest(selector)),
  );
  return parts.reduce((sum, part) => sum + countLetters(part.textContent), 0);
}

function hasManyAffiliates(element: Element): boolean {
  const base = linkBase(element);
  const here = pageUrl(element).hostname;
  const links = queryAll(element, 'a[href^="http"], a[href^="//"]').flatMap((link) => {
    const href = link.getAttribute('href') ?? '';
    return URL.canParse(href, base) ? [new URL(href, base)] : [];
  });
  const outward = links.filter(({ hostname }) => hostname !== here);
  const earning = outward.filter(isAffiliateLink);
  return earning.length >= MIN_AFFILIATES && earning.length * 2 >= outward.length;
}

/** A word of the title that most headings and far too much of the text repeat. */
function isStuffed(title: string, element: Element, text: string, letters: number): boolean {
  const headings = queryAll(element, 'h2, h3, h4').map((heading) => textOf(heading) ?? '');
  return findTerms(title).some((term) => {
    const inHeadings = headings.filter((heading) => heading.includes(term)).length;
    const inText = text.split(term).length - 1;
    const isEverywhere = headings.length >= 4 && inHeadings >= 4 && inHeadings * 4 >= headings.length * 3;
    const isDense = letters >= MIN_LETTERS && inText >= 8 && inText * term.length > letters * 0.12;
    return (isEverywhere && inText >= 8) || isDense || title.split(term).length > 3;
  });
}

/** Words of three letters or more: runs of kanji, katakana or Latin. */
function findTerms(title: string): string[] {
  const runs = title.match(/\p{Script=Han}{3,}|[\p{Script=Katakana}ー]{3,}|[A-Za-z][\w-]{2,}/gu) ?? [];
  return [...new Set(runs)].slice(0, 8);
}

/** Japanese without sentences: hardly a full stop, hardly a particle. */
function isSalad(text: string, letters: number): boolean {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  const han = count(/[\p{Script=Han}\p{Script=Katakana}]/gu);
  return (
    han > letters * 0.6 &&
    count(/\p{Script=Hiragana}/gu) < letters * 0.12 &&
    count(/[。！？!?]/gu) * 120 < letters
  );
}
