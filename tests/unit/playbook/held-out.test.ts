import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { computeSignals } from '@/lib/playbook/signals';
import { NOW } from './playbook-fixtures';

interface HeldOut {
  text: string;
  must: string[];
  not: string[];
}

/** Posts written before the words were looked at; irony, delight that burns, and things that really do. */
const POSTS = ['held-out', 'held-out-2', 'held-out-3', 'held-out-4', 'held-out-5'].flatMap((file) => {
  const path = fileURLToPath(new URL(`../../fixtures/signals/${file}.jsonl`, import.meta.url));
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as HeldOut);
});

describe('posts written without a look at the words', () => {
  it.each(POSTS)('$text', ({ text, must, not }) => {
    const signals = computeSignals({
      post: { text, title: null },
      marks: [],
      history: { noContact: false, interactions: [] },
      now: NOW,
    });
    expect([...signals]).toEqual(expect.arrayContaining(must));
    for (const signal of not) expect([...signals]).not.toContain(signal);
  });
});
