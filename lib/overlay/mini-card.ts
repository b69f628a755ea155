import type { Translate } from '@/lib/i18n/catalog';
import { isComposingKey } from '@/lib/i18n/composing-key';
import type { OverlayKey } from '@/lib/i18n/overlay';
import { CARD_CLOSE } from './card-close';
import { claimNode, isOwnNode } from './own-nodes';
import { createElement, findRoot, getView } from './page-dom';
import { whilePresent } from './presence-css';

const WIDTH = 380;
const HEIGHT = 560;
const MARGIN = 12;
/** Height of a post's header, which stays in sight above a card that must cover the post. */
const HEADER = 44;
/** Scrolled this far, in CSS px, the card no longer stands by its post. */
const FAR = 400;

/** The place stands in the shadow tree's own rule: only there it beats both the page's styles and the reset. */
function cardCss(top: number, left: number): string {
  return `
:host{all:initial!important;display:${whilePresent('block')}!important;position:fixed!important;top:${top}px!important;left:${left}px!important;z-index:2147483646!important;width:min(${WIDTH}px,calc(100vw - ${2 * MARGIN}px))!important;height:min(${HEIGHT}px,calc(100vh - ${2 * MARGIN}px))!important}
iframe{box-sizing:border-box;width:100%;height:100%;border:1px solid #8886;border-radius:12px;box-shadow:0 8px 28px #0005;background:Canvas;color-scheme:light dark}
@media print{:host{display:none!important}}`;
}

export interface MiniCard {
  /** Shows the card of one post beside `anchor`; a card that is open makes way. */
  show(anchor: Element, postKey: string, returnFocus: () => void): void;
  close(): void;
}

/**
 * Beside the post where the window is wide enough, so that the post stays readable; else below its header. Always
 * wholly on the screen.
 */
function styleBeside(view: Window, anchor: Element): string {
  const box = anchor.getBoundingClientRect();
  const lowest = Math.max(MARGIN, view.innerHeight - HEIGHT - MARGIN);
  const farRight = Math.max(MARGIN, view.innerWidth - WIDTH - MARGIN);
  const fits = box.right + MARGIN <= farRight;
  const left = fits ? box.right + MARGIN : Math.min(box.right - WIDTH, farRight);
  const top = fits ? box.top : box.top + HEADER;
  return cardCss(Math.min(Math.max(MARGIN, top), lowest), Math.max(MARGIN, left));
}

/**
 * The card for browsers that cannot open the sidebar from a page: a page of the extension in a frame, so that the
 * site can neither read nor press what stands in it (law 5).
 */
export function createMiniCard(
  document: Document,
  say: Translate<OverlayKey>,
  urlOf: (postKey: string) => string,
  signal: AbortSignal,
): MiniCard {
  const view = getView(document);
  let open: { host: HTMLElement; until: AbortController; returnFocus: () => void } | undefined;

  function close(): void {
    open?.until.abort();
    open?.host.remove();
    open = undefined;
  }

  /** Closed by key or from inside: the focus goes back to where it came from. */
  function leave(): void {
    const back = open?.returnFocus;
    close();
    back?.();
  }

  function listen(frame: HTMLIFrameElement, host: HTMLElement, until: AbortSignal): void {
    const capture = { capture: true, signal: until };
    const url = view.location.href;
    const scrolledFrom = new WeakMap<EventTarget, number>();
    view.addEventListener(
      'keydown',
      (event) => {
        if (!event.isTrusted || event.key !== 'Escape' || isComposingKey(event)) return;
        event.stopImmediatePropagation();
        leave();
      },
      capture,
    );
    view.addEventListener(
      'pointerdown',
      (event) => {
        if (event.isTrusted && event.target !== host && !isOwnNode(event.target)) close();
      },
      { ...capture, passive: true },
    );
    view.addEventListener(
      'scroll',
      ({ target }) => {
        if (view.location.href !== url) close();
        if (target === null) return;
        const at = target instanceof view.Element ? target.scrollTop : view.scrollY;
        const from = scrolledFrom.get(target);
        if (from === undefined) scrolledFrom.set(target, at);
        else if (Math.abs(at - from) > FAR) close();
      },
      { ...capture, passive: true },
    );
    view.addEventListener('popstate', close, { signal: until });
    view.addEventListener(
      'message',
      (event) => {
        const ours = event.source === frame.contentWindow && event.origin === new URL(frame.src).origin;
        if (ours && event.data === CARD_CLOSE) leave();
      },
      { signal: until },
    );
  }

  signal.addEventListener('abort', close, { once: true });
  return {
    close,
    show(anchor, postKey, returnFocus) {
      close();
      const host = createElement(document, 'div');
      claimNode(host);
      const root = host.attachShadow({ mode: 'closed' });
      const style = createElement(document, 'style');
      style.textContent = styleBeside(view, anchor);
      const frame = createElement(document, 'iframe') as HTMLIFrameElement;
      frame.title = say('card.title');
      frame.src = urlOf(postKey);
      root.append(style, frame);
      const until = new AbortController();
      open = { host, until, returnFocus };
      listen(frame, host, until.signal);
      findRoot(document)?.append(host);
      frame.focus();
    },
  };
}
