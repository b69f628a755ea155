/** What Japanese agents do when they come back: 「ご連絡」, 「お返事」. Said alone it already promises an answer. */
const COME_BACK = '(?:ご|御)?(?:連絡|報告|回答|返信|返答)|(?:お|御)返事|(?:お|御)電話';
/** Said alone these tell something now; only with what comes first, or when, do they promise it. */
const TELL = '(?:お|御)?(?:知らせ|答え|伝え)|(?:ご|御)?案内';
/** As a statement about what we will do: neither asked, nor refused, nor past. */
const WILL =
  '(?:を)?(?:(?:いた|致)?します|申し上げます|(?:差し|さし)?上げます|さしあげます|させて(?:いただ|頂)きます)(?!か(?!ら)|(?:の|ん)(?:でし|です|で)?(?:ょう)?か|と(?:は|の)限|と(?:言|い)った)';
/** What is done before, or when the answer comes. */
const FIRST =
  '確認|お調べ|調べ(?:て|まして|たうえ)|調査|問い合わせ|相談|検討|折り返し|後ほど|のちほど|後日|追って|おって|改めて|あらためて|明日|明朝|翌営業日|本日中|今日中|今週中|来週|週明け|[ぁ-んァ-ヶ一-龠]次第|(?:まで|以内|ごろ|頃)に';

const PROMISES: readonly RegExp[] = [
  new RegExp(`(?:${COME_BACK})${WILL}`, 'u'),
  new RegExp(`(?:${FIRST})[^。．！!？?\\n]{0,30}?(?:${TELL})${WILL}`, 'u'),
  /(?:お調べ|確認|調査)(?:を)?(?:(?:いた|致)?します|して(?:おり|い)ます)(?:ので)?[、。\s]{0,2}(?:少々|しばらく|今しばらく|いましばらく)?お待ち(?:ください|下さい)?/u,
  /\b(?:(?:I|we|someone|they)['’]ll|(?:I|we|someone|(?:a|my|our|the) (?:colleague|team|specialist)s?) (?:will|shall))(?! (?:not|never)\b)(?: [a-z]+){0,4}? (?:(?:get|come|report|write|call) back\b|let you know\b|keep you (?:posted|updated|informed)\b|update you\b|be in touch\b|follow up\b|look into\b|find out\b|contact you\b|reach out\b|(?:reply|answer) (?:to )?you\b)/iu,
];

/** How the phrase began, so that it is told as it was written: 「折り返し」ご連絡します. */
const BEGINNING = /[^\s。．、，！？!?「」（）()]{0,12}$/u;

/** When we come back, as far as the promise names a day, in days from now. 「翌営業日」 is what is meant without one. */
const DAYS: readonly (readonly [days: number, words: RegExp])[] = [
  [1, /明日|明朝|\btomorrow\b/iu],
  [
    0,
    /(?:本日|今日)(?:中|のうち|、|の?(?:夕方|夜))|今(?:夜|晩)|\b(?:today|tonight|this (?:afternoon|evening))\b/iu,
  ],
];
/** The rest of a sentence around a promise. */
const SENTENCE_BEFORE = /[^。．.！!？?\n]*$/u;
const SENTENCE_BEHIND = /^[^。．.！!？?\n]*/u;

function locatePromise(text: string): RegExpExecArray | undefined {
  return PROMISES.map((promise) => promise.exec(text)).find((match) => match !== null);
}

/**
 * The words with which a reply promises that we come back: 「確認してお知らせします」, "we'll get back to you". Undefined
 * where nothing is promised. A promise nobody keeps in mind is the one that is broken (practice items 49, 53).
 * @param text the agent's words as a customer would read them
 */
export function findPromise(text: string): string | undefined {
  const found = locatePromise(text);
  if (found === undefined) return undefined;
  const before = BEGINNING.exec(text.slice(0, found.index))?.[0] ?? '';
  return before + found[0];
}

/**
 * The day that promise names, in days from now: 0 for 「本日中に」, 1 for "tomorrow", the later of two. Undefined where it
 * names none.
 */
export function findPromisedDay(text: string): number | undefined {
  const found = locatePromise(text);
  if (found === undefined) return undefined;
  const before = SENTENCE_BEFORE.exec(text.slice(0, found.index))?.[0] ?? '';
  const behind = SENTENCE_BEHIND.exec(text.slice(found.index + found[0].length))?.[0] ?? '';
  return DAYS.find(([, words]) => words.test(before + found[0] + behind))?.[0];
}
