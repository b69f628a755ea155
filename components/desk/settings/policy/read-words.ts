import type { WordRule, WordRuleKind } from '@/lib/domain/policy/words';

/**
 * Words as they are pasted, one a line: the replacement after a tab, an arrow or a comma. Empty lines and what stands
 * twice are left out.
 */
export function readWords(text: string, kind: WordRuleKind): WordRule[] {
  const rules = new Map<string, WordRule>();
  for (const line of text.split('\n')) {
    const [word = '', ...rest] = line.split(/\t|→|=>|,|、/u).map((piece) => piece.trim());
    const instead = rest.find((piece) => piece !== '') ?? '';
    if (word !== '' && !rules.has(word)) rules.set(word, { kind, word, instead });
  }
  return [...rules.values()];
}
