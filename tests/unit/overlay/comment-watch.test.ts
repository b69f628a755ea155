// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PendingFill } from '@/lib/messaging/protocol';
import { getView } from '@/lib/overlay/page-dom';
import { watchComments } from '@/lib/overlay/sent/comment-watch';
import type { PageComment, SiteAdapter } from '@/lib/sites/adapter';
import { NO_FIELDS } from '@/lib/sites/comment-form';
import { FakeChannel, fakeAdapter, makePost } from './fake-page';

const TEXT = 'そらモバイルの三浦です。\nご不便をおかけしています。';
const fill = (more: Partial<PendingFill> = {}): PendingFill => ({
  fillId: 'one',
  text: TEXT,
  inReplyTo: '1',
  permalink: null,
  answers: null,
  handle: null,
  filledAt: '2024-06-12T12:00:00.000Z',
  ...more,
});
const submitted = { text: TEXT, name: 'そらモバイル 三浦', at: '2024-06-12T12:01:00.000Z', here: false };

function readComment(element: Element): PageComment {
  const id = element.getAttribute('data-comment') || null;
  return {
    element,
    id,
    parentId: null,
    permalink: id && `https://blog.example/1#comment-${id}`,
    author: null,
    byline: element.getAttribute('data-by'),
    authorUrl: null,
    postedAt: element.getAttribute('data-at'),
    text: element.textContent ?? '',
    byOwner: false,
    pending: element.classList.contains('pending'),
  };
}

const blog: SiteAdapter = {
  ...fakeAdapter,
  readPost(post) {
    const id = post.getAttribute('data-id');
    const permalink = post.getAttribute('data-at');
    return { ...makePost('', 'misaki', '圏外'), id: id === '' ? null : id, kind: 'entry', permalink };
  },
  findFormTarget: () => document.querySelector('[data-target]')?.getAttribute('data-target') ?? null,
  findComments: () => [...document.querySelectorAll('[data-comment]')].map(readComment),
  findBelow: () => [...document.querySelectorAll('[data-below]')],
  findForms: () =>
    [...document.querySelectorAll('form')].map((element) => ({
      state: 'inline',
      href: null,
      service: null,
      element,
      fields: {
        ...NO_FIELDS,
        name: element.querySelector<HTMLInputElement>('[name=author]'),
        body: element.querySelector('textarea'),
      },
    })),
};

let channel: FakeChannel;
let life: AbortController;
const ENTRY = '<main><article data-id="1" data-author="misaki"><p>圏外</p></article></main>';
const FORM = '<form><input name="author"><textarea name="body"></textarea><button>送信</button></form>';
const comment = (text: string, more = 'data-comment="7" data-by="そらモバイル 三浦"') =>
  `<div ${more}>${text}</div>`;

