// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { AUTHOR_STATES, type AuthorSummary } from '@/lib/domain/author-summary';
import { createTranslate } from '@/lib/i18n/catalog';
import { overlayCatalog } from '@/lib/i18n/overlay';
import { createChip } from '@/lib/overlay/chip/chip';
import { chipCss } from '@/lib/overlay/chip/chip-css';
import { watchChips } from '@/lib/overlay/chip/chip-events';
import { drawFace } from '@/lib/overlay/chip/chip-shapes';
import type { ChipState } from '@/lib/overlay/chip/chip-state';
import { chipStateOf, createChips } from '@/lib/overlay/chip/chips';
import { createShadowSheet } from '@/lib/overlay/chip/shadow-sheet';
import { emptyLivePost, type LivePost } from '@/lib/overlay/live-post';
import { removeLeftovers } from '@/lib/overlay/own-nodes';
import { makePost, markWords, postHtml } from './fake-page';

const KINDS: readonly ChipState['kind'][] = [...AUTHOR_STATES, 'pending', 'unread'];
const say = createTranslate(overlayCatalog, 'ja');

/** Chips in open roots would be no chips; the test opens the door only for itself. */
function makeChip() {
  const roots: ShadowRoot[] = [];
  const attach = vi.spyOn(Element.prototype, 'attachShadow');
  const chip = createChip(document, createShadowSheet(document, chipCss('light')), say);
  const result = attach.mock.results.at(-1)?.value as ShadowRoot;
  const mode = attach.mock.calls.at(-1)?.[0].mode;
  attach.mockRestore();
  roots.push(result);
  return { chip, root: result, mode };
}

function livePost(id: string, handle: string, text: string): LivePost {
  const holder = document.createElement('div');
  holder.innerHTML = postHtml(id, handle, text);
  const element = holder.firstElementChild;
  if (element === null) throw new Error('no post');
  document.body.append(element);
  const post = emptyLivePost(element);
  post.post = makePost(id, handle, text);
  post.header = element.querySelector('header');
  post.marks = markWords({ 圏外: 'trouble' })(text);
  return post;
}

const know = (summaries: Record<string, AuthorSummary | null>) => ({
  find: ({ key }: { key: string }) => summaries[key],
});

afterEach(() => document.body.replaceChildren());

describe('a chip', () => {
  it('is a named button in a closed root', () => {
    const { chip, root, mode } = makeChip();
    chip.show({ kind: 'open', contacts: 3 });
    const button = root.querySelector('button');
    expect(mode).toBe('closed');
    expect(chip.host.shadowRoot).toBeNull();
    expect(button?.getAttribute('aria-label')).toContain('3');
    expect(button?.type).toBe('button');
  });

  it.each(KINDS)('shows %s without any text a page could find', (kind) => {
    const { chip, root } = makeChip();
    chip.show({ kind, contacts: 12 });
    const texts = [...root.querySelectorAll('*')].filter(
      (element) =>
        element.localName !== 'style' && [...element.childNodes].some((node) => node.nodeType === 3),
    );
    expect(texts).toEqual([]);
    expect(chip.host.childNodes).toHaveLength(0);
    expect([...chip.host.attributes].map(({ name, value }) => `${name}=${value}`)).toEqual(['data-yorisoi=']);
  });

  it('draws every state differently, and counts up to 99+', () => {
    const face = (state: ChipState) => new XMLSerializer().serializeToString(drawFace(document, state));
    expect(new Set(KINDS.map((kind) => face({ kind, contacts: 0 }))).size).toBe(KINDS.length);
    expect(face({ kind: 'known', contacts: 100 })).toBe(face({ kind: 'known', contacts: 4_711 }));
    const counts = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 99, 100];
    expect(new Set(counts.map((contacts) => face({ kind: 'known', contacts }))).size).toBe(counts.length);
  });

  it('takes the same room whatever it shows', () => {
    expect(chipCss('light')).toMatch(/:host\{[^}]*inline-size:56px!important;block-size:24px!important/u);
  });
});

