// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { WatchCard } from '@/components/panel/watch/watch-card';
import { LanguageProvider } from '@/components/ui/language';
import type { News, Watch } from '@/lib/domain/watch';

const NOW = new Date('2026-11-24T01:00:00.000Z');

const news = (fields: Partial<News>): News => ({
  id: null,
  hash: String(fields.text),
  url: 'https://blog.example.jp/1.html#c3',
  name: '読者',
  byOwner: false,
  toUs: false,
  text: '',
  postedAt: '2026-11-24T00:00:00.000Z',
  seenAt: NOW.toISOString(),
  settled: false,
  ...fields,
});

function makeWatch(fields: Partial<Watch>): Watch {
  const id = '01990000-0000-7000-8000-0000000000f1';
  const at = '2026-11-19T06:00:00.000Z';
  return {
    id,
    v: 1,
    createdAt: at,
    createdBy: id,
    updatedAt: at,
    updatedBy: id,
    deletedAt: null,
    authorId: id,
    caseId: id,
    interactionId: id,
    post: { site: 'livedoor', id: '1', url: 'https://blog.example.jp/1.html', title: '電波' },
    pages: [],
    ours: null,
    before: null,
    openedAt: at,
    lastSeenAt: at,
    unclear: 0,
    looks: 0,
    dueAt: '2026-11-25T00:00:00.000Z',
    endsAt: '2026-12-08T00:00:00.000Z',
    state: 'open',
    news: [],
    ...fields,
  };
}

const root = document.body;
afterEach(() => render(null, root));

function show(watch: Watch, readOnly = false, brief = false) {
  const acts = { onJudge: vi.fn(), onExtend: vi.fn(), onOpen: vi.fn() };
  const card = <WatchCard watch={watch} now={NOW} readOnly={readOnly} brief={brief} acts={acts} />;
  act(() => render(<LanguageProvider language="ja">{card}</LanguageProvider>, root));
  return acts;
}

const press = (name: string) => {
  const button = [...root.querySelectorAll('button')].find(({ textContent }) => textContent === name);
  act(() => button?.click());
};

describe('what came after our comment', () => {
  const watch = makeWatch({
    unclear: 1,
    news: [
      news({ text: '読者です' }),
      news({ text: '読んだもの', settled: true }),
      news({ text: '書き手です', byOwner: true, toUs: true, name: 'そら暮らし' }),
    ],
  });

  test('takes less room in the mini card, the rest behind one press', () => {
    const three = ['書き手です', '読者です', '通りすがりです'].map((text) => news({ text }));
    show(makeWatch({ news: three }), false, true);
    expect(root.querySelectorAll('li')).toHaveLength(2);
    press('ほか 1件');
    expect(root.querySelectorAll('li')).toHaveLength(3);
  });

  test("is counted and shown in full, the blog's author first, what was read left out", () => {
    show(watch);
    expect(root.querySelector('h2')?.textContent).toBe('あなたのコメントの後に 2件');
    const items = [...root.querySelectorAll('li')].map((item) => item.textContent);
    expect(items).toHaveLength(2);
    expect(items[0]).toContain('そら暮らしブログの書き手あなたへの返信');
    expect(items[1]).toContain('読者です');
    expect(root.textContent).toContain('前か後かわからないコメント 1件');
  });

  test('is judged by the agent, in one press each', () => {
    const { onJudge } = show(watch);
    for (const name of ['回答あり', 'まだ', '終了']) press(name);
    expect(onJudge.mock.calls.map(([, word]) => word)).toEqual(['answered', 'not-yet', 'ended']);
  });

  test('can only be read while nothing can be written', () => {
    show(watch, true);
    expect(root.querySelectorAll('button')).toHaveLength(0);
  });

  test('opens on the page by a link, and no address of a page becomes a script', () => {
    show(makeWatch({ news: [news({ text: 'a', url: 'javascript:alert(1)' }), news({ text: 'b' })] }));
    expect([...root.querySelectorAll('a')].map(({ href }) => href)).toEqual([
      'https://blog.example.jp/1.html#c3',
    ]);
  });

  test('is, while there is nothing, the day of the next look', () => {
    const { onJudge } = show(makeWatch({}));
    expect(root.textContent).toContain('次に見る日 11/25・12/08まで');
    press('回答あり');
    expect(onJudge).toHaveBeenCalledOnce();
  });

  test('on a timeline is an answer to our reply', () => {
    show(
      makeWatch({ post: { site: 'x', id: '1', url: null, title: '' }, news: [news({ text: '直りません' })] }),
    );
    expect(root.querySelector('h2')?.textContent).toBe('あなたの返信に返事 1件');
  });

  test('on a timeline names the person of the case, and a text that is read there only takes no line', () => {
    const site = { site: 'x', id: '1', url: null, title: '' } as const;
    show(makeWatch({ post: site, news: [news({ text: '直りません', byOwner: true }), news({})] }));
    expect(root.querySelector('li')?.textContent).toContain('案件の投稿者');
    expect(root.querySelectorAll('.pn-watch-text')).toHaveLength(1);
  });

  test('after the agent said it is answered is one quiet line: to be opened, taken up again or read', () => {
    const acts = show(makeWatch({ state: 'answered', news: [news({ text: 'まだ圏外です' })] }));
    expect(root.querySelector('h2')).toBeNull();
    expect(root.querySelector('summary')?.textContent).toBe('「回答あり」の後に 1件');
    expect(root.querySelector('details')?.open).toBe(false);
    press('見守りを再開');
    expect(acts.onExtend).toHaveBeenCalledOnce();
    press('既読にする');
    expect(acts.onJudge.mock.calls.map(([, word]) => word)).toEqual(['read']);
    show(makeWatch({ state: 'ended', news: [news({ text: '読んだもの', settled: true })] }));
    expect(root.textContent).toBe('');
  });
});
