// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Mark } from '@/lib/domain/mark';
import { MarkCache } from '@/lib/overlay/scan/mark-cache';
import { buildRanges } from '@/lib/overlay/scan/mark-ranges';
import { readBodyText } from '@/lib/sites/body-text';

const mark = (start: number, end: number): Mark => ({
  listId: 'l',
  list: 'l',
  style: 'brand',
  keyword: '',
  text: '',
  start,
  end,
});

const painted = (ranges: ReturnType<typeof buildRanges>): string =>
  ranges
    .map(({ range }) => String(range.startContainer.nodeValue).slice(range.startOffset, range.endOffset))
    .join('');

/** A text laid out over nested elements and emoji images, as sites do. */
const piece = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.string({ unit: 'grapheme', maxLength: 6 }).map((text) => ({ kind: 'text' as const, text })),
  },
  { weight: 1, arbitrary: fc.constantFrom('🙇', '👨‍👩‍👧').map((text) => ({ kind: 'image' as const, text })) },
  {
    weight: 2,
    arbitrary: fc.string({ unit: 'grapheme', maxLength: 6 }).map((text) => ({ kind: 'link' as const, text })),
  },
);

function lay(pieces: readonly { kind: 'text' | 'image' | 'link'; text: string }[]): HTMLElement {
  const body = document.createElement('p');
  for (const { kind, text } of pieces) {
    const element = document.createElement(kind === 'image' ? 'img' : kind === 'link' ? 'a' : 'span');
    if (kind === 'image') element.setAttribute('alt', text);
    else element.textContent = text;
    body.append(element);
  }
  return body;
}

describe('ranges of marks', () => {
  it('cover exactly the marked text, without the images', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), fc.nat(60), fc.nat(60), (pieces, one, other) => {
        const body = readBodyText([lay(pieces)]);
        const start = Math.min(one, other, body.text.length);
        const end = Math.min(Math.max(one, other), body.text.length);
        const expected = pieces.reduce(
          ({ at, text }, part) => {
            const from = Math.max(start - at, 0);
            const to = Math.max(end - at, 0);
            const shown = part.kind === 'image' ? '' : part.text.slice(from, to);
            return { at: at + part.text.length, text: text + shown };
          },
          { at: 0, text: '' },
        ).text;
        expect(painted(buildRanges(body, [mark(start, end)]))).toBe(expected);
      }),
    );
  });

  it('stay within bounds on a page that repeats a keyword without end', () => {
    const body = readBodyText([lay([{ kind: 'text', text: 'au'.repeat(12_000) }])]);
    const marks = Array.from({ length: 12_000 }, (_, index) => mark(index * 2, index * 2 + 2));
    expect(buildRanges(body, marks).length).toBeLessThanOrEqual(2_000);
  });
});

describe('the cache of marks', () => {
  it('matches a text once, a changed text again, and all of them by new lists', () => {
    const seen: string[] = [];
    const cache = new MarkCache((text) => {
      seen.push(text);
      return [];
    });
    cache.marksOf('x:1', 'a');
    cache.marksOf('x:1', 'a');
    cache.marksOf('x:1', 'b');
    cache.marksOf('x:2', 'b');
    expect(seen).toEqual(['a', 'b', 'b']);
    cache.replaceMatcher((text) => [mark(0, text.length)]);
    expect(cache.marksOf('x:1', 'b')).toEqual([mark(0, 1)]);
  });

  it('forgets what was longest unused, not what comes back', () => {
    let matches = 0;
    const cache = new MarkCache(() => {
      matches++;
      return [];
    });
    cache.marksOf('often', 't');
    for (let index = 0; index < 5_000; index++) {
      cache.marksOf(`x:${index}`, 't');
      cache.marksOf('often', 't');
    }
    expect(matches).toBe(5_001);
    cache.marksOf('x:0', 't');
    expect(matches).toBe(5_002);
  });
});
