// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { emptyLivePost, type LivePost } from '@/lib/overlay/live-post';
import { createMarkSteps } from '@/lib/overlay/select/mark-steps';
import { makePost } from './fake-page';

function post(id: string, top: number, marks: number, left = 0): LivePost {
  const element = document.createElement('article');
  element.getBoundingClientRect = () => new DOMRect(left, top, 500, 100);
  const node = document.createTextNode('w'.repeat(marks));
  const ranges = Array.from({ length: marks }, (_, mark) => ({
    range: new StaticRange({
      startContainer: node,
      startOffset: mark,
      endContainer: node,
      endOffset: mark + 1,
    }),
    style: 'brand' as const,
    mark,
  }));
  return { ...emptyLivePost(element), post: makePost(id, 'a', ''), ranges };
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

  it('goes on from a mark the agent clicked', () => {
    const posts = [post('1', 0, 2), post('2', 200, 1)];
    const steps = createMarkSteps();
    const [first] = posts;
    if (first !== undefined) steps.moveTo(first, 1);
    expect(walk(steps, posts, 'next')).toBe('2.0');
  });
});
