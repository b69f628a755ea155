import type { Template } from '@/lib/domain/template';
import { NEAR_IDENTICAL } from '@/lib/reply/earlier/earlier-texts';
import { measureSimilarity } from '@/lib/reply/earlier/similarity';
import { parseTemplate } from '@/lib/reply/template';

/** A template may have that many wordings, its body counted. */
export const MOST_WORDINGS = 10;

type Worded = Pick<Template, 'body' | 'variants'>;

/** Body and variants as one list: which of them is the body is nothing an agent needs to know. */
export function listWordings({ body, variants }: Worded): string[] {
  return [body, ...variants];
}

/** The way back: the first wording is the body. */
export function toWorded([body = '', ...variants]: readonly string[]): Worded {
  return { body, variants };
}

/** The wordings with two of them changed over. */
export function swapWordings(wordings: readonly string[], at: number, to: number): string[] {
  const swapped = [...wordings];
  const [a, b] = [wordings[at], wordings[to]];
  if (a === undefined || b === undefined) return swapped;
  swapped[at] = b;
  swapped[to] = a;
  return swapped;
}

/** Index of an earlier wording that would count as the same text to a reader; undefined where there is none. */
export function findTwin(wordings: readonly string[], at: number): number | undefined {
  const text = wordings[at] ?? '';
  const twin = wordings.findIndex(
    (each, index) => index < at && measureSimilarity(each, text) >= NEAR_IDENTICAL,
  );
  return twin === -1 ? undefined : twin;
}

/**
 * Whether a wording can be saved.
 * @param links names of the links that the desk's books have
 */
export function isSoundWording(body: string, links?: ReadonlySet<string>): boolean {
  return body.trim() !== '' && parseTemplate(body, links).problems.length === 0;
}
