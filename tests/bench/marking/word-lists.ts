import type { DeskPage } from '@/tests/e2e/harness/desk';

/** Words that occur in the stand-in's posts, about one in every third post. */
const HITTING = [
  '圏外',
  '電波',
  '遅い',
  '請求',
  '乗り換え',
  'サポート',
  'ルーター',
  'つながらない',
  'Wi-Fi',
  'そらモバイル',
];

/** `count` rules of which `hitting` occur in the timeline; the others are made-up words that never do. */
export function makeRules(count: number, hitting: boolean): string {
  const words = hitting ? HITTING.slice(0, count) : [];
  for (let index = words.length; index < count; index++) words.push(`架空${toKatakana(index)}語`);
  return words.join('\n');
}

function toKatakana(index: number): string {
  let text = '';
  for (let rest = index + 46; rest > 0; rest = Math.floor(rest / 46)) {
    text += String.fromCodePoint(0x30a2 + (rest % 46));
  }
  return text;
}

/** Replaces all keyword lists by one, or by none, and waits until the tables are compiled. */
export function setRules(desk: DeskPage, rules: string): Promise<void> {
  return desk.setLists(rules === '' ? [] : [{ name: 'bench', rules }]);
}
