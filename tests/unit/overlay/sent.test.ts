// @vitest-environment jsdom
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PendingFill } from '@/lib/messaging/protocol';
import { likeness } from '@/lib/overlay/sent/likeness';
import { findFillOf } from '@/lib/overlay/sent/match-sent';
import { type SentWatch, watchSent } from '@/lib/overlay/sent/sent-watch';
import { trackFill } from '@/lib/overlay/sent/tracked-fill';
import { FakeChannel, fakeAdapter, makePost, postHtml } from './fake-page';

const TEXT = 'ご不便をおかけしております。お住まいの地域を教えていただけますか。^MJ';
const fill = (more: Partial<PendingFill> = {}): PendingFill => ({
  fillId: 'one',
  text: TEXT,
  inReplyTo: '1',
  permalink: null,
  answers: 'misaki',
  handle: 'desk',
  filledAt: new Date().toISOString(),
  ...more,
});

let channel: FakeChannel;
let stop: AbortController;

const box = (): HTMLTextAreaElement => document.querySelector('textarea') as HTMLTextAreaElement;
const composer = () => ({ element: box(), kind: 'textarea' as const, read: () => box()?.value ?? '' });

async function start(): Promise<SentWatch> {
  const watch = watchSent(document, fakeAdapter, channel, stop.signal);
  await vi.advanceTimersByTimeAsync(1_000);
  return watch;
}

async function settle(): Promise<void> {
  await vi.advanceTimersByTimeAsync(1_000);
}

async function appear(id: string, author: string, text: string, to?: string): Promise<void> {
  document.querySelector('main')?.insertAdjacentHTML('afterbegin', postHtml(id, author, text));
  if (to !== undefined) document.querySelector(`[data-id="${id}"]`)?.setAttribute('data-to', to);
  await settle();
}

beforeEach(() => {
  vi.useFakeTimers();
  channel = new FakeChannel();
  stop = new AbortController();
  document.body.dataset.own = 'desk';
  document.body.innerHTML = `<main>${postHtml('1', 'misaki', '圏外')}<textarea data-answers="1"></textarea></main>`;
});
afterEach(() => {
  stop.abort();
  vi.useRealTimers();
});

