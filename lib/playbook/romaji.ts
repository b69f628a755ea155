/** Kana to letters, one way of many: what matters is that both sides of a comparison come out alike. */
const SYLLABLES = new Map(
  `
  きゃkya きゅkyu きょkyo しゃsya しゅsyu しょsyo ちゃtya ちゅtyu
  ちょtyo にゃnya にゅnyu にょnyo ひゃhya ひゅhyu ひょhyo みゃmya
  みゅmyu みょmyo りゃrya りゅryu りょryo ぎゃgya ぎゅgyu ぎょgyo
  じゃzya じゅzyu じょzyo びゃbya びゅbyu びょbyo ぴゃpya ぴゅpyu
  ぴょpyo しぇsye じぇzye ちぇtye ふぁha ふぃhi ふぇhe ふぉho てぃti
  でぃdi うぃwi うぇwe あa いi うu えe おo かka きki くku けke こko
  さsa しsi すsu せse そso たta ちti つtu てte とto なna にni ぬnu
  ねne のno はha ひhi ふhu へhe ほho まma みmi むmu めme もmo やya
  ゆyu よyo らra りri るru れre ろro わwa をo んn がga ぎgi ぐgu
  げge ごgo ざza じzi ずzu ぜze ぞzo だda ぢzi づzu でde どdo ばba
  びbi ぶbu べbe ぼbo ぱpa ぴpi ぷpu ぺpe ぽpo ゔbu ぁa ぃi ぅu ぇe
  ぉo
  `
    .trim()
    .split(/\s+/u)
    .map((entry): [string, string] => [entry.replace(/[a-z]+$/u, ''), entry.replace(/^[^a-z]+/u, '')]),
);

/** Long vowels and ん, which kana write in several ways too. */
const LENGTHS: readonly [RegExp, string][] = [
  [/n+/gu, 'n'],
  [/(?:ou|oo)/gu, 'o'],
  [/uu/gu, 'u'],
];

/** Romaji of the same sound, brought to the one used above. Order matters. */
const SPELLINGS: readonly [RegExp, string][] = [
  [/sh(?=[aueo])/gu, 'sy'],
  [/sh/gu, 's'],
  [/ch(?=[aueo])/gu, 'ty'],
  [/ch/gu, 't'],
  [/ts/gu, 't'],
  [/j(?=[aueo])/gu, 'zy'],
  [/zyy/gu, 'zy'],
  [/j/gu, 'z'],
  [/f/gu, 'h'],
  [/v/gu, 'b'],
  [/m(?=[bpm])/gu, 'n'],
  ...LENGTHS,
  [/([kstpgzdbchmr])\1/gu, '$1'],
];

/**
 * A key under which kana and its romaji, in whatever spelling, are alike: でんぱ, デンパ, denpa, dempa. Long vowels
 * and doubled consonants do not count, so that half a word typed is still found. Expects text folded by `foldQuery`.
 */
export function romajiKey(folded: string): string {
  let letters = '';
  for (let at = 0; at < folded.length; at++) {
    const pair = SYLLABLES.get(folded.slice(at, at + 2));
    if (pair !== undefined && folded.length > at + 1) {
      letters += pair;
      at++;
    } else letters += readOne(folded.charAt(at));
  }
  const spellings = /[a-z]/u.test(folded) ? SPELLINGS : LENGTHS;
  return spellings.reduce((key, [pattern, spelling]) => key.replace(pattern, spelling), letters);
}

function readOne(char: string): string {
  if (char === 'っ' || char === 'ー') return '';
  return SYLLABLES.get(char) ?? char;
}
