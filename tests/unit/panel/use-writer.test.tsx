// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { useWriter, type Writer } from '@/components/panel/model/post/use-writer';
import { blogWriter } from '@/lib/domain/blog-writer';
import type { Post } from '@/lib/domain/post';

const entry = (fields: Partial<Post> = {}): Post => ({
  site: 'web',
  id: null,
  permalink: 'https://blog.example.jp/archives/1.html',
  kind: 'entry',
  author: null,
  repostedBy: null,
  postedAt: null,
  title: '電波が入らない',
  text: '電波が入らない',
  truncated: false,
  translated: false,
  lang: null,
  quotes: null,
  ...fields,
});

describe('a blog as the writer', () => {
  test.each([
    ['https://blog.example.jp/archives/1.html', 'web:blog.example.jp', 'https://blog.example.jp/'],
    ['https://ameblo.jp/Sora-Fan/entry-1.html', 'web:ameblo.jp/sora-fan', 'https://ameblo.jp/Sora-Fan'],
  ])('of %s is %s', (permalink, key, url) => {
    expect(blogWriter(entry({ permalink }))).toMatchObject({ key, url, idKey: null, handle: null });
  });

  test('goes by the name the page gives, else by its address; a name is never the key', () => {
    expect(blogWriter(entry({ byline: 'そら' }))).toMatchObject({ name: 'そら', key: 'web:blog.example.jp' });
    expect(blogWriter(entry())?.name).toBe('blog.example.jp');
  });

  test.each([
    [
      'whose writer is known',
      entry({ author: { key: 'web:a', idKey: null, name: null, handle: null, url: null } }),
    ],
    ['that is a comment', entry({ kind: 'comment' })],
    ['of a timeline', entry({ kind: 'post', site: 'x' })],
    ['without address', entry({ permalink: null })],
    ['of a shared host, not of a blog', entry({ permalink: 'https://ameblo.jp/' })],
  ])('is nobody for a post %s', (_name, post) => {
    expect(blogWriter(post)).toBeNull();
  });
});

type WriterDesk = Parameters<typeof useWriter>[0];
let writer: Writer | undefined;

function Shown({ desk, post }: { desk: WriterDesk; post: Post }) {
  writer = useWriter(desk, { post, marks: [], ownHandle: null, later: [] });
  return null;
}

describe('the chosen post', () => {
  const root = document.body;
  afterEach(() => render(null, root));

  async function show(post: Post, known: string[]) {
    const desk = {
      authors: {
        summarise: async (groups: readonly (readonly string[])[]) =>
          groups.map(([key]) => (known.includes(key ?? '') ? { state: 'known', contacts: 1 } : null)),
      },
    } as unknown as WriterDesk;
    await act(async () => render(<Shown desk={desk} post={post} />, root));
  }

  test('has no writer until the agent says so, and then has its blog', async () => {
    await show(entry(), []);
    await vi.waitFor(() => expect(writer?.takeBlog).not.toBeNull());
    expect(writer?.selected.post.author).toBeNull();
    await act(async () => writer?.takeBlog?.());
    expect(writer?.selected.post.author?.key).toBe('web:blog.example.jp');
    expect(writer?.takeBlog).toBeNull();
  });

  test('has its blog at once where the desk logged something for it before', async () => {
    await show(entry(), ['web:blog.example.jp']);
    await vi.waitFor(() => expect(writer?.selected.post.author?.key).toBe('web:blog.example.jp'));
  });

  test('of a known writer stays as it is', async () => {
    const author = { key: 'livedoor:sora', idKey: null, name: null, handle: null, url: null };
    await show(entry({ author }), ['web:blog.example.jp']);
    await act(async () => new Promise((resolve) => setTimeout(resolve, 20)));
    expect(writer?.selected.post.author).toEqual(author);
    expect(writer?.takeBlog).toBeNull();
  });
});
