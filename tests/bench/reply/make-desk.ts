import { DEFAULT_POLICY, type Policy } from '@/lib/domain/account';
import { starterPack } from '@/lib/playbook/starter/starter-pack';
import type { EarlierText } from '@/lib/reply/earlier/earlier-texts';
import { findSentences } from '@/lib/reply/sentences';

/** The same numbers each time. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const random = createRandom(20_261_124);
const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;

/** Sentences a desk really writes, so that earlier texts share what replies share. */
const SENTENCES = starterPack('ja', { company: 'そらモバイル' })
  .templates.flatMap(({ body }) => findSentences(body.replace(/\{\{.*?\}\}/gu, '')))
  .map(({ text }) => text);

/** A text of that many characters. */
export function makeDraft(length: number): string {
  let text = '';
  while (text.length < length) text += pick(SENTENCES);
  return text.slice(0, length);
}

const KANA = 'あいうえおかきくけこさしすせそたちつてとなにぬねのはひふへほまみむめもやゆよらりるれろわをん';

/** The default policy with that many word rules. */
export function makePolicy(words: number): Policy {
  const rules = Array.from({ length: words }, () => ({
    kind: 'discouraged' as const,
    word: Array.from({ length: 4 }, () => pick([...KANA])).join(''),
    instead: '',
  }));
  return { ...DEFAULT_POLICY, words: [...DEFAULT_POLICY.words, ...rules].slice(-words) };
}

/** Replies of the last days, several to each author, some with a link. */
export function makeEarlier(count: number, now: Date): EarlierText[] {
  return Array.from({ length: count }, (_, index) => ({
    authorId: `author-${index % 700}`,
    at: new Date(now.getTime() - index * 90_000).toISOString(),
    by: pick(['KT', 'HR', 'MJ']),
    templateIds: pick([['t1'], ['t2'], ['t1', 't3'], []]),
    parts: [
      `そらモバイルの佐藤です。${makeDraft(120)}${index % 4 === 0 ? ` https://faq.soramobile.jp/a/${index % 50}` : ''} ^KT`,
    ],
  }));
}
