import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '@/lib/i18n/language';
import { compile } from '@/lib/matching/compile';
import { createMatcher } from '@/lib/matching/matcher';
import { practiceTimeline } from '@/lib/playbook/practice/timeline';
import { starterPack } from '@/lib/playbook/starter/starter-pack';

describe.each(LANGUAGES)('practice timeline (%s)', (language) => {
  const timeline = practiceTimeline(language);

  it('reads newest first, in time as well as in ids', () => {
    const { posts } = timeline;
    expect(posts.length).toBeGreaterThanOrEqual(24);
    expect(posts.map((post) => post.minutesAgo)).toEqual(
      posts.map((post) => post.minutesAgo).toSorted((a, b) => a - b),
    );
    expect(posts.map((post) => post.id)).toEqual(
      posts
        .map((post) => post.id)
        .toSorted()
        .toReversed(),
    );
    expect(new Set(posts.map((post) => post.id)).size).toBe(posts.length);
  });

  it('has every scene an agent has to practise', () => {
    expect(new Set(timeline.posts.map((post) => post.scene))).toEqual(
      new Set([
        'trouble',
        'praise',
        'money',
        'spam',
        'refuser',
        'met-before',
        'ping-pong',
        'solved',
        'rival',
        'request',
        'personal-data',
        'welcome',
        'question',
        'unrelated',
      ]),
    );
  });

  it('shows the beginning of a long post and answers only posts it has, by the same author', () => {
    for (const post of timeline.posts) {
      if (post.shown !== null) {
        expect(post.text.startsWith(post.shown.replace(/…$/u, ''))).toBe(true);
        expect(post.shown.length).toBeLessThan(post.text.length);
      }
      if (post.replyTo !== null) {
        const answered = timeline.posts.find((other) => other.id === post.replyTo);
        expect(answered?.author).toEqual(post.author);
      }
    }
    expect(timeline.posts.some((post) => post.shown !== null)).toBe(true);
    expect(timeline.posts.some((post) => post.replyTo !== null)).toBe(true);
    expect(timeline.posts.some((post) => post.repostedBy !== null)).toBe(true);
    expect(timeline.posts.some((post) => post.quotes !== null)).toBe(true);
  });

  it('knows its authors by one handle and one id each, and has posts of everybody it has a history with', () => {
    const authors = [
      ...timeline.posts.map((post) => post.author),
      ...timeline.history.map((history) => history.author),
    ];
    const idOf = new Map(authors.map((author) => [author.handle, author.id]));
    expect(new Set(authors.map((author) => author.id)).size).toBe(idOf.size);
    for (const { author } of timeline.history) {
      expect(timeline.posts.map((post) => post.author.handle)).toContain(author.handle);
    }
  });

  it('has somebody a keyword finds once and never again, whom only the chip tells from then on', () => {
    const matcher = createMatcher(
      compile(
        starterPack(language, { company: timeline.carrier.company }).lists.map((list) => ({
          ...list,
          id: list.name,
        })),
      ),
    );
    const isMarked = ({ text }: { text: string }) => matcher.find(text).length > 0;
    const later = timeline.posts.filter((post) => post.scene === 'unrelated' && !isMarked(post));
    const marked = new Set(timeline.posts.filter(isMarked).map(({ author }) => author.id));
    const known = new Set(timeline.history.map(({ author }) => author.id));
    expect(later.some(({ author }) => marked.has(author.id) && !known.has(author.id))).toBe(true);
  });

  it('has an author with an owed answer, one in a ping-pong, and one who refused', () => {
    expect(timeline.history.map((history) => history.noContact !== null)).toEqual([false, false, true]);
    expect(timeline.history[0]?.interactions[0]?.status).toBe('waiting');
    expect(timeline.history[1]?.interactions.filter((each) => each.minutesAgo < 24 * 60)).toHaveLength(4);
  });

  it('names no host or number that could belong to somebody', () => {
    const everything = JSON.stringify(timeline);
    for (const [, host] of everything.matchAll(/https?:\/\/([^/\s"\\]+)/gu))
      expect(host).toMatch(/\.example$/u);
    // 07700 900xxx is kept for drama by Ofcom; 090-0000 is not handed out in Japan.
    for (const [number] of everything.matchAll(/0\d{2,4}[- ]\d{3,4}[- ]?\d{3,4}/gu)) {
      expect(number).toMatch(/^(?:07700 900|090-0000-)/u);
    }
  });
});
