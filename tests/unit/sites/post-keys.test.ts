// @vitest-environment jsdom
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Post } from '@/lib/domain/post';
import { postKey } from '@/lib/domain/post-key';
import { SITE_ADAPTERS } from '@/lib/sites/all';
import { findAdapter } from '@/lib/sites/registry';

/** The window's own maker, which Vitest gives to tests in jsdom. */
declare const jsdom: { reconfigure(settings: { url: string }): void };

const FIXTURES = join(import.meta.dirname, '../../fixtures/sites');
const names = readdirSync(FIXTURES, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.html'),
);

/** The page as its own encoding says. */
function decode(bytes: Buffer): string {
  const charset = /charset="?([\w-]+)/iu.exec(bytes.toString('latin1'))?.[1] ?? 'utf-8';
  return new TextDecoder(charset).decode(bytes);
}

function readPosts(name: string): Post[] {
  const html = decode(readFileSync(join(FIXTURES, name)));
  const { url } = JSON.parse(/^<!-- (\{.*?\}) -->/u.exec(html)?.[1] ?? '') as { url: string };
  jsdom.reconfigure({ url });
  document.open();
  // Scripts of a page are none of ours.
  document.write(html.replaceAll(/<script(?![^>]*(?:json|ld_blog))/giu, '<script type="text/plain"'));
  document.close();
  const adapter = findAdapter(SITE_ADAPTERS, new URL(url), document);
  return adapter?.findPosts(document).flatMap((root) => adapter.readPost(root) ?? []) ?? [];
}

describe('the key of a post', () => {
  it.each(names)('is no other one’s of %s', (name) => {
    const posts = readPosts(name);
    const expected = JSON.parse(readFileSync(join(FIXTURES, name.replace(/html$/u, 'json')), 'utf8'));
    expect(posts.filter(({ kind }) => kind !== 'comment')).toHaveLength(expected.posts.length);
    const keys = posts.map(postKey);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });

  it('is the address of an entry without an id, whatever more of it is shown', () => {
    const entry = { site: 'web', id: null, kind: 'entry', author: null } as const;
    const permalink = 'https://blog.example.jp/1.html';
    const key = postKey({ ...entry, permalink, text: '続きを…' });
    expect(postKey({ ...entry, permalink, text: '続きを読んだ' })).toBe(key);
    expect(postKey({ ...entry, permalink: 'https://blog.example.jp/2.html', text: '続きを…' })).not.toBe(key);
  });
});
