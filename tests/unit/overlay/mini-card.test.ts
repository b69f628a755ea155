// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createTranslate } from '@/lib/i18n/catalog';
import { overlayCatalog } from '@/lib/i18n/overlay';
import { CARD_CLOSE } from '@/lib/overlay/card-close';
import { createMiniCard } from '@/lib/overlay/mini-card';
import { isOwnNode } from '@/lib/overlay/own-nodes';
import { getView } from '@/lib/overlay/page-dom';

const CARD = 'moz-extension://0b1c/card.html#key=x%3A1';

let stop: AbortController;

/** Shows a card and looks behind its closed door. */
function show() {
  const attach = vi.spyOn(Element.prototype, 'attachShadow');
  const card = createMiniCard(document, createTranslate(overlayCatalog, 'ja'), (url) => url, stop.signal);
  const back = vi.fn();
  const anchor = document.createElement('article');
  document.body.append(anchor);
  card.show(anchor, CARD, back);
  const root = attach.mock.results.at(-1)?.value as ShadowRoot;
  const frame = root.querySelector('iframe');
  if (frame === null) throw new Error('no frame');
  return { card, back, frame, mode: attach.mock.calls.at(-1)?.[0].mode };
}

const hosts = (): Element[] => [...document.documentElement.children].filter(isOwnNode);

function say(data: unknown, source: MessageEventSource | null, origin: string): void {
  window.dispatchEvent(new MessageEvent('message', { data, source, origin }));
}

beforeEach(() => {
  stop = new AbortController();
});
afterEach(() => {
  stop.abort();
  document.body.replaceChildren();
});

describe('the mini card', () => {
  it('is a frame of the extension behind a closed door, and tells the page nothing', () => {
    const { frame, mode } = show();
    expect(mode).toBe('closed');
    expect(frame.src).toBe(CARD);
    expect(hosts()).toHaveLength(1);
    expect(document.documentElement.outerHTML).not.toContain('moz-extension');
  });

  it('closes when its own page says so, and gives the focus back', () => {
    const { frame, back } = show();
    say(CARD_CLOSE, frame.contentWindow, new URL(CARD).origin);
    expect(hosts()).toEqual([]);
    expect(back).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['the page', () => window, 'https://x.com'],
    ['the page under the card’s name', () => window, new URL(CARD).origin],
  ])('does not listen to %s', (_name, source, origin) => {
    show();
    say(CARD_CLOSE, source(), origin);
    expect(hosts()).toHaveLength(1);
  });

  it('is not closed by keys and clicks that a script made', () => {
    show();
    window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    document.body.dispatchEvent(new MouseEvent('pointerdown', { bubbles: true }));
    expect(hosts()).toHaveLength(1);
  });

  it('leaves the agent’s Escape to an input method that composes in the page', () => {
    const listen = vi.spyOn(getView(document), 'addEventListener');
    show();
    const hear = listen.mock.calls.find(([type]) => type === 'keydown')?.[1] as (event: unknown) => void;
    const pressed = { key: 'Escape', isTrusted: true, stopImmediatePropagation: vi.fn() };
    hear({ ...pressed, isComposing: true, keyCode: 229 });
    expect(hosts()).toHaveLength(1);
    expect(pressed.stopImmediatePropagation).not.toHaveBeenCalled();
    hear({ ...pressed, isComposing: false, keyCode: 27 });
    expect(hosts()).toEqual([]);
  });

  it('makes way for the next, and goes with the overlay', () => {
    const { card } = show();
    card.show(document.body, CARD, () => undefined);
    expect(hosts()).toHaveLength(1);
    stop.abort();
    expect(hosts()).toEqual([]);
  });
});