describe('what a post’s chip says', () => {
  const marked = () => livePost('1', 'misaki', '圏外');
  const plain = () => livePost('2', 'misaki', 'ふつう');
  it.each([
    ['a stranger without keyword', plain, { 'practice:misaki': null }, undefined],
    ['a stranger with keyword', marked, { 'practice:misaki': null }, { kind: 'new', contacts: 0 }],
    ['an unanswered look-up', marked, {}, { kind: 'pending', contacts: 0 }],
    ['an unanswered look-up without keyword', plain, {}, undefined],
    [
      'an old acquaintance without keyword',
      plain,
      { 'practice:misaki': { state: 'open', contacts: 3 } },
      { kind: 'open', contacts: 3 },
    ],
    [
      'a refuser without keyword',
      plain,
      { 'practice:misaki': { state: 'no-contact', contacts: 0 } },
      { kind: 'no-contact', contacts: 0 },
    ],
  ] as const)('%s', (_name, make, summaries, expected) => {
    const lookup = know(summaries as Record<string, AuthorSummary | null>);
    expect(chipStateOf(make(), lookup, true)).toEqual(expected);
  });

  it('leaves posts without a keyword alone where the agent switched that off', () => {
    const lookup = know({ 'practice:misaki': { state: 'open', contacts: 3 } });
    expect(chipStateOf(plain(), lookup, false)).toBeUndefined();
    expect(chipStateOf(marked(), lookup, false)).toEqual({ kind: 'open', contacts: 3 });
  });

  it('claims nothing about an author it could not read', () => {
    const post = marked();
    post.post = undefined;
    expect(chipStateOf(post, know({}), true)).toEqual({ kind: 'unread', contacts: 0 });
  });
});

describe('chips on a page', () => {
  const setUp = () => {
    const post = livePost('1', 'misaki', '圏外');
    const chips = createChips(window, know({ 'practice:misaki': null }), () => makeChip().chip);
    chips.update([post]);
    const find = () => post.element.querySelector('[data-yorisoi]');
    return { post, chips, find };
  };

  it('sit last in the header, one for each post', () => {
    const { post, chips, find } = setUp();
    chips.update([post]);
    expect(post.element.querySelectorAll('[data-yorisoi]')).toHaveLength(1);
    expect(post.element.querySelector('header')?.lastElementChild).toBe(find());
  });

  it('come back when the page throws them out, but do not fight', () => {
    const { post, chips, find } = setUp();
    let returns = 0;
    for (let round = 0; round < 50; round++) {
      const host = find();
      host?.remove();
      if (host !== null) chips.noteRemoved(host);
      chips.update([post]);
      if (find() !== null) returns++;
    }
    expect(returns).toBeGreaterThan(0);
    expect(returns).toBeLessThan(10);
  });

  it('serve another post once theirs is gone, and are pressed for that one', () => {
    const { post, chips, find } = setUp();
    const host = find();
    chips.release(post);
    expect(find()).toBeNull();
    const next = livePost('2', 'kenta', '圏外');
    chips.update([next]);
    expect(next.element.querySelector('[data-yorisoi]')).toBe(host);
    expect(chips.findPost(host)).toBe(next);
    expect(chips.findChip(post)).toBeUndefined();
  });

  it('go when the reason goes', () => {
    const { post, chips, find } = setUp();
    post.marks = [];
    chips.update([post]);
    expect(find()).toBeNull();
  });

  it('are not pressed by scripts, and scripts do not get through to the post behind', () => {
    const { post, chips, find } = setUp();
    const stop = new AbortController();
    const pressed: LivePost[] = [];
    const seen: string[] = [];
    watchChips(document, chips, (one) => pressed.push(one), stop.signal);
    post.element.addEventListener('click', () => seen.push('click'));
    (find() as HTMLElement).click();
    find()?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    expect(pressed).toEqual([]);
    expect(seen).toEqual([]);
    stop.abort();
  });

  it('keep Enter and Space to themselves and leave all other keys to the page', () => {
    const { chips, find } = setUp();
    const stop = new AbortController();
    const keys: string[] = [];
    watchChips(document, chips, () => undefined, stop.signal);
    document.addEventListener('keydown', ({ key }) => keys.push(key), { signal: stop.signal });
    for (const key of ['Enter', ' ', 'j', 'l', 'Escape', '?']) {
      find()?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
    }
    find()?.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true, bubbles: true, composed: true }),
    );
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    stop.abort();
    expect(keys).toEqual(['j', 'l', 'Escape', '?', 'Enter', 'Enter']);
  });
});

describe('leftovers of an overlay before this one', () => {
  it('are taken out, and nothing else', () => {
    document.body.innerHTML = '<p>a<span data-yorisoi=""></span></p><span data-other=""></span>';
    removeLeftovers(document);
    expect(document.body.innerHTML).toBe('<p>a</p><span data-other=""></span>');
  });
});
