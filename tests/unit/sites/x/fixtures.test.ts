import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Post } from '@/lib/domain/post';
import { xAdapter } from '@/lib/sites/x/adapter';
import { FIXTURES, openFixture } from './open-fixture';

interface Expected {
  posts: Omit<Post, 'site'>[];
  ownHandle: string | null;
  ids?: { handle: string; id: string }[];
}

const names = readdirSync(FIXTURES)
  .filter((file) => file.endsWith('.html'))
  .map((file) => file.replace(/\.html$/u, ''));

it('has a page for each expectation', () => {
  const expectations = readdirSync(FIXTURES).filter((file) => file.endsWith('.json'));
  expect(expectations.map((file) => file.replace(/\.json$/u, '')).sort()).toEqual([...names].sort());
  expect(names.length).toBeGreaterThanOrEqual(25);
});

it.each(names)('reads %s', (name) => {
  const { document } = openFixture(name);
  const expected = JSON.parse(readFileSync(join(FIXTURES, `${name}.json`), 'utf8')) as Expected;
  const before = document.children[0]?.outerHTML;
  const posts = xAdapter.findPosts(document).map((post) => xAdapter.readPost(post));
  expect(posts).toEqual(expected.posts.map((post) => ({ site: 'x', ...post })));
  expect(xAdapter.ownHandle(document)).toBe(expected.ownHandle);
  expect(xAdapter.readIds?.(document)).toEqual(expected.ids ?? []);
  expect(document.children[0]?.outerHTML, 'adapters change nothing').toBe(before);
});
