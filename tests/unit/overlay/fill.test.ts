// @vitest-environment jsdom
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { FillRequest } from '@/lib/messaging/protocol';
import { isInserted, isSameText } from '@/lib/overlay/fill/compare-text';
import { createFiller } from '@/lib/overlay/fill/fill';
import type { SiteAdapter } from '@/lib/sites/adapter';
import { FakeChannel, fakeAdapter, makePost } from './fake-page';

const request = (more: Partial<FillRequest> = {}): FillRequest => ({
  fillId: 'one',
  claim: 'first',
  post: makePost('1', 'misaki', '圏外'),
  text: 'お調べします。^MJ',
  expectedHandle: 'desk',
  onExisting: 'ask',
  onUnknownAccount: 'ask',
  ...more,
});

let channel: FakeChannel;
let followed: string[];

const filler = (adapter: SiteAdapter = fakeAdapter) =>
  createFiller(document, adapter, channel, ({ fillId }) => {
    followed.push(`${fillId} with ${JSON.stringify(box().value)}`);
    return { begin: () => followed.push('begun'), drop: () => followed.push('dropped') };
  });

const box = (): HTMLTextAreaElement => {
  const found = document.querySelector('textarea');
  if (found === null) throw new Error('no box');
  return found;
};

beforeEach(() => {
  channel = new FakeChannel();
  followed = [];
  document.body.dataset.own = 'Desk';
  document.body.innerHTML = '<form><textarea data-answers="1"></textarea><button>post</button></form>';
});

