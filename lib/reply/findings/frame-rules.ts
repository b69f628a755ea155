import { namePattern, shortNamesOf } from '../agent-names';
import { escapePattern } from '../escape-pattern';
import { foldPlain, foldWithOrigins, unfoldRange } from '../fold';
import type { OwnWords } from '../own-words';
import type { PolicyText } from '../policy-text';
import { listOtherCompanies } from './company-rules';
import type { DraftText } from './draft-text';
import { type Finding, raise } from './finding';
import { raiseAt, removed } from './text-rule';

/** Who may be mistaken for whom. */
export interface Speakers {
  company: string;
  /** Names of the desk's other accounts. */
  otherCompanies: readonly string[];
  agent: { name: string; initials: string };
  colleagues: readonly { name: string; initials: string }[];
}

const FIRST = '^\\s*';
/** Where a sentence or clause of folded text begins, after a mention too. */
const SENTENCE_START = '(?<=^|[。、.!?,\\n]\\s*|@\\w+\\s+)';
/** How far into a body an introduction may stand. */
const REACH = 70;
const INTRODUCES =
  '(?:です(?!、?と)|でございます|と申します|ともうします|が承り(?:ます|ました)|より(?:ご連絡|ご案内|お返事)(?:(?:いた)?しま(?:す|した)|です|さしあげます|申し上げます))';

/** 「後ほど、担当の佐藤よりご連絡いたします」 tells who comes next, not who speaks. */
const LATER = '(?:後ほど|のちほど|あらためて|改めて|引き続き|今後は?|追って|明日)';

/**
 * Introductions by hand that are not the policy's: in a colleague's or another company's name, or in half, so that the
 * reply would say it twice. Removing them is the fix, since the policy adds its own.
 */
export function findIntroductionProblems(
  draft: DraftText,
  own: OwnWords,
  policyText: PolicyText,
  { company, otherCompanies, agent, colleagues }: Speakers,
): Finding[] {
  const folded = foldWithOrigins(draft.text);
  const head = folded.text.slice(0, own.openingEnd + REACH);
  const removal = (match: RegExpExecArray) =>
    removed(unfoldRange(folded, match.index, match.index + match[0].length));
  const ownCompany = foldPlain(company);
  const otherNames = colleagues
    .map(({ name }) => name)
    .filter((name) => foldPlain(name) !== foldPlain(agent.name));
  const companySpellings = listOtherCompanies({ company, otherCompanies }).flatMap(
    ({ spellings }) => spellings,
  );
  const ownNames = [agent.name, ...shortNamesOf(agent.name)];
  const ownFolded = new Set(ownNames.map(foldPlain));
  const otherSurnames = otherNames.flatMap(shortNamesOf).filter((name) => !ownFolded.has(name));
  const wrong =
    matchName(head, otherNames, ownCompany) ??
    // Without the company's name before it, half a name may be a place or a thing.
    matchName(head, otherSurnames, ownCompany, { withCompany: true }) ??
    matchCompany(head, companySpellings) ??
    matchEnglish(head, otherNames) ??
    matchEnglish(head, otherSurnames, { from: FIRST, company: ownCompany }) ??
    matchSignature(folded.text, otherNames);
  if (wrong !== undefined) {
    return [raiseAt('wrong-opening', draft, removal(wrong), { values: { name: wrong[0].trim() } })];
  }
  if (policyText.opening === '' || own.introduced) return [];
  const rest = head.slice(own.openingEnd);
  const half =
    matchName(rest, ownNames, ownCompany, { from: FIRST }) ?? matchEnglish(rest, ownNames, { from: FIRST });
  if (half === undefined) return [];
  half.index += own.openingEnd;
  return [raiseAt('double-opening', draft, removal(half), { values: { name: half[0].trim() } })];
}

function toPattern(text: string): string {
  return escapePattern(foldPlain(text));
}

/** 「そらモバイルの佐藤です。」, 「そらモバイル佐藤です。」, 「こちらは佐藤です」, 「担当の佐藤と申します。」 */
function matchName(
  head: string,
  names: readonly string[],
  company: string,
  { from = '(?<=^|[。！!？?\\s、,])', withCompany = false } = {},
): RegExpExecArray | undefined {
  const choices = namePattern(names);
  if (choices === '') return undefined;
  const before = `(?<!${LATER}[、,]?)(?!${LATER})(?:(?:こちら|わたくし|私)(?:は|、)?)?(?:${toPattern(company)}(?:の|\\s)?)${withCompany ? '' : '?'}(?:[\\p{L}\\p{N}ー・]{0,12}(?:担当|サポート|窓口|係|スタッフ|チーム)(?:の|\\s)?)?`;
  return new RegExp(`${from}${before}(?:${choices})${INTRODUCES}[。！!.]?\\s*`, 'u').exec(head) ?? undefined;
}

