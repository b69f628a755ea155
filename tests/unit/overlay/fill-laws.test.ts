// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { FillOutcome, FillRequest } from '@/lib/messaging/protocol';
import { createFiller } from '@/lib/overlay/fill/fill';
import { fillComment } from '@/lib/overlay/fill/fill-comment';
import { getView } from '@/lib/overlay/page-dom';
import type { SiteAdapter } from '@/lib/sites/adapter';
import { NO_FIELDS } from '@/lib/sites/comment-form';
import { FakeChannel, fakeAdapter, makePost } from './fake-page';

const TEXT = 'そらモバイルの三浦です。お調べします。^MJ';
const SIGNED: NonNullable<FillRequest['comment']> = {
  name: 'そらモバイル 三浦',
  email: 'support@sora.example',
  url: 'https://sora.example/faq',
  replace: [],
};

const field = (name: string) => document.querySelector<HTMLInputElement>(`[name=${name}]`);
const box = () => document.querySelector<HTMLTextAreaElement>('textarea');
const editor = () => document.querySelector<HTMLElement>('[contenteditable]');

const withForm: SiteAdapter = {
  ...fakeAdapter,
  findEntries: (root) => fakeAdapter.findPosts(root),
  findForms: () => [
    {
      state: 'inline',
      href: null,
      service: null,
      element: document.querySelector('form'),
      fields: {
        ...NO_FIELDS,
        name: field('author'),
        email: field('email'),
        url: field('homepage'),
        body: box(),
      },
    },
  ],
};
const withEditor: SiteAdapter = {
  ...fakeAdapter,
  findComposer() {
    const element = editor();
    return element === null ? undefined : { element, kind: 'draft', read: () => element.textContent };
  },
};

/** Every way into a page, with what stands in the box before. */
const WAYS: readonly (readonly [
  name: string,
  adapter: SiteAdapter,
  before: string,
  more: Partial<FillRequest>,
])[] = [
  ['a text box', fakeAdapter, '', {}],
  ['a text box that holds text', fakeAdapter, '書きかけ', { onExisting: 'append' }],
  ['an editor', withEditor, '', {}],
  ['an editor that holds text', withEditor, '書きかけ', { onExisting: 'append' }],
  ['a comment form', withForm, '', { comment: SIGNED }],
  ['a comment form that holds text', withForm, '書きかけ', { comment: SIGNED, onExisting: 'append' }],
  [
    'a comment form whose fields are taken over',
    withForm,
    '',
    { comment: { ...SIGNED, replace: ['name', 'email', 'url'] } },
  ],
  ['a text box under an account nobody knows', fakeAdapter, '', { onUnknownAccount: 'insert' }],
];

let channel: FakeChannel;
/** What was done to the page. */
let told: string[];
const ACTS = ['click', 'pointerdown', 'mousedown', 'keydown', 'keyup', 'keypress', 'submit', 'scroll'];

const standing = () => [box()?.value, editor()?.textContent, field('author')?.value].join('|');

function fill([, adapter, before, more]: (typeof WAYS)[number]): Promise<FillOutcome> {
  const target = adapter === withEditor ? editor() : box();
  if (adapter === withEditor && target !== null) target.textContent = before;
  else if (box() !== null) Object.assign(box() ?? {}, { value: before });
  const follow = () => ({ begin: () => undefined, drop: () => undefined });
  return createFiller(
    document,
    adapter,
    channel,
    follow,
    fillComment,
  )({
    fillId: 'one',
    claim: 'first',
    post: makePost('1', 'misaki', '圏外'),
    text: TEXT,
    expectedHandle: 'desk',
    onExisting: 'ask',
    onUnknownAccount: 'ask',
    ...more,
  });
}

class PageClipboardEvent extends Event {
  readonly clipboardData: { text: string; setData(type: string, text: string): void };
  constructor(type: string, init: EventInit) {
    super(type, init);
    this.clipboardData = {
      text: '',
      setData(_type, text) {
        this.text = text;
      },
    };
  }
}

beforeEach(() => {
  channel = new FakeChannel();
  told = [];
  document.body.dataset.own = 'Desk';
  document.body.innerHTML = `<main><article data-id="1" data-author="misaki"><p>圏外</p></article></main>
    <form action="/post"><input name="author"><input name="email"><input name="homepage">
    <textarea data-answers="1"></textarea><div contenteditable></div><button>送信</button></form>`;
  // jsdom has neither.
  Object.assign(getView(document), { DataTransfer: class {}, ClipboardEvent: PageClipboardEvent });
  // The editor takes a paste as X's does.
  editor()?.addEventListener('paste', (event) => {
    const into = editor();
    if (into) into.textContent += (event as unknown as PageClipboardEvent).clipboardData.text;
  });
  for (const type of ACTS) document.addEventListener(type, () => told.push(type), true);
  for (const act of ['submit', 'requestSubmit'] as const) {
    vi.spyOn(HTMLFormElement.prototype, act).mockImplementation(() => void told.push(act));
  }
});

describe.each(WAYS.map((way) => ({ name: way[0], way })))('into $name', ({ way }) => {
  it('a text goes in, and nothing is pressed, sent or scrolled (law 1)', async () => {
    expect(await fill(way)).toMatchObject({ kind: 'filled' });
    expect(standing()).toContain(TEXT);
    expect(told).toEqual([]);
  });

  it('nothing goes in for a person who refused (law 3)', async () => {
    channel.summaries.set('practice:misaki', { state: 'no-contact', contacts: 4 });
    const outcome = await fill(way);
    expect(outcome).toEqual({ kind: 'no-contact' });
    expect(standing()).not.toContain(TEXT);
    expect(field('author')?.value).toBe('');
  });

  it('nothing goes in under another account (law 8)', async () => {
    document.body.dataset.own = 'my_private';
    const outcome = await fill(way);
    expect(outcome).toEqual({ kind: 'wrong-account', signedIn: 'my_private', expected: 'desk' });
    expect(standing()).not.toContain(TEXT);
    expect(field('author')?.value).toBe('');
  });
});
