// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startOverlay } from '@/lib/overlay/start';
import { findForms } from '@/lib/sites/forms/find-forms';
import { movabletypeAdapter } from '@/lib/sites/movabletype/platform';
import { findAdapter } from '@/lib/sites/registry';
import { webAdapter } from '@/lib/sites/web/adapter';
import { FakeChannel, FakePorts, fakeAdapter, markWords, passFrames, postHtml } from './fake-page';
import { layOut } from './lay-out';

vi.mock('@/lib/overlay/scan/find-marks', () => ({
  findNoMarks: () => [],
  findUnread: () => [],
  findMarksWith: () => markWords({ 圏外: 'trouble' }),
}));

let ports: FakePorts;
let stop: AbortController;

layOut();
Element.prototype.checkVisibility = () => true;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  ports = new FakePorts();
  stop = new AbortController();
});
afterEach(() => {
  stop.abort();
  vi.useRealTimers();
  Reflect.deleteProperty(Document.prototype, 'designMode');
  document.body.removeAttribute('contenteditable');
});

const run = () => passFrames(ports);

async function show(html: string): Promise<void> {
  document.body.innerHTML = `<main>${html}</main>`;
  const channel = new FakeChannel();
  channel.matcher = {} as FakeChannel['matcher'];
  startOverlay({ document, adapter: fakeAdapter, channel, signal: stop.signal, language: 'ja', ports });
  await run();
}

const seen = () => ({
  marks: ports.registry.words().trouble ?? [],
  chips: document.querySelectorAll('span[data-yorisoi]').length,
});
const NOTHING = { marks: [], chips: 0 };
const POST = postHtml('1', 'misaki', '家で圏外です');
const ONE = { marks: ['圏外'], chips: 1 };

describe('what somebody is writing', () => {
  it.each([
    ['an editor', `<div contenteditable="true">${POST}</div>`],
    ['an editor without a value', `<div contenteditable>${POST}</div>`],
    ['an editor of plain text', `<div contenteditable="plaintext-only">${POST}</div>`],
    [
      'a locked part of an editor',
      `<div contenteditable="TRUE"><div contenteditable="false">${POST}</div></div>`,
    ],
    ['an editor of the page’s own making', `<div role="textbox">${POST}</div>`],
    ['a post that is itself being edited', POST.replace('<article', '<article contenteditable="true"')],
  ])('gets neither mark nor chip: %s', async (_where, html) => {
    await show(html);
    expect(seen()).toEqual(NOTHING);
    expect(document.body.innerHTML).toBe(
      `<main>${html}</main>`
        .replaceAll('contenteditable ', 'contenteditable="" ')
        .replaceAll('contenteditable>', 'contenteditable="">'),
    );
  });

  it('is nothing of a post whose writing may not be changed', async () => {
    await show(`<div contenteditable="false">${POST}</div>`);
    expect(seen()).toEqual(ONE);
  });

  it('gets no chip into a line that is being edited, and no mark into its text', async () => {
    await show(POST.replace('<header', '<header contenteditable="true"'));
    expect(seen()).toEqual({ marks: ['圏外'], chips: 0 });
    stop.abort();
    stop = new AbortController();
    await show(POST.replace('<p', '<p contenteditable="true"'));
    expect(seen().marks).toEqual([]);
  });

  it('loses its marks the moment it becomes writing, and has them again after', async () => {
    await show(POST);
    expect(seen()).toEqual(ONE);
    const [post] = document.getElementsByTagName('article');
    post?.setAttribute('contenteditable', 'true');
    await run();
    expect(seen()).toEqual(NOTHING);
    post?.removeAttribute('contenteditable');
    await run();
    expect(seen()).toEqual(ONE);
  });
});

describe('a page that is an editor', () => {
  const url = new URL('https://blog.example.jp/edit/1');
  const ENTRY =
    '<article class="hentry"><h1 class="entry-title">題</h1><div class="entry-content">家で圏外です</div></article>';
  const FORM =
    '<form action="/wp-comments-post.php" class="commentform"><h3>コメントを書く</h3><textarea name="comment"></textarea><input type="submit" value="コメントを送信"></form>';
  const sight = { isSeen: () => true };
  const claimed = () => findAdapter([webAdapter], url, document)?.id;
  const forms = () =>
    findForms(document, { form: '.commentform', fields: { body: 'textarea' }, sight }).map(
      ({ state }) => state,
    );

  it.each([
    ['by its body', () => document.body.setAttribute('contenteditable', 'true')],
    [
      'by its design mode',
      () => Object.defineProperty(Document.prototype, 'designMode', { configurable: true, value: 'on' }),
    ],
  ])('is read by nobody and has no comment form: %s', (_how, edit) => {
    document.body.innerHTML = ENTRY + FORM;
    expect([claimed(), forms()]).toEqual(['web', ['inline']]);
    edit();
    expect([claimed(), forms()]).toEqual([undefined, []]);
  });

  it('is one where its frame stands in an editor', () => {
    const frame = (html: string) => {
      document.body.innerHTML = html;
      const inside = document.querySelector('iframe')?.contentDocument;
      if (inside == null) throw new Error('no frame');
      inside.body.innerHTML = ENTRY;
      return findAdapter([webAdapter], url, inside)?.id;
    };
    expect(frame('<iframe></iframe>')).toBe('web');
    expect(frame('<div contenteditable="true"><iframe></iframe></div>')).toBeUndefined();
  });

  it('has neither entry nor form in the part that is one', () => {
    document.body.innerHTML = `${ENTRY}<div contenteditable="true">${ENTRY}${FORM}</div>`;
    expect(movabletypeAdapter.findPosts(document)).toHaveLength(1);
    expect(forms()).toEqual([]);
  });

  it.each(['about:blank', 'about:srcdoc'])('is none of ours at %s', (address) => {
    document.body.innerHTML = ENTRY;
    expect(findAdapter([webAdapter], new URL(address), document)).toBeUndefined();
  });
});