/** 「みどり堂の三浦です。」, 「みどり堂です。」 from the account of そらモバイル. */
function matchCompany(head: string, companies: readonly string[]): RegExpExecArray | undefined {
  const choices = namePattern(companies);
  if (choices === '') return undefined;
  return (
    new RegExp(`(?:${choices})の?[\\p{L}ー・]{1,12}?${INTRODUCES}[。！!]?\\s*`, 'u').exec(head) ??
    new RegExp(`${SENTENCE_START}(?:${choices})${INTRODUCES}[。！!]?\\s*`, 'u').exec(head) ??
    new RegExp(
      `(?:hi,? )?(?:this is|i'm|i am) [\\p{L}]{1,20} (?:from|at) (?:${choices})[.!,]?\\s*`,
      'u',
    ).exec(head) ??
    undefined
  );
}

/**
 * "Hi, this is Ken from Sora Mobile.", "Ken here."
 * @param company half a name may be a word, "this is best with Wi-Fi": said to be of this company it is a name
 */
function matchEnglish(
  head: string,
  names: readonly string[],
  { from, company }: { from?: string; company?: string } = {},
): RegExpExecArray | undefined {
  const choices = namePattern(names);
  if (choices === '') return undefined;
  const ofCompany =
    company === undefined
      ? '(?: (?:here|from|at|with|of) [^.!,]{1,40})?'
      : ` (?:here )?(?:from|at|with|of) (?:the )?${toPattern(company)}[^.!,]{0,20}`;
  const greeting = '(?:(?:hi|hello|hey)[,!]? )?';
  const says = `(?:this is|i'm|i am|my name is) (?:${choices})\\b(?!')${ofCompany}`;
  const here = `(?:it's )?(?:${choices}) (?:(?:from|at|with|of) [^.!,]{1,40} )?here(?=[.!,-]|\\s*$| again| and )`;
  const pattern = `(?:${from ?? ''}${greeting}${says}|${from ?? SENTENCE_START}${greeting}${here})[.!,]?\\s*`;
  return new RegExp(pattern, 'u').exec(head) ?? undefined;
}

/** 「担当：佐藤」 anywhere; 「（佐藤）」 and "- Ken" at the end, initials after them or not. */
function matchSignature(text: string, names: readonly string[]): RegExpExecArray | undefined {
  const choices = namePattern(names);
  if (choices === '') return undefined;
  const atEnd = `(?:\\((?:担当\\s?)?(?:${choices})\\)|(?<=[\\s。.!?])[-~]\\s?(?:${choices}))(?=\\s*(?:\\^\\s?[\\p{L}\\p{N}]{1,6})?\\s*$)`;
  const pattern = `\\s*(?:担当者?\\s?[:/]\\s?(?:${choices})(?!\\p{L})|${atEnd})`;
  return new RegExp(pattern, 'u').exec(text) ?? undefined;
}

/**
 * Whether the parts as they would be inserted say who speaks and who signs. `compose` puts both there; a text edited
 * part by part may have lost them.
 */
export function findFrameProblems(
  texts: readonly string[],
  policyText: PolicyText,
  own: OwnWords,
  closingOn: 'every' | 'last',
): Finding[] {
  const says = (text: string | undefined, words: string) =>
    compact(words) === '' || compact(text ?? '').includes(compact(words));
  const findings: Finding[] = [];
  const [first] = texts;
  if (!own.introduced && !says(first, policyText.opening)) {
    findings.push(raise('missing-opening', { values: { opening: policyText.opening.trim() }, part: 0 }));
  }
  for (const [part, text] of texts.entries()) {
    const isDue = closingOn === 'every' || part === texts.length - 1;
    if (!isDue || own.foreign !== null || compact(text).endsWith(compact(policyText.closing))) continue;
    findings.push(raise('missing-closing', { values: { closing: policyText.closing.trim() }, part }));
  }
  return findings;
}

function compact(text: string): string {
  return foldPlain(text).replace(/\s+/gu, '');
}
