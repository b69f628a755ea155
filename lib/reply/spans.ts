import type { SourceRange } from './template-node';

/**
 * Ranges of a text after the agent edited it, so that what came from variables stays tinted. A range the edit
 * touched inside is the agent's own text now and is dropped.
 */
export function moveSpans(spans: readonly SourceRange[], before: string, after: string): SourceRange[] {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < shorter - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;

  const editEnd = before.length - tail;
  const shift = after.length - before.length;
  return spans.flatMap(({ start, end }) => {
    if (end <= head) return [{ start, end }];
    if (start >= editEnd) return [{ start: start + shift, end: end + shift }];
    return [];
  });
}
