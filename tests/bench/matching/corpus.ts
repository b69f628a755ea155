import { createRandom, type Random } from './random';
import { makeVocabulary, type Vocabulary } from './vocabulary';

/** Ten words that make nearly all hits: brand, products and troubles of the fictional carrier. */
export const FIRST_TEN = [
  'ソラモバイル',
  'SoraLink',
  '通信障害',
  'つながらない',
  'ルーター',
  'Wi-Fi',
  '請求書',
  '機種変更',
  'サポートセンター',
  '解約手数料',
];
const EMOJI = ['😭', '📱', '😂', '🙏', '😡', '✨', '💦', '🤔'];
const JOINED_EMOJI = ['👍🏽', '❤️', '👨‍👩‍👧', '🇯🇵', '🏳️‍🌈'];

export interface Corpus {
  posts: string[];
  /** Characters of all posts. */
  units: number;
  vocabulary: Vocabulary;
}

function makeSentence(random: Random, vocabulary: Vocabulary): string {
  let sentence = '';
  for (let words = 4 + random.below(8); words > 0; words--) {
    sentence += random.chance(0.07) ? random.pick(FIRST_TEN) : random.pickRanked(vocabulary.contentWords);
    sentence += random.pickRanked(vocabulary.functionWords);
  }
  return sentence + (random.chance(0.005) ? '…' : random.pick(['。', '。', '！', '？', '、', '\n']));
}

function toFullWidth(text: string): string {
  return text.replace(/[!-~]/gu, (unit) => String.fromCharCode(unit.charCodeAt(0) + 0xfee0));
}

const HALF_KANA = new Map(
  Array.from({ length: 0xff9e - 0xff66 }, (_, index) => {
    const half = String.fromCharCode(0xff66 + index);
    return [half.normalize('NFKC'), half] as const;
  }),
);

function toHalfWidthKana(text: string): string {
  const split = text.normalize('NFD').replaceAll('\u3099', 'ﾞ').replaceAll('\u309a', 'ﾟ');
  return Array.from(split, (unit) => HALF_KANA.get(unit) ?? unit).join('');
}

function makePost(random: Random, vocabulary: Vocabulary): string {
  const length = 10 + random.below(170);
  let post = random.chance(0.3) ? `@user_${random.below(10_000)} ` : '';
  while (post.length < length) post += makeSentence(random, vocabulary);
  if (random.chance(0.3)) post += ` #${random.pickRanked(vocabulary.contentWords)}`;
  if (random.chance(0.2)) post += ` https://t.co/${random.below(1e9).toString(36)}`;
  if (random.chance(0.3)) post += random.pick(EMOJI);
  if (random.chance(0.01)) post += random.pick(JOINED_EMOJI);
  const spelling = random.below(100);
  if (spelling < 5) return toFullWidth(post);
  if (spelling < 7) return toHalfWidthKana(post);
  return spelling < 8 ? post.normalize('NFD') : post;
}

/** Posts as they come on X, by shape: mentions, tags, links, emoji, 5 % full-width, 2 % half-width kana, 1 % NFD. */
export function makeCorpus(count: number, seed = 1): Corpus {
  const random = createRandom(seed);
  const vocabulary = makeVocabulary(random, 8_000);
  const made = Array.from({ length: count }, () => makePost(random, vocabulary));
  // One flat string each, as a page's text nodes give them. V8 reads a string still made of its parts at half the
  // speed, which slows the floor more than us and so flattered us.
  const posts = JSON.parse(JSON.stringify(made)) as string[];
  return { posts, units: posts.reduce((sum, post) => sum + post.length, 0), vocabulary };
}
