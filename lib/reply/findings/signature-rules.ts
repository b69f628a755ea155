import { namePattern, shortNamesOf } from '../agent-names';
import { escapePattern } from '../escape-pattern';
import { foldPlain, foldWithOrigins, unfoldRange } from '../fold';
import type { OwnWords } from '../own-words';
import type { PolicyText } from '../policy-text';
import type { SourceRange } from '../template-node';
import type { DraftText } from './draft-text';
import type { Finding } from './finding';
import type { Speakers } from './frame-rules';
import { raiseAt, removed } from './text-rule';

/** A colleague's initials signed anywhere, also with the mark that the desk's own closing has before them. */
export function findForeignInitials(
  draft: DraftText,
  own: OwnWords,
  policyText: PolicyText,
  { agent, colleagues }: Speakers,
): Finding[] {
  const others = colleagues.map(({ initials }) => initials).filter((initials) => initials !== agent.initials);
  const text = draft.text.slice(0, own.foreign?.start);
  const mark = findMark(policyText.closing, agent.initials);
  return findInitials(text, others, mark).map(({ signed, ...place }) =>
    raiseAt('wrong-initials', draft, removed(place), { values: { initials: signed } }),
  );
}

/** The agent's own initials or name, signed beside the closing the policy adds: the reply would be signed twice. */
export function findDoubleClosing(
  draft: DraftText,
  own: OwnWords,
  policyText: PolicyText,
  { agent }: Speakers,
): Finding[] {
  const closing = foldPlain(policyText.closing);
  if (closing.trim() === '') return [];
  const text = draft.text.slice(0, own.foreign?.start ?? own.closingStart);
  const initials = closing.includes(foldPlain(agent.initials)) ? findInitials(text, [agent.initials]) : [];
  return [...initials, ...findOwnName(text, agent.name)].map(({ signed, ...place }) =>
    raiseAt('double-closing', draft, removed(place), { values: { initials: signed } }),
  );
}

/** What a closing has right before the initials: `#` in `#MJ`, `【` in 【MJ】; empty for none. */
function findMark(closing: string, initials: string): string {
  const [before = '', after] = foldPlain(closing).split(foldPlain(initials));
  return after === undefined ? '' : (/[^\p{L}\p{N}\s]$/u.exec(before.trimEnd())?.[0] ?? '');
}

/** A signature: where it stands and whose it is, as written. */
interface Signed extends SourceRange {
  signed: string;
}

/** Brackets of Japanese and English, folded, around initials. */
const OPEN = ['「', '『', '【', '〈', '《', '[', '<', '{'];
const CLOSE = ['」', '』', '】', '〉', '》', ']', '>', '}', ')'];

/**
 * Initials as people sign with them: `^KT` anywhere, `^kt` too; 「（KT）」, `- KT`, `-KT-`, `~KT` or, after a sentence, `KT` or
 * 「KT」 at the end, in capitals as they are.
 */
function findInitials(text: string, people: readonly string[], mark = ''): Signed[] {
  const all = people.map((initials) => initials.replace(/[^\p{L}\p{N}]/gu, '')).filter((each) => each !== '');
  const choices = namePattern(all);
  if (choices === '') return [];
  const oneOf = (marks: string[]) => `(?:${marks.map(escapePattern).join('|')})`;
  const lines = ['-', '/', '~', ...mark];
  const begin = `(?:${oneOf(lines)}\\s?|\\(|(?<=[。!?.\\n]\\s*)${oneOf(OPEN)}?)`;
  const end = `(?:\\s?${oneOf([...lines, ...CLOSE])})?`;
  const pattern = new RegExp(
    `\\s*\\^\\s?(?<caret>${choices})(?![\\p{L}\\p{N}])|\\s*${begin}(?<plain>${choices})${end}\\s*$`,
    'gu',
  );
  const folded = foldWithOrigins(text);
  return [...folded.text.matchAll(pattern)].flatMap((match) => {
    const place = unfoldRange(folded, match.index, match.index + match[0].length);
    const signed = /[\p{L}\p{N}]+/u.exec(text.slice(place.start, place.end))?.[0] ?? '';
    const isSigned = match.groups?.plain === undefined || all.includes(signed.normalize('NFKC'));
    return isSigned ? { ...place, signed } : [];
  });
}

/** 「（三浦）」, 「- 三浦」, 「担当：三浦」 or the name alone after the last sentence: where people sign. */
function findOwnName(text: string, name: string): Signed[] {
  const choices = namePattern([name, ...shortNamesOf(name).filter(({ length }) => length > 1)]);
  if (choices === '') return [];
  const charge = '(?:[\\p{L}ー]{0,12}担当者?\\s?[:/]?\\s?)?';
  const pattern = new RegExp(
    `\\s*(?:\\(${charge}(?:${choices})\\)|(?:(?<=[\\s。.!?)])[-~]\\s?|(?<=[。.!?\\n]\\s*)${charge})(?:${choices}))[。.]?\\s*$`,
    'u',
  );
  const folded = foldWithOrigins(text);
  const match = pattern.exec(folded.text);
  if (match === null) return [];
  const place = unfoldRange(folded, match.index, match.index + match[0].length);
  return [{ ...place, signed: text.slice(place.start, place.end).trim() }];
}
