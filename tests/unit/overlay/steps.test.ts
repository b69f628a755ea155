// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { emptyLivePost, type LivePost } from '@/lib/overlay/live-post';
import { createMarkSteps } from '@/lib/overlay/select/mark-steps';
import { scrollToMark } from '@/lib/overlay/select/scroll-to-mark';
import { makePost } from './fake-page';

/** @param painted how many of the marks, from the first, stand on text; the others on emoji images */
function post(id: string, top: number, marks: number, painted = marks): LivePost {
  const element = document.createElement('article');
  element.getBoundingClientRect = () => new DOMRect(0, top, 500, 100);
  const node = document.createTextNode('w'.repeat(painted));
  const ranges = Array.from({ length: painted }, (_, mark) => ({
    range: new StaticRange({
      startContainer: node,
      startOffset: mark,
      endContainer: node,
      endOffset: mark + 1,
    }),
    style: 'brand' as const,
    mark,
  }));
  const word = { listId: 'l', list: 'List', keyword: 'w', text: 'w', style: 'brand' as const };
  return {
    ...emptyLivePost(element),
    post: makePost(id, 'a', ''),
    marks: Array.from({ length: marks }, (_, start) => ({ ...word, start, end: start + 1 })),
    ranges,
  };
}

const walk = (
  steps: ReturnType<typeof createMarkSteps>,
  posts: LivePost[],
  direction: 'next' | 'previous',
) => {
  const found = steps.step(direction, posts);
  return found === undefined ? 'end' : `${found.post?.id}.${steps.currentRanges(posts)[0]?.mark}`;
};

describe('stepping through marks', () => {
  it('goes as the eye goes, whatever the order in the DOM, and back', () => {
    const posts = [post('3', 400, 1), post('1', 0, 2), post('none', 100, 0), post('2', 200, 1)];
    const steps = createMarkSteps();
    expect(Array.from({ length: 5 }, () => walk(steps, posts, 'next'))).toEqual([
      '1.0',
      '1.1',
      '2.0',
      '3.0',
      'end',
    ]);
    expect(Array.from({ length: 4 }, () => walk(steps, posts, 'previous'))).toEqual([
      '2.0',
      '1.1',
      '1.0',
      'end',
    ]);
  });

  it('starts with what is in sight', () => {
    const posts = [post('above', -500, 1), post('here', 50, 1), post('below', 900, 1)];
    expect(walk(createMarkSteps(), posts, 'next')).toBe('here.0');
    expect(walk(createMarkSteps(), posts, 'previous')).toBe('above.0');
  });

  it('goes on from a post that was mounted anew', () => {
    const steps = createMarkSteps();
    walk(steps, [post('1', 0, 1), post('2', 200, 1)], 'next');
    expect(walk(steps, [post('1', 0, 1), post('2', 200, 1)], 'next')).toBe('2.0');
  });

  it('stops at marks on emoji images, which cannot be painted', () => {
    const posts = [post('1', 0, 1), post('image', 200, 1, 0), post('2', 400, 1)];
    const steps = createMarkSteps();
    expect(Array.from({ length: 4 }, () => steps.step('next', posts)?.post?.id)).toEqual([
      '1',
      'image',
      '2',
      undefined,
    ]);
    expect(steps.step('previous', posts)?.post?.id).toBe('image');
  });

  it('scrolls to the post where the mark has no place of its own', () => {
    const scrollBy = vi.fn();
    document.documentElement.scrollBy = scrollBy;
    const below = post('image', 5_000, 1, 0);
    scrollToMark(document, below.element, below.ranges);
    expect(scrollBy).toHaveBeenCalledWith(expect.objectContaining({ top: 5_000 - window.innerHeight / 3 }));
  });

  it('goes on from a mark the agent clicked', () => {
    const posts = [post('1', 0, 2), post('2', 200, 1)];
    const steps = createMarkSteps();
    const [first] = posts;
    if (first !== undefined) steps.moveTo(first, 1);
    expect(walk(steps, posts, 'next')).toBe('2.0');
  });
});