describe('filling a reply', () => {
  it('puts the text into the box, tells the page as typing would, and submits nothing', async () => {
    const events: string[] = [];
    for (const type of ['input', 'change', 'click', 'submit', 'keydown']) {
      document.addEventListener(type, () => events.push(type));
    }
    expect(await filler()(request())).toEqual({ kind: 'filled' });
    expect(box().value).toBe('お調べします。^MJ');
    expect(events).toEqual(['input', 'change']);
    expect(followed).toEqual(['one with ""', 'begun']);
  });

  it.each([
    ['empties', 60, () => Object.assign(box(), { value: '' })],
    ['closes', 60, () => box().remove()],
    ['at once empties', 0, () => Object.assign(box(), { value: '' })],
  ])('counts as filled when a quick post %s the box before the last reading', async (_name, delay, post) => {
    document.addEventListener('change', () => setTimeout(post, delay), { once: true });
    expect(await filler()(request())).toEqual({ kind: 'filled' });
    expect(followed.at(-1)).toBe('begun');
  });

  it('inserts nothing for a person who refused contact', async () => {
    channel.summaries.set('practice:misaki', { state: 'no-contact', contacts: 4 });
    expect(await filler()(request())).toEqual({ kind: 'no-contact' });
    expect(box().value).toBe('');
  });

  it('inserts nothing when nobody can say whether the person refused', async () => {
    const fill = createFiller(
      document,
      fakeAdapter,
      { summarise: () => Promise.reject(new Error('gone')) },
      () => ({ begin: () => undefined, drop: () => undefined }),
    );
    await expect(fill(request())).rejects.toThrow('gone');
    expect(box().value).toBe('');
  });

  it('inserts nothing under another account, and compares handles without case', async () => {
    document.body.dataset.own = 'Private';
    expect(await filler()(request())).toEqual({
      kind: 'wrong-account',
      signedIn: 'Private',
      expected: 'desk',
    });
    expect(box().value).toBe('');
    document.body.dataset.own = 'DESK';
    expect(await filler()(request())).toEqual({ kind: 'filled' });
  });

  it('asks when the page does not tell which account is signed in', async () => {
    delete document.body.dataset.own;
    const fill = filler();
    expect(await fill(request())).toEqual({ kind: 'unknown-account', expected: 'desk' });
    expect(box().value).toBe('');
    expect(await fill(request({ onUnknownAccount: 'insert' }))).toEqual({ kind: 'filled' });
    expect(await filler()(request({ expectedHandle: null, onExisting: 'append' }))).toEqual({
      kind: 'filled',
    });
  });

  it('says so when no composer answers this post', async () => {
    expect(await filler()(request({ post: makePost('2', 'kenta', '') }))).toEqual({ kind: 'no-composer' });
    expect(box().value).toBe('');
  });

  it("leaves the reply to another site's post to that site, whoever is signed in here", async () => {
    const viewer: SiteAdapter = { ...fakeAdapter, id: 'yahoo', postSite: 'x', ownHandle: () => null };
    const post = { ...makePost('1', 'misaki', '圏外'), site: 'x' as const };
    expect(await filler(viewer)(request({ post }))).toEqual({ kind: 'no-composer' });
    expect(await filler(viewer)(request())).toEqual({ kind: 'post-gone' });
    expect(box().value).toBe('');
  });

  it('puts nothing beside its own text that stands there from a press before, and follows it', async () => {
    const fill = filler();
    await fill(request());
    const before = box().value;
    followed.length = 0;
    // The agent said that it did not go out, and presses again with the box still open.
    expect(await fill(request({ claim: 'again' }))).toEqual({ kind: 'filled' });
    expect(box().value).toBe(before);
    expect(followed).toEqual([expect.stringContaining('one with'), 'begun']);
  });

  it('asks before it adds to text that is there, then adds at the caret', async () => {
    box().value = 'こんにちは。よろしく。';
    const fill = filler();
    expect(await fill(request())).toEqual({ kind: 'occupied', existing: 'こんにちは。よろしく。' });
    expect(box().value).toBe('こんにちは。よろしく。');
    box().setSelectionRange(6, 6);
    expect(await fill(request({ onExisting: 'append' }))).toEqual({ kind: 'filled' });
    expect(box().value).toBe('こんにちは。お調べします。^MJよろしく。');
  });

  it('fills a part once, however often and fast it is asked', async () => {
    const fill = filler();
    const outcomes = await Promise.all([fill(request()), fill(request())]);
    expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['already-filled', 'filled']);
    expect(await fill(request({ onExisting: 'append' }))).toEqual({ kind: 'already-filled' });
    expect(box().value).toBe('お調べします。^MJ');
  });

  it('may be handed over again under another claim, when the agent did not post it', async () => {
    const fill = filler();
    await fill(request());
    box().value = '';
    expect(await fill(request())).toEqual({ kind: 'already-filled' });
    expect(await fill(request({ claim: 'second' }))).toEqual({ kind: 'filled' });
  });

  describe('into an editor that needs a moment to take the caret', () => {
    /** One editor element, answering whichever post the site uses it for. */
    const reusing: SiteAdapter = {
      ...fakeAdapter,
      findComposer: (_document, { id }) => {
        const editor = document.querySelector<HTMLElement>(`[data-for="${id}"]`);
        return editor === null
          ? undefined
          : { element: editor, kind: 'draft', read: () => editor.textContent ?? '' };
      },
    };
    const editor = () => document.querySelector('[data-for]') as HTMLElement;
    beforeEach(() => {
      document.body.insertAdjacentHTML('beforeend', '<div contenteditable data-for="1"></div>');
    });

    it('puts nothing when the site uses it for another post by then', async () => {
      const outcome = filler(reusing)(request());
      setTimeout(() => editor().setAttribute('data-for', '2'), 30);
      expect(await outcome).toEqual({ kind: 'post-gone' });
      expect(followed.at(-1)).toBe('dropped');
    });

    it('asks when the agent has begun to write by then', async () => {
      const outcome = filler(reusing)(request());
      setTimeout(() => editor().append('いま'), 30);
      expect(await outcome).toEqual({ kind: 'occupied', existing: 'いま' });
    });
  });

  it('may be tried again after it was refused', async () => {
    document.body.dataset.own = 'Private';
    const fill = filler();
    await fill(request());
    document.body.dataset.own = 'desk';
    expect(await fill(request())).toEqual({ kind: 'filled' });
  });

  it('reports what it finds when the page changed the text', async () => {
    document.addEventListener(
      'input',
      () => {
        box().value = 'XX';
      },
      { once: true },
    );
    expect(await filler()(request())).toEqual({ kind: 'mismatch', found: 'XX' });
    expect(followed.at(-1)).toBe('dropped');
  });

  it('tells a box that took nothing from one that took something else', async () => {
    box().value = '書きかけ';
    document.addEventListener(
      'input',
      () => {
        box().value = '書きかけ';
      },
      { once: true },
    );
    expect(await filler()(request({ onExisting: 'append' }))).toEqual({ kind: 'ignored' });
    expect(followed.at(-1)).toBe('dropped');
  });

  it.each([
    ['', { kind: 'ignored' }],
    ['半分', { kind: 'mismatch', found: '半分' }],
  ])('looks at a box that holds "%s" without a touch', async (held, outcome) => {
    box().value = held;
    const fill = filler();
    expect(await fill(request({ onExisting: 'look' }))).toEqual(outcome);
    expect(box().value).toBe(held);
    expect(followed).toEqual([]);
    // Having looked is no fill: the same part may go in.
    expect((await fill(request({ onExisting: 'append' }))).kind).toBe('filled');
  });

  it('says so when the composer is gone before the text can be read back', async () => {
    document.addEventListener('input', () => box().remove(), { once: true });
    expect(await filler()(request())).toEqual({ kind: 'post-gone' });
  });
});

describe('comparing what arrived', () => {
  it('takes the blank space editors add for the same text, and nothing else', () => {
    expect(isSameText('一行目\n\n三行目', '一行目\n\n\n\n三行目\n')).toBe(true);
    expect(isSameText('一行目\n\n三行目', '三行目')).toBe(false);
    expect(isSameText('abc', 'abcabc')).toBe(false);
  });

  it('knows a text put in at any caret, and no other', () => {
    fc.assert(
      fc.property(fc.string(), fc.string({ minLength: 1 }), fc.nat(), (before, text, at) => {
        const caret = before.length === 0 ? 0 : at % (before.length + 1);
        expect(isInserted(before, text, before.slice(0, caret) + text + before.slice(caret))).toBe(true);
      }),
    );
    expect(isInserted('abc', 'XY', 'abcXYXY')).toBe(false);
    expect(isInserted('abc', 'XY', 'XY')).toBe(false);
    expect(isInserted('abc', 'XY', 'abc')).toBe(false);
  });
});
