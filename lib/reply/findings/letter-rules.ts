import type { Composition } from '../compose';
import { settleLetter } from '../settle-letter';
import { type Finding, type Fix, raise } from './finding';

/** What the comment form of a page can be sent in, where that is not everything. */
export interface SendableLetters {
  letters: ReadonlySet<string>;
  /** What goes into the form beside the comment: name, address, page. */
  signature: string;
}

interface LostLetter {
  letter: string;
  start: number;
  end: number;
}

/** So many are named; a text in a language the page does not know would name them all. */
const NAMED = 5;

/**
 * Letters that the page's encoding lacks (facts/blogs.md §2: blogs in EUC-JP and Shift_JIS are still there): in the
 * agent's words with the one tap that replaces or leaves out what can be, in the account's own without.
 */
export function findLostLetters(
  { draft, parts }: Pick<Composition, 'draft' | 'parts'>,
  { letters, signature }: SendableLetters,
): Finding[] {
  const framing = parts.flatMap(({ segments }) => segments.filter(({ kind }) => kind === 'policy'));
  const own = listLost([...framing.map(({ text }) => text), signature].join('\n'), letters);
  const lost = listLost(draft.text, letters);
  const placed = lost.flatMap((each) => {
    const range = draft.toBody(each);
    return range === undefined ? [] : [{ ...each, ...range }];
  });
  const [first] = placed;
  const fix = settleAll(draft.body, placed, letters);
  const findings: Finding[] = [];
  if (lost.length > 0) {
    const range = first && { start: first.start, end: first.end };
    findings.push(
      raise('lost-letters', { values: nameLost(lost), ...(range && { range }), ...(fix && { fix }) }),
    );
  }
  if (own.length > 0) findings.push(raise('lost-letters-own', { values: nameLost(own) }));
  return findings;
}

/** By what a person sees as one: an emoji goes with its skin tone, a letter with its accent. */
function listLost(text: string, letters: ReadonlySet<string>): LostLetter[] {
  return [...new Intl.Segmenter('ja').segment(text)].flatMap(({ segment, index }) =>
    [...segment].every((each) => letters.has(each))
      ? []
      : [{ letter: segment, start: index, end: index + segment.length }],
  );
}

/** One replacement for all that can be replaced or left out, from the first to the last of them. */
function settleAll(
  body: string,
  places: readonly LostLetter[],
  letters: ReadonlySet<string>,
): Fix | undefined {
  const settled = places.flatMap((place) => {
    const text = settleLetter(place.letter, letters);
    return text === undefined ? [] : [{ ...place, text }];
  });
  const [first] = settled;
  const last = settled.at(-1);
  if (first === undefined || last === undefined) return undefined;
  let text = '';
  let at = first.start;
  for (const place of settled) {
    text += body.slice(at, place.start) + place.text;
    at = place.end;
  }
  const onlyRemoves = settled.every((place) => place.text === '');
  return { start: first.start, end: last.end, text, ...(onlyRemoves && { removes: 'words' as const }) };
}

function nameLost(lost: readonly LostLetter[]): { letters: string; garbled: string } {
  const named = [...new Set(lost.map(({ letter }) => letter))];
  return {
    letters: named.slice(0, NAMED).map(sayLetter).join(' ') + (named.length > NAMED ? ' …' : ''),
    garbled: named.slice(0, 1).map(garble).join(''),
  };
}

/** What nobody sees is named by its number. */
function sayLetter(letter: string): string {
  return /[^\p{C}\p{Z}\p{M}]/u.test(letter)
    ? letter
    : `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** As browsers write a letter the form's encoding lacks. */
function garble(letter: string): string {
  return [...letter].map((each) => `&#${each.codePointAt(0)};`).join('');
}
