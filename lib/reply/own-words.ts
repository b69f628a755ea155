import { shortNamesOf } from './agent-names';
import { escapePattern } from './escape-pattern';
import { foldPlain } from './fold';
import type { SourceRange } from './template-node';

/**
 * Finds what an agent wrote by hand of the policy's text, so that it is not said twice. Width, case and white space
 * do not matter: ＾ｍｊ is ^MJ.
 */
export interface OwnWords {
  /** The opening, where the body begins with it; the policy says it instead. */
  openingEnd: number;
  /** The agent introduced themselves in other words or further on; the policy keeps silent. */
  introduced: boolean;
  /** Where the agent's own closing begins; the body's length where there is none. */
  closingStart: number;
  /** A closing `^XX` of somebody else, with its initials. */
  foreign: (SourceRange & { initials: string }) | null;
}

/** How far into a body an introduction may stand: after 「突然失礼いたします。」 and the like. */
const INTRODUCTION_REACH = 60;
/** White space that may stand between hand-written words without hiding them. */
const SLACK = 12;
/** "Mia Tanaka from", "Mia at": the rest of a name may follow. */
const ENGLISH_BETWEEN = /^[a-z]{0,20},?(?:from|at|of|with|here)$/u;
const SIGNATURE = /\s*[\^＾]\s?(?<initials>[\p{L}\p{N}]{1,6})\s*$/u;

/** Looks for opening, introduction and closing in a body (plain text). */
export function findOwnWords(
  body: string,
  opening: string,
  closing: string,
  names: { company: string; agent: string },
): OwnWords {
  const openingEnd = matchStart(body, opening);
  const closingStart = matchEnd(body, closing);
  const signature = closingStart === body.length ? SIGNATURE.exec(body) : null;
  const initials = signature?.groups?.initials;
  return {
    openingEnd,
    introduced: openingEnd === 0 && opening.trim() !== '' && introduces(body, opening, names),
    closingStart,
    foreign:
      signature === null || initials === undefined
        ? null
        : { start: signature.index, end: body.length, initials },
  };
}

function fold(text: string): string {
  return foldPlain(text).replace(/\s+/gu, '');
}

/** Offset after the beginning of `body` that says `words`; 0 where it begins otherwise. */
function matchStart(body: string, words: string): number {
  const wanted = fold(words);
  if (wanted === '') return 0;
  let end = 0;
  const most = Math.min(body.length, words.length * 2 + SLACK);
  while (end < most && fold(body.slice(0, end)).length < wanted.length) end++;
  if (fold(body.slice(0, end)) !== wanted) return 0;
  return end + (/^\s*/u.exec(body.slice(end))?.[0].length ?? 0);
}

/** Offset at which the end of `body` that says `words` begins; the length of `body` where it ends otherwise. */
function matchEnd(body: string, words: string): number {
  const wanted = fold(words);
  if (wanted === '') return body.length;
  let start = body.length;
  const least = Math.max(0, body.length - words.length * 2 - SLACK);
  while (start > least && fold(body.slice(start)).length < wanted.length) start--;
  if (fold(body.slice(start)) !== wanted) return body.length;
  return body.slice(0, start).trimEnd().length;
}

function introduces(body: string, opening: string, names: { company: string; agent: string }): boolean {
  const head = fold(body.slice(0, opening.length + INTRODUCTION_REACH));
  const said = fold(opening).replace(/[。．.!！、,]+$/u, '');
  if (said !== '' && head.includes(said)) return true;
  const company = fold(names.company);
  const agent = fold(names.agent);
  if (company === '' || agent === '') return false;
  return (
    stands(head, company, agent, /^.{0,6}$/su) ||
    stands(head, agent, company, ENGLISH_BETWEEN) ||
    shortNamesOf(names.agent).some((short) => introducesShortly(head, company, short))
  );
}

/** 「そらモバイルの山田です」 by 山田太郎, "this is Mia from Sora Mobile" by Mia Tanaka: who speaks is said (practice item 22). */
function introducesShortly(head: string, company: string, short: string): boolean {
  const says = `${escapePattern(company)}.{0,6}?${escapePattern(short)}(?:です|でございます|と申し|ともうし|が承)`;
  return new RegExp(says, 'su').test(head) || stands(head, short, company, ENGLISH_BETWEEN);
}

/** Whether `second` follows the first `first` in a text, with something like `between` in between. */
function stands(text: string, first: string, second: string, between: RegExp): boolean {
  const at = text.indexOf(first);
  if (at === -1) return false;
  const rest = text.slice(at + first.length);
  const next = rest.indexOf(second);
  return next !== -1 && between.test(rest.slice(0, next));
}
