import type { Random } from './random';

/** Words a fictional language sample is made of; the shapes of Japanese, none of it anybody's text. */
const FUNCTION_WORDS =
  'の は が を に で と も て た し な です ます ました ない から ので けど って ね よ か いる ある する した して れる という こと もの さん ても まで より だけ とか なんか ちょっと やっぱり もう まだ すごく ください でした ません そう これ それ あの この その どう 何 今日 昨日 明日 朝 夜 人 時間 自分 本当 感じ 思う 見る 行く 来る 言う 使う 出る 入る 待つ 買う'.split(
    ' ',
  );
const KANJI_FIRST = 0x4e00;
const KANJI_COUNT = 0x5000;
const SYLLABLES =
  'ア イ ウ エ オ カ キ ク ケ コ サ シ ス セ ソ タ チ ツ テ ト ナ ニ ネ ノ ハ ヒ フ ホ マ ミ ム メ モ ラ リ ル レ ロ ワ ン ー ガ グ ゲ ゴ ザ ジ ダ デ ド バ ビ ブ ベ ボ パ ピ プ ポ シャ シュ ション チャ ッ ト ー ン'.split(
    ' ',
  );
const LATIN =
  'app web mail news live plan home shop data phone music photo game card point store cloud link line net'.split(
    ' ',
  );

export interface Vocabulary {
  functionWords: readonly string[];
  /** Content words, common ones first. */
  contentWords: string[];
  /** Makes a word of the same shapes that need not be in `contentWords`. */
  coin(): string;
}

export function makeVocabulary(random: Random, size: number): Vocabulary {
  const kanji = Array.from({ length: 2_000 }, () =>
    String.fromCharCode(KANJI_FIRST + random.below(KANJI_COUNT)),
  );
  const many = (from: number, to: number, make: () => string): string =>
    Array.from({ length: from + random.below(to - from + 1) }, make).join('');
  const coin = (): string => {
    const shape = random.below(10);
    if (shape < 6) return many(2, 4, () => random.pickRanked(kanji));
    if (shape < 9) return many(3, 5, () => random.pick(SYLLABLES)).replace(/^[ーッン]+/u, 'コ');
    return random.pick(LATIN) + random.pick(LATIN);
  };
  return { functionWords: FUNCTION_WORDS, contentWords: Array.from({ length: size }, coin), coin };
}
