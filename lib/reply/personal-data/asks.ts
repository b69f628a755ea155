import type { AskWords } from '@/lib/domain/policy/personal-data';
import { starterInForce } from '@/lib/domain/policy/word-list';
import { escapePattern } from '../escape-pattern';
import { foldPlain } from '../fold';
import { findSentences, type Sentence } from '../sentences';
import { FAMILIES } from './ask-families';
import {
  AREA,
  BARE_QUESTION_EN,
  BARE_QUESTION_JA,
  HARMLESS_EN,
  HARMLESS_JA,
  HERE_EN,
  IF_KNOWN_JA,
  LIST_EN,
  LIST_JA,
  NEVER_BARE,
  NOT_ASKED_JA,
  QUESTION_JA,
  REASON_JA,
  REQUEST,
  SHAPES_EN,
  SHAPES_JA,
  TOLD_JA,
  WRITES_EN,
} from './ask-shapes';
import { STARTER_ASKS } from './ask-words';

/** `https:` and the space before it. */
const LINK_REACH = 8;

const anyOf = (patterns: readonly string[]): string =>
  patterns.length === 0 ? '(?!)' : `(?:${patterns.join('|')})`;

/** As people write it: "order no." for "order number", 「IMEIのID」 apart, several of it. Latin words stand alone. */
function compileData(word: string): string {
  const folded = foldPlain(word);
  const body =
    FAMILIES.get(word) ??
    escapePattern(folded)
      .replace(/ number$/u, ' (?:number|no\\.?)')
      .replace(/番号$/u, 'の?(?:番号|ナンバー|id)')
      .replace(/ id$/u, '(?: |の)?id')
      .replace('e-mail', 'e-?mail');
  const start = /^[a-z]/u.test(folded) ? '(?<![a-z])' : '';
  return `${start}(?:${body})${/[a-z]$/u.test(folded) ? 's?(?![a-z])' : ''}`;
}

/**
 * Whether one thing stands before another: the first of the one, and any of the other after it. Looked for in one
 * pattern, each of the one would search the rest of the text for the other.
 */
function inOrder(one: string, other: string): (text: string) => boolean {
  const former = new RegExp(one, 'u');
  const latter = new RegExp(other, 'gu');
  return (text) => {
    const found = former.exec(text);
    if (found === null) return false;
    latter.lastIndex = found.index + found[0].length;
    return latter.test(text);
  };
}

/** What is asked for in Japanese, where the request stands behind the data, or says itself what it is about. */
function compileJapanese(data: string, asking: readonly string[]): (text: string) => boolean {
  const isAsked = inOrder(
    `${data}(?!${NOT_ASKED_JA})`,
    `${anyOf(asking.map(escapePattern))}${REQUEST}|${SHAPES_JA}`,
  );
  // Data comes first and once: a pattern that begins with nothing else is found fastest.
  const isQuestion = new RegExp(`${data}(?:${QUESTION_JA}|${IF_KNOWN_JA}|、?お願い(?:し|いた|でき))`, 'u');
  const asksWhich = inOrder('どちらの|どの|何という|何番の', `${data}(?:で|に|を)[^。]{0,16}か(?:[。?]|$)`);
  const asksBare = new RegExp(BARE_QUESTION_JA, 'u');
  return (text) => isAsked(text) || isQuestion.test(text) || asksWhich(text) || asksBare.test(text);
}

function compileEnglish(data: string, asking: readonly string[]): RegExp {
  const any = anyOf([...asking.map(escapePattern), 'have', 'let (?:us|me) (?:know|have)', 'know']);
  const bare = anyOf([
    ...asking.filter((verb) => !NEVER_BARE.includes(verb)).map(escapePattern),
    ...(asking.includes('reply') ? ['reply(?: here| below| to this)? with'] : []),
    'let (?:us|me) (?:know|have)',
  ]);
  const doing = anyOf(asking.map((verb) => `${escapePattern(verb.replace(/e$/u, ''))}ing`));
  const ask = `(?:please |can you |could you |would you |will you |are you able to |need you to |kindly )(?:(?!\\bwhat (?:happens|it says|you see|shows|appears|comes up)\\b)[^.?!])*?${any}|if you (?:can |could )(?:just )?${any} |if you (?:send|give|tell) (?:us|me|over|through) |(?:what is|what's) |(?:^|[,;] |and |then |please |just )${bare} |\\bmind ${doing}|${SHAPES_EN}`;
  const reach = '(?:(?!\\b(?:if|whether|when|after|before|once|why|how|where|covered|hidden)\\b)[^.?!])*?';
  return new RegExp(
    `(?:${ask})${reach}${data}(?! (?:reset|updated|changed|app|field|page|screen|lookup|checker|search))(?![^.?!]*\\b(?:covered|hidden|blurred))|${data}[^.?!]*?(?:,? please(?:[?.! ]*$|,)|\\bbelow\\b)|\\b(?:what|which) ${data}(?! did)|${WRITES_EN}${reach}${data}[^.?!]*?${HERE_EN}|${BARE_QUESTION_EN}`,
    'u',
  );
}