const passTime = (ms: number) => vi.advanceTimersByTimeAsync(ms);
const watch = () => watchComments(document, blog, channel, life.signal);

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2024-06-12T12:02:00.000Z') });
  channel = new FakeChannel();
  life = new AbortController();
  history.replaceState(null, '', '/1');
});
afterEach(() => {
  life.abort();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

async function show(html: string, ...pending: PendingFill[]): Promise<void> {
  document.body.innerHTML = html;
  channel.pending = pending;
  watch();
  await passTime(6_000);
}

describe('after a comment was sent off', () => {
  it('recognises it on the page that follows, by its words and its name', async () => {
    const others = comment('ほかのひと', 'data-comment="6" data-by="みどり"');
    await show(
      ENTRY + others + comment('そらモバイルの三浦です。 ご不便をおかけしています。'),
      fill({ submitted }),
    );
    expect(channel.sent).toEqual([
      {
        fillId: 'one',
        permalink: 'https://blog.example/1#comment-7',
        text: 'そらモバイルの三浦です。 ご不便をおかけしています。',
        handle: '',
        postedAt: null,
        comment: { id: '7', state: 'shown' },
      },
    ]);
  });

  it('recognises it when it comes late', async () => {
    await show(ENTRY, fill());
    document.body.insertAdjacentHTML('beforeend', comment(TEXT));
    await passTime(1_000);
    expect(channel.sent).toMatchObject([{ comment: { id: '7', state: 'shown' } }]);
  });

  it.each([
    [
      'marked so by the platform',
      '/1',
      comment(TEXT, 'class="pending" data-comment="7"'),
      '7',
      '/1#comment-7',
    ],
    ['named by the address', '/1?unapproved=7&moderation-hash=x#comment-7', '', '7', '/1#comment-7'],
    ['named by the address without its place', '/1?unapproved=7&moderation-hash=x', '', '7', null],
    ['by what the page says', '/1', '<p>コメントは承認後に表示されます。</p>', null, null],
  ])('says that it awaits approval, and where it will stand: %s', async (_name, address, more, id, place) => {
    history.replaceState(null, '', address);
    await show(ENTRY + more, fill({ submitted }));
    expect(channel.sent).toMatchObject([{ comment: { id, state: 'pending' } }]);
    const { permalink = null } = channel.sent[0] ?? {};
    expect(permalink === null ? null : permalink.replace(/^https?:\/\/[^/]+/u, '')).toBe(place);
  });

  it('says that the page does not show it, once, and goes on looking', async () => {
    await show(`${ENTRY}${comment('ほかのひと')}`, fill({ submitted }));
    expect(channel.sent).toMatchObject([{ permalink: null, comment: { id: null, state: 'not-found' } }]);
    document.body.insertAdjacentHTML('beforeend', comment(TEXT));
    await passTime(1_000);
    expect(channel.sent.map((report) => report.comment?.state)).toEqual(['not-found', 'shown']);
  });

  it.each([
    ['nobody sent it off', ENTRY, fill()],
    ['another entry is shown', ENTRY.replace('data-id="1"', 'data-id="2"'), fill({ submitted })],
    [
      'the form came back to be mended',
      `${ENTRY}<form><textarea>${TEXT}</textarea></form>`,
      fill({ submitted }),
    ],
  ])('says nothing where %s', async (_name, html, pending) => {
    await show(html, pending);
    expect(channel.sent).toEqual([]);
  });

  it.each([
    ['under another name', comment(TEXT, 'data-comment="7" data-by="みどり"')],
    ['older than the text', comment(TEXT, 'data-comment="7" data-at="2024-06-01T00:00:00.000Z"')],
  ])('does not take a comment for ours that is %s', async (_name, html) => {
    await show(ENTRY + html, fill({ submitted }));
    expect(channel.sent).toMatchObject([{ comment: { state: 'not-found' } }]);
  });

  it('takes the comment the address points at although the site changed it a little', async () => {
    history.replaceState(null, '', '/1#comment-7');
    await show(ENTRY + comment(`${TEXT}\n（承認済み）`), fill({ submitted }));
    expect(channel.sent).toMatchObject([{ comment: { id: '7', state: 'shown' } }]);
  });
});

describe('when the form is sent off', () => {
  const send = (button?: Element | null) =>
    document
      .querySelector('form')
      ?.dispatchEvent(
        new SubmitEvent('submit', { bubbles: true, submitter: (button as HTMLElement | null) ?? null }),
      );
  const write = (text: string) => {
    Object.assign(document.querySelector('textarea') ?? {}, { value: text });
    Object.assign(document.querySelector('input') ?? {}, { value: ' そらモバイル 三浦 ' });
  };

  it('tells what stood in it then, with the edits of the agent', async () => {
    await show(ENTRY + FORM, fill());
    write(`${TEXT}\nよろしくお願いします。`);
    send();
    expect(channel.submitted).toEqual([
      { fillId: 'one', text: `${TEXT}\nよろしくお願いします。`, name: 'そらモバイル 三浦' },
    ]);
  });

  it.each([
    ['holds another text', () => write('まったく別のことを書きました。')],
    ['only shows a preview', () => write(TEXT)],
  ])('says nothing of a form that %s', async (name, prepare) => {
    await show(ENTRY + FORM.replace('<button>送信', '<button name="preview">確認'), fill());
    prepare();
    send(name.includes('preview') ? document.querySelector('button') : null);
    expect(channel.submitted).toEqual([]);
  });

  it('finds the text in a hidden field of a page that asks once more', async () => {
    await show(
      `${ENTRY}<form><input type="hidden" name="body" value="${TEXT}"><button>投稿</button></form>`,
      fill(),
    );
    send();
    expect(channel.submitted).toMatchObject([{ text: TEXT }]);
  });

  it('takes a text that a script took out for sent off, and one that was taken out by hand for given up', async () => {
    await show(`${ENTRY}<div><textarea></textarea><button>送信</button></div>`);
    const area = document.querySelector('textarea');
    if (area === null) throw new Error('no text area');
    const composer = { element: area, kind: 'textarea' as const, read: () => area.value };
    const fillAgain = (fillId: string) => {
      area.value = TEXT;
      watch().follow(fill({ fillId }), composer).begin();
    };
    fillAgain('by hand');
    area.value = '';
    area.dispatchEvent(new Event('input', { bubbles: true }));
    document.body.append('…');
    await passTime(1_000);
    expect(channel.submitted).toEqual([]);
    fillAgain('by a script');
    area.value = '';
    document.body.append('…');
    await passTime(1_000);
    expect(channel.submitted).toMatchObject([{ fillId: 'by a script', text: TEXT, name: '' }]);
  });

  it('recognises it in place where the page does not load anew', async () => {
    await show(ENTRY + FORM, fill());
    write(TEXT);
    send();
    write('');
    document.body.insertAdjacentHTML('beforeend', comment(TEXT));
    await passTime(1_000);
    expect(channel.sent).toMatchObject([{ comment: { id: '7', state: 'shown' } }]);
  });
});

describe('with the same words below many entries', () => {
  const OTHER = ENTRY.replace('data-id="1"', 'data-id="2"');
  const APPROVAL = '<p>コメントは承認後に表示されます。</p>';
  const HERE = 'https://blog.example/1.html';
  const nameless = (at: string) => ENTRY.replace('data-id="1"', `data-id="" data-at="${at}"`);
  const byAddress = { inReplyTo: null, permalink: HERE };
  /** This page is opened now. */
  function openPage(): number {
    const openedAt = Date.now();
    vi.spyOn(getView(document).performance, 'now').mockImplementation(() => Date.now() - openedAt);
    return openedAt;
  }
  /** This page was opened so long after the form was sent off in this tab, ms. */
  function sentBefore(ms: number): NonNullable<PendingFill['submitted']> {
    const openedAt = openPage();
    return { ...submitted, at: new Date(openedAt - ms).toISOString(), here: true };
  }

  it.each([
    ['nobody sent it off', OTHER + comment(TEXT), () => fill()],
    ['it was sent off elsewhere', OTHER + comment(TEXT), () => fill({ submitted })],
    ['its form did not lead there', comment(TEXT), () => fill({ submitted })],
    ['it was just sent off', OTHER + comment(TEXT), () => fill({ submitted: sentBefore(300) })],
    ['a form page is for another', `<i data-target="2"></i>${comment(TEXT)}`, () => fill({ submitted })],
    [
      'the address is another',
      nameless(`${HERE}?2`) + comment(TEXT),
      () => fill({ ...byAddress, submitted }),
    ],
    ['the address alone is known', nameless(`${HERE}?2`), () => fill({ ...byAddress, submitted })],
    ['approval is spoken of', OTHER + APPROVAL, () => fill({ submitted })],
    ['approval is spoken of next', OTHER + APPROVAL, () => fill({ submitted: sentBefore(300) })],
    ['approval is spoken of later', APPROVAL, () => fill({ submitted: sentBefore(60_000) })],
    ['approval is spoken of in another tab', APPROVAL, () => fill({ submitted })],
    [
      'its form led to another tab',
      comment(TEXT),
      () => fill({ submitted: { ...sentBefore(300), here: false } }),
    ],
  ])('says nothing on the page of another entry: %s', async (_name, html, pending) => {
    await show(html, pending());
    expect(channel.sent).toEqual([]);
  });

  it.each([
    ['thanks apart from the entry', APPROVAL, {}, 'pending'],
    ['thanks in the shape of an entry', nameless(`${HERE}?thanks`) + APPROVAL, {}, 'pending'],
    ['shows the comments alone', comment(TEXT), {}, 'shown'],
    ['is about a comment without a name', ENTRY + comment(TEXT), { inReplyTo: null }, 'shown'],
    ['has another address', nameless(`${HERE}?done`) + comment(TEXT), byAddress, 'shown'],
  ])('knows the page a form led to that %s', async (_name, html, more, state) => {
    await show(html, fill({ ...more, submitted: sentBefore(300) }));
    expect(channel.sent).toMatchObject([{ comment: { state } }]);
  });

  it.each([
    ['by its address', nameless(HERE), byAddress],
    ['by the entry its form is for', '<i data-target="1"></i>', {}],
    ['by the comment it answers', `${ENTRY}<p data-below data-id="c5"></p>`, { inReplyTo: 'c5' }],
  ])('knows its own page %s', async (_name, html, more) => {
    await show(html, fill({ ...more, submitted }));
    document.body.insertAdjacentHTML('beforeend', comment(TEXT));
    await passTime(1_000);
    expect(channel.sent.map((report) => report.comment?.state)).toEqual(['not-found', 'shown']);
  });

  describe('and in answer to a comment that has neither number nor address', () => {
    const below = (id: string | null, permalink: string | null) => ({
      inReplyTo: null,
      submitted: { ...submitted, page: { id, permalink } },
    });
    const unnumbered = (by: string) => comment(TEXT, `data-comment="" data-by="${by}"`);

    it.each([
      ['by the entry it was sent off below', ENTRY, below('1', null)],
      ['by the address of that entry', nameless(HERE), below(null, HERE)],
    ])('knows it on a later visit %s', async (_name, html, more) => {
      await show(html + unnumbered('そらモバイル 三浦'), fill(more));
      expect(channel.sent).toMatchObject([{ comment: { id: null, state: 'shown' } }]);
    });

    it.each([
      ['below another entry', OTHER + unnumbered('そらモバイル 三浦'), below('1', null)],
      [
        'below one of another address',
        nameless(`${HERE}?2`) + unnumbered('そらモバイル 三浦'),
        below(null, HERE),
      ],
      ['where nobody saw it sent off', ENTRY + unnumbered('そらモバイル 三浦'), { inReplyTo: null }],
    ])('leaves the same words alone %s', async (_name, html, more) => {
      await show(html, fill(more));
      expect(channel.sent).toEqual([]);
    });

    it('leaves the same words of somebody else alone', async () => {
      await show(ENTRY + unnumbered('みどり'), fill(below('1', null)));
      expect(channel.sent).toMatchObject([{ comment: { state: 'not-found' } }]);
    });

    it.each([
      ['tells the entry it is sent off below', { inReplyTo: null }, { id: '1', permalink: null }],
      ['names no entry for one that knows its own', {}, undefined],
      ['nor for one that is pasted below another by hand', { inReplyTo: '2' }, undefined],
    ])('%s', async (_name, more, page) => {
      await show(ENTRY + FORM, fill(more));
      Object.assign(document.querySelector('textarea') ?? {}, { value: TEXT });
      document.querySelector('form')?.dispatchEvent(new SubmitEvent('submit', { bubbles: true }));
      expect(channel.submitted.map((sent) => sent.page)).toEqual([page]);
    });
  });

  it('knows the thanks of a script that takes the entry away', async () => {
    openPage();
    await show(ENTRY + FORM, fill());
    await passTime(60_000);
    Object.assign(document.querySelector('textarea') ?? {}, { value: TEXT });
    document.querySelector('form')?.dispatchEvent(new SubmitEvent('submit', { bubbles: true }));
    document.body.innerHTML = APPROVAL;
    await passTime(6_000);
    expect(channel.sent).toMatchObject([{ comment: { state: 'pending' } }]);
  });

  it('calls nothing missing on what it led to, where that shows no entry and speaks of no approval', async () => {
    openPage();
    await show(ENTRY + FORM, fill());
    Object.assign(document.querySelector('textarea') ?? {}, { value: TEXT });
    document.querySelector('form')?.dispatchEvent(new SubmitEvent('submit', { bubbles: true }));
    document.body.innerHTML =
      '<p>この内容でよろしいですか。</p><form><input type="hidden" name="body"></form>';
    await passTime(6_000);
    expect(channel.sent).toEqual([]);
  });

  it('does not know them any more when they come long after', async () => {
    openPage();
    await show(ENTRY + FORM, fill());
    Object.assign(document.querySelector('textarea') ?? {}, { value: TEXT });
    document.querySelector('form')?.dispatchEvent(new SubmitEvent('submit', { bubbles: true }));
    document.body.innerHTML = OTHER;
    await passTime(60_000);
    document.body.innerHTML = APPROVAL;
    await passTime(6_000);
    expect(channel.sent).toEqual([]);
  });

  it('looks further when the desk knows the comment as the answer to another', async () => {
    channel.takes = false;
    await show(ENTRY + comment(TEXT), fill({ submitted }));
    channel.takes = true;
    document.body.insertAdjacentHTML(
      'beforeend',
      comment(TEXT, 'data-comment="8" data-by="そらモバイル 三浦"'),
    );
    await passTime(1_000);
    const shown = channel.sent.filter((report) => report.comment?.state === 'shown');
    expect(shown.map((report) => report.comment?.id)).toEqual(['7', '8']);
  });

  it('takes a form for the comment of its own entry alone', async () => {
    const later = { fillId: 'two', inReplyTo: '2', filledAt: '2024-06-12T12:01:30.000Z' };
    await show(ENTRY + FORM, fill(), fill(later));
    Object.assign(document.querySelector('textarea') ?? {}, { value: TEXT });
    document.querySelector('form')?.dispatchEvent(new SubmitEvent('submit', { bubbles: true }));
    expect(channel.submitted.map(({ fillId }) => fillId)).toEqual(['one']);
  });

  it('takes a form of a page that names no entry for the comment filled last', async () => {
    const later = { fillId: 'two', inReplyTo: '2', filledAt: '2024-06-12T12:01:30.000Z' };
    await show(FORM, fill(), fill(later));
    Object.assign(document.querySelector('textarea') ?? {}, { value: TEXT });
    document.querySelector('form')?.dispatchEvent(new SubmitEvent('submit', { bubbles: true }));
    expect(channel.submitted.map(({ fillId }) => fillId)).toEqual(['two']);
  });
});