describe('noticing that a reply went out', () => {
  it('costs nothing while no fill waits', async () => {
    await start();
    const find = vi.spyOn(fakeAdapter, 'findPosts');
    await appear('9', 'desk', TEXT);
    expect(find).not.toHaveBeenCalled();
    expect(vi.getTimerCount()).toBe(0);
    expect(channel.sent).toEqual([]);
  });

  it('reports our own post with the text as it was posted', async () => {
    channel.pending = [fill()];
    await start();
    await appear('9', 'Desk', `${TEXT} 追記しました`);
    expect(channel.sent).toEqual([
      {
        fillId: 'one',
        permalink: 'https://site.example/Desk/status/9',
        text: `${TEXT} 追記しました`,
        handle: 'Desk',
        postedAt: null,
      },
    ]);
  });

  it('knows a reply the agent rewrote in the composer', async () => {
    const watch = await start();
    box().value = TEXT;
    watch.follow(fill(), composer());
    box().value = 'まったく別の文面に書き直しました。ご確認ください。';
    box().dispatchEvent(new Event('input', { bubbles: true }));
    await appear('9', 'desk', 'まったく別の文面に書き直しました。ご確認ください。');
    expect(channel.sent.map(({ fillId }) => fillId)).toEqual(['one']);
  });

  it.each([
    ['somebody else', 'misaki', TEXT],
    ['something else of ours', 'desk', '本日の営業は終了しました。'],
  ])('does not take a post by %s for it', async (_name, author, text) => {
    channel.pending = [fill()];
    await start();
    await appear('9', author, text);
    expect(channel.sent).toEqual([]);
  });

  it('does not take an earlier reply by the same template for it', async () => {
    document.querySelector('main')?.insertAdjacentHTML('beforeend', postHtml('5', 'desk', TEXT));
    channel.pending = [fill()];
    await start();
    await appear('7', 'misaki', 'また圏外');
    expect(channel.sent).toEqual([]);
  });

  it('does not take one posted before the text was filled for it, when that scrolls into view', () => {
    const waiting = trackFill(fill({ filledAt: '2026-08-24T09:00:00.000Z' }));
    const own = (postedAt: string | null) => ({
      post: makePost('5', 'desk', TEXT, { postedAt }),
      id: '5',
      signedIn: 'desk',
      answers: [],
    });
    expect(findFillOf(own('2026-08-24T08:30:00.000Z'), [waiting])).toBeUndefined();
    expect(findFillOf(own('2026-08-24T09:00:30.000Z'), [waiting])?.tracked).toBe(waiting);
    expect(findFillOf(own(null), [waiting])?.tracked).toBe(waiting);
  });

  it('takes the site’s link only when the text’s own composer has closed', async () => {
    const watch = await start();
    box().value = TEXT;
    watch.follow(fill(), composer());
    const toast = '<div class="toast"><a href="/desk/status/9">view</a></div>';
    document.body.insertAdjacentHTML('beforeend', toast);
    await settle();
    expect(channel.sent).toEqual([]);
    box().remove();
    await settle();
    expect(channel.sent).toMatchObject([
      { fillId: 'one', text: TEXT, permalink: 'https://site.example/desk/status/9', handle: 'desk' },
    ]);
  });

  it('does not take a notice for it that comes long after the agent gave the text up', async () => {
    const watch = await start();
    box().value = TEXT;
    watch.follow(fill(), composer());
    box().remove();
    await settle();
    await vi.advanceTimersByTimeAsync(60_000);
    document.body.insertAdjacentHTML(
      'beforeend',
      '<div class="toast"><a href="/desk/status/9">view</a></div>',
    );
    await settle();
    expect(channel.sent).toEqual([]);
  });

  it('does not take the notice of a reply written by hand for a text that was given up', async () => {
    const watch = await start();
    box().value = TEXT;
    watch.follow(fill(), composer()).begin();
    box().remove();
    await settle();
    document.querySelector('main')?.insertAdjacentHTML('beforeend', '<textarea data-answers="5"></textarea>');
    box().value = '別の方への返信です';
    box().dispatchEvent(new Event('input', { bubbles: true }));
    box().remove();
    document.body.insertAdjacentHTML(
      'beforeend',
      '<div class="toast"><a href="/desk/status/9">view</a></div>',
    );
    await settle();
    expect(channel.sent).toEqual([]);
  });

  it('does not take a reply by the same template for one that still stands in its composer', async () => {
    const watch = await start();
    box().value = TEXT;
    watch.follow(fill(), composer());
    await appear('9', 'desk', TEXT);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(channel.sent).toEqual([]);
    box().value = '';
    await appear('2', 'misaki', 'また圏外');
    expect(channel.sent).toEqual([]);
    await appear('10', 'desk', TEXT);
    expect(channel.sent).toMatchObject([{ fillId: 'one', permalink: 'https://site.example/desk/status/10' }]);
  });

  it('knows a reply that shows a moment before its composer is emptied', async () => {
    const watch = await start();
    box().value = TEXT;
    watch.follow(fill(), composer());
    await appear('9', 'desk', TEXT);
    box().remove();
    await settle();
    expect(channel.sent.map(({ fillId }) => fillId)).toEqual(['one']);
  });

  it('does not take a colleague’s reply by the same template for it: the signature tells', async () => {
    channel.pending = [fill()];
    await start();
    await appear('9', 'desk', TEXT.replace('^MJ', '^KT'));
    expect(channel.sent).toEqual([]);
  });

  it('takes a closed composer alone for nothing: the agent may have given up', async () => {
    const watch = await start();
    box().value = TEXT;
    watch.follow(fill(), composer());
    box().remove();
    await settle();
    expect(channel.sent).toEqual([]);
  });

  it('knows a reply that is posted before the text was read back', async () => {
    const watch = await start();
    const trail = watch.follow(fill(), composer());
    box().value = TEXT;
    await appear('9', 'desk', TEXT);
    document.body.insertAdjacentHTML(
      'beforeend',
      '<div class="toast"><a href="/desk/status/9">view</a></div>',
    );
    box().remove();
    trail.begin();
    await settle();
    expect(channel.sent.map(({ fillId }) => fillId)).toEqual(['one']);
  });

  it('takes an empty composer for nothing while the text has not stood in it', async () => {
    const watch = await start();
    watch.follow(fill(), composer());
    await settle();
    document.body.insertAdjacentHTML(
      'beforeend',
      '<div class="toast"><a href="/desk/status/9">view</a></div>',
    );
    await settle();
    expect(channel.sent).toEqual([]);
  });

  it('forgets a text that never stood there, and looks on for one that is pasted by hand', async () => {
    const watch = await start();
    watch.follow(fill(), composer()).drop();
    await appear('8', 'desk', TEXT);
    expect(channel.sent).toEqual([]);
    channel.pending = [fill({ fillId: 'two' })];
    watch.follow(fill({ fillId: 'two' }), composer()).drop();
    await settle();
    await appear('9', 'desk', TEXT);
    expect(channel.sent.map(({ fillId }) => fillId)).toEqual(['two']);
  });

  describe('where the page tells the account only while an editor is open, as on phones', () => {
    it.each([
      ['the post', () => appear('9', 'Desk', TEXT)],
      [
        'the notice',
        async () => {
          document.body.insertAdjacentHTML(
            'beforeend',
            '<div class="toast"><a href="/desk/status/9">view</a></div>',
          );
          await settle();
        },
      ],
    ])('knows the reply by %s of the account it was filled for', async (_name, show) => {
      const watch = await start();
      watch.follow(fill(), composer()).begin();
      delete document.body.dataset.own;
      box().remove();
      await show();
      expect(channel.sent).toMatchObject([
        { fillId: 'one', permalink: expect.stringMatching(/desk\/status\/9$/iu) },
      ]);
    });

    it('takes nothing of anybody else for it', async () => {
      const watch = await start();
      watch.follow(fill(), composer()).begin();
      delete document.body.dataset.own;
      box().remove();
      await appear('9', 'misaki', TEXT);
      document.body.insertAdjacentHTML(
        'beforeend',
        '<div class="toast"><a href="/misaki/status/9">view</a></div>',
      );
      await settle();
      expect(channel.sent).toEqual([]);
    });
  });

  describe('with several texts by one template on their way', () => {
    const other = fill({ fillId: 'two', inReplyTo: '2', answers: 'taro' });

    it('asks the agent rather than guess whom a post went to', async () => {
      channel.pending = [fill(), other];
      await start();
      await appear('9', 'desk', `${TEXT} 追記しました`);
      expect(channel.sent).toEqual([]);
    });

    it.each([
      ['older', [fill(), other]],
      ['newer', [other, fill()]],
    ])('knows by its composer which went out, the %s one', async (_age, pending) => {
      channel.pending = pending;
      const watch = await start();
      box().value = TEXT;
      watch.follow(fill(), composer());
      await settle();
      box().value = '';
      await appear('9', 'desk', TEXT);
      expect(channel.sent.map(({ fillId }) => fillId)).toEqual(['one']);
    });

    it('waits for the composer that still holds the text when the post shows a moment before', async () => {
      channel.pending = [other, fill()];
      const watch = await start();
      box().value = TEXT;
      watch.follow(fill(), composer());
      await appear('9', 'desk', TEXT);
      expect(channel.sent).toEqual([]);
      box().remove();
      await settle();
      expect(channel.sent.map(({ fillId }) => fillId)).toEqual(['one']);
    });

    it('knows the person by the handle the site names, and takes no post to somebody else', async () => {
      channel.pending = [fill(), other];
      await start();
      await appear('9', 'desk', TEXT, 'Taro');
      await appear('10', 'desk', TEXT, 'hanako');
      expect(channel.sent.map(({ fillId, permalink }) => [fillId, permalink])).toEqual([
        ['two', 'https://site.example/desk/status/9'],
      ]);
    });

    it('asks what else waits before it believes a text alone', async () => {
      channel.pending = [fill()];
      await start();
      channel.pending = [fill(), other];
      await appear('9', 'desk', TEXT);
      expect(channel.sent).toEqual([]);
    });

    it('tells them apart where the texts differ', async () => {
      channel.pending = [fill(), fill({ fillId: 'two', text: '再起動をお試しいただけますでしょうか。^MJ' })];
      await start();
      await appear('9', 'desk', '再起動を一度お試しいただけますでしょうか。^MJ');
      expect(channel.sent.map(({ fillId }) => fillId)).toEqual(['two']);
    });
  });

  it('reports once, and again only when the report was lost', async () => {
    channel.pending = [fill()];
    const report = vi.spyOn(channel, 'reportSent').mockRejectedValueOnce(new Error('gone'));
    await start();
    await appear('9', 'desk', TEXT);
    expect(channel.sent).toEqual([]);
    await vi.advanceTimersByTimeAsync(5_000);
    await appear('10', 'desk', TEXT);
    expect(report).toHaveBeenCalledTimes(2);
    expect(channel.sent).toHaveLength(1);
  });

  it('looks on when the desk knows the post as somebody else’s answer', async () => {
    channel.pending = [fill()];
    channel.takes = false;
    await start();
    await appear('9', 'desk', TEXT);
    channel.takes = true;
    await appear('7', 'misaki', 'また圏外');
    expect(channel.sent).toHaveLength(1);
    await appear('10', 'desk', TEXT);
    expect(channel.sent.map(({ permalink }) => permalink)).toEqual([
      'https://site.example/desk/status/9',
      'https://site.example/desk/status/10',
    ]);
  });

  it('stops looking when the fill was confirmed elsewhere', async () => {
    channel.pending = [fill()];
    await start();
    channel.pending = [];
    channel.pendingChanged();
    await settle();
    await appear('9', 'desk', TEXT);
    expect(channel.sent).toEqual([]);
  });

  it('gives each of two parts its own post', async () => {
    const [one, two] = [
      '一通目です。お調べしました結果をお伝えします。（続きます）',
      '二通目です。再起動のうえお試しください。^MJ',
    ];
    channel.pending = [fill({ fillId: 'p1', text: one }), fill({ fillId: 'p2', text: two })];
    await start();
    await appear('9', 'desk', two);
    await appear('8', 'desk', one);
    expect(channel.sent.map(({ fillId, permalink }) => [fillId, permalink])).toEqual([
      ['p2', 'https://site.example/desk/status/9'],
      ['p1', 'https://site.example/desk/status/8'],
    ]);
  });
});

describe('likeness of texts', () => {
  it('is 1 for a text and itself, whatever the links and blank space', () => {
    expect(
      likeness('詳しくは example.com/help… まで', '詳しくは\nhttps://example.com/help/long-tail まで'),
    ).toBe(1);
  });

  it('is symmetric and between 0 and 1', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (one, other) => {
        const score = likeness(one, other);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
        expect(likeness(other, one)).toBeCloseTo(score);
      }),
    );
  });
});