/** A request that leaves what it asks for to a list: 「以下をご返信ください。」, "Please send us the following:". */
function compileList(asking: readonly string[]): (text: string) => boolean {
  const verbs = asking.map(escapePattern);
  const isJapanese = inOrder(LIST_JA, `${anyOf(verbs)}${REQUEST}`);
  const isEnglish = inOrder(anyOf([...verbs, 'let us know', 'need']), LIST_EN);
  return (text) => isJapanese(text) || isEnglish(text);
}

/** The items of a list are short lines that tell nothing: 「・お名前」, "- order number". */
const ITEM = /^(?:[(（]?\d{1,2}[.)）．、])?[^。.!?！？\n]{1,30}$/u;

/** The lines of a list right before and right after a sentence, with what follows the colon in it. */
function listAround(text: string, { start, end, text: written }: Sentence): string {
  const isItem = (line: string) => ITEM.test(line.trim());
  const takeItems = (lines: readonly string[]) => {
    const items = lines.filter((line) => line.trim() !== '');
    const stop = items.findIndex((line) => !isItem(line));
    return stop === -1 ? items : items.slice(0, stop);
  };
  const before = takeItems(text.slice(0, start).split('\n').toReversed());
  const [, ...within] = written.split(/[:：(（]/u);
  return [...before, ...within, ...takeItems(text.slice(end).split('\n'))].join('\n');
}

/**
 * Makes a finder of sentences that ask the customer to write personal data where everybody reads it. The desk decides
 * what such data is and which words ask for it; that a form or the phone takes the harm away is known here.
 */
export function createAskFinder(words: AskWords): (text: string) => Sentence[] {
  const inForce = (list: keyof AskWords) => [
    ...starterInForce(STARTER_ASKS[list], words[list]),
    ...words[list].own,
  ];
  const isEnglish = (word: string) => /^[a-z]/u.test(word);
  const named = inForce('data');
  const data = anyOf(named.map(compileData));
  const dataInEnglish = anyOf(named.filter((word) => isEnglish(foldPlain(word))).map(compileData));
  const asking = inForce('asking').map(foldPlain);
  const isNamed = new RegExp(`${data}|${BARE_QUESTION_EN}|${BARE_QUESTION_JA}`, 'u');
  const asksInJapanese = compileJapanese(
    data,
    asking.filter((word) => !isEnglish(word)),
  );
  const asksInEnglish = compileEnglish(dataInEnglish, asking.filter(isEnglish));
  const asksForList = compileList(asking);
  return (text) => {
    if (!isNamed.test(foldPlain(text))) return [];
    return findSentences(text).filter((sentence) => {
      const folded = foldPlain(sentence.text).replace(AREA, '');
      const isOfList =
        asksForList(folded) && isNamed.test(foldPlain(listAround(text, sentence)).replace(AREA, ''));
      // A link right after the sentence is where it is to be sent.
      const reach = foldPlain(text.slice(sentence.start, sentence.end + LINK_REACH));
      const isJapanese = asksInJapanese(folded.replace(TOLD_JA, ''));
      const isEnglish = asksInEnglish.test(folded);
      if (!isJapanese && !isEnglish && !isOfList) return false;
      const goesElsewhere = {
        ja: HARMLESS_JA.test(reach.replace(REASON_JA, '')),
        en: HARMLESS_EN.test(reach),
      };
      if (isOfList) return !goesElsewhere.ja && !goesElsewhere.en;
      return (isJapanese && !goesElsewhere.ja) || (isEnglish && !goesElsewhere.en);
    });
  };
}
