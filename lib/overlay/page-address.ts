import { getView } from './page-dom';

/** How often browsers without the Navigation API (Firefox before 147) are asked for the address, in ms. */
const INTERVAL = 1_000;

/** Calls back whenever the page changes its address without being loaded anew, as single-page apps do. */
export function watchAddress(document: Document, onChange: () => void, signal: AbortSignal): void {
  const view = getView(document);
  let shown = view.location.href;
  function compare(): void {
    const { href } = view.location;
    if (href === shown) return;
    shown = href;
    onChange();
  }
  const navigation = (view as { navigation?: EventTarget }).navigation;
  if (typeof navigation?.addEventListener === 'function') {
    navigation.addEventListener('currententrychange', compare, { signal });
    return;
  }
  const timer = setInterval(compare, INTERVAL);
  signal.addEventListener('abort', () => clearInterval(timer), { once: true });
}
