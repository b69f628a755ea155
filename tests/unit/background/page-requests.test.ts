import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerCards } from '@/entrypoints/background/card-requests';
import { answerPages } from '@/entrypoints/background/page-requests';
import type { Desk } from '@/lib/desk/desk';
import { fillId } from '@/lib/domain/fill-id';
import { newId } from '@/lib/domain/new-id';
import { toBackground } from '@/lib/messaging/envelope';
import { pageRequestSchemas } from '@/lib/messaging/page-request-schemas';
import type { FromPage } from '@/lib/messaging/protocol';
import { selectionKey } from '@/lib/messaging/session-keys';
import { makePost } from '../desk/stage';
import { stubLocks } from '../stub-locks';

const OURS = 'chrome-extension://abc/';
const BLOG = 'https://sora-fan.hatenablog.com/entry/1';
const TAB = 7;

let asked: string[];
/** Notes whatever is asked of it. */
const spyDesk = (path: string): Desk =>
  new Proxy((() => undefined) as unknown as Desk, {
    get: (_target, name) => (name === 'then' ? undefined : spyDesk(`${path}.${String(name)}`)),
    apply: () => {
      asked.push(path);
      return Promise.resolve([]);
    },
  });

const send = (message: unknown, sender: object): Promise<unknown> =>
  new Promise((done) => {
    const { trigger } = fakeBrowser.runtime.onMessage as unknown as {
      trigger(message: unknown, sender: object, respond: (answer: unknown) => void): Promise<unknown[]>;
    };
    // `true`: an answer will come.
    void trigger(message, sender, done).then((heard) => heard.includes(true) || done('nothing'));
  });
const from = (url: string) => ({
  id: fakeBrowser.runtime.id,
  url,
  frameId: 0,
  tab: { id: TAB, windowId: 1 },
});

const page = { id: '1', permalink: BLOG };
const post = makePost({ site: 'hatena', kind: 'entry', permalink: BLOG });
/** One of each kind that tells a page something of the desk or writes to it. */
const REQUESTS: Omit<{ [Type in keyof FromPage]: FromPage[Type]['request'] }, 'page.hello'> = {
  'post.open': { post, marks: [], ownHandle: null, later: [], via: 'chip' },
  'authors.summarise': { keys: [['hatena:sora']] },
  'authors.learn': { handleKey: 'hatena:sora', idKey: 'hatena:id:1' },
  'page.health': {
    site: 'hatena',
    expectsPosts: true,
    posts: 1,
    authorsUnread: 0,
    textsUnread: 0,
    listsUnread: false,
  },
  'life.sign': {},
  'fills.pending': { site: 'hatena' },
  'watch.find': { site: 'hatena', page },
  'watch.look': { site: 'hatena', page, comments: [] },
  'answer.seen': { post, answers: [], follows: [], isDirect: false },
  'reply.sent': {
    fillId: fillId(newId(), 0),
    permalink: null,
    text: '',
    handle: 'a',
    postedAt: null,
  },
  'comment.submitted': { fillId: fillId(newId(), 0), text: '', name: '' },
};

beforeEach(() => {
  fakeBrowser.reset();
  asked = [];
  Object.assign(fakeBrowser, {
    permissions: { contains: async () => false },
    commands: { getAll: async () => [] },
    sidebarAction: { isOpen: async () => false },
  });
  vi.spyOn(fakeBrowser.runtime, 'getURL').mockImplementation((path) => OURS + path.replace(/^\//u, ''));
});

describe('a page whose site the agent turned off', () => {
  it('is asked about here in every way a page can ask', () => {
    expect(Object.keys(REQUESTS).sort()).toEqual(
      Object.keys(pageRequestSchemas)
        .filter((type) => type !== 'page.hello')
        .sort(),
    );
  });

  it.each(Object.entries(REQUESTS))('learns nothing by %s and leaves nothing', async (type, request) => {
    answerPages(spyDesk('desk'));
    const answer = await send(toBackground(type as keyof FromPage, request as never), from(BLOG));
    expect(answer).toMatchObject({ ok: false, code: 'forbidden' });
    expect(asked).toEqual([]);
    expect(await fakeBrowser.storage.session.get(null)).toEqual({});
  });
});

it('compiles the lists anew for a page that cannot read the tables', async () => {
  Object.assign(fakeBrowser, { permissions: { contains: async () => true } });
  stubLocks();
  answerPages(spyDesk('desk'));
  const sound = REQUESTS['page.health'];
  await send(toBackground('page.health', sound), from(BLOG));
  expect(asked).not.toContain('desk.lists.active');
  await send(toBackground('page.health', { ...sound, listsUnread: true }), from(BLOG));
  await vi.waitFor(() => expect(asked).toContain('desk.lists.active'));
});

describe('a page that starts', () => {
  const desk = {
    exclusions: { ofSite: async () => undefined, all: async () => [{ kind: 'author' }] },
    accounts: {
      all: async () => [
        {
          company: 'そらモバイル',
          contact: { email: '', url: '' },
          handles: [
            { site: 'x', handle: 'SoraMobileCare' },
            { site: 'hatena', handle: 'sora_care' },
          ],
        },
      ],
    },
    agents: { all: async () => [{ name: '三浦' }] },
  } as unknown as Desk;
  const hello = () => send(toBackground('page.hello', { site: 'hatena' }), from(BLOG));

  it('is told nothing but to rest once its site was turned off', async () => {
    answerPages(desk);
    expect(await hello()).toMatchObject({ response: { excluded: true, ignoresAuthors: false } });
    expect(JSON.stringify(await hello())).not.toMatch(/そら|三浦|sora/u);
  });

  it('is told the desk’s public names and its accounts there where it is read, to know what is its own', async () => {
    Object.assign(fakeBrowser, { permissions: { contains: async () => true } });
    answerPages(desk);
    expect(await hello()).toMatchObject({
      response: {
        excluded: false,
        ignoresAuthors: true,
        signs: { names: ['そらモバイル 三浦'] },
        accounts: ['hatena:sora_care'],
      },
    });
  });
});

describe('the card’s way to its tab', () => {
  const ask = { to: 'yorisoi/card-relay', type: 'post', request: null };

  it('is open to the card', async () => {
    await fakeBrowser.storage.session.set({ [selectionKey(TAB)]: { post } });
    answerCards();
    expect(await send(ask, from(`${OURS}card.html#x:1`))).toMatchObject({
      response: { selection: { post } },
    });
  });

  it('opens pages for it beside its tab, with the post chosen there', async () => {
    await fakeBrowser.storage.session.set({ [selectionKey(TAB)]: { post } });
    answerCards();
    const url = 'https://comment.example.jp/form?eid=1';
    await send({ ...ask, type: 'open', request: { url } }, from(`${OURS}card.html#x:1`));
    const [tab] = await fakeBrowser.tabs.query({ url });
    const key = selectionKey(tab?.id ?? -1);
    expect((await fakeBrowser.storage.session.get(key))[key]).toEqual({ post, opened: url });
  });

  it.each([
    ['a page', { url: BLOG }],
    ['another page of ours', { url: `${OURS}practice.html` }],
    ['another extension', { url: `${OURS}card.html`, id: 'zzz' }],
    ['a card in no tab', { url: `${OURS}card.html`, tab: undefined }],
  ])('is closed to %s', async (_who, fields) => {
    await fakeBrowser.storage.session.set({ [selectionKey(TAB)]: { post } });
    answerCards();
    expect(await send(ask, { ...from(''), ...fields })).toBe('nothing');
  });
});
