import { createElement, getView } from '../page-dom';

export interface ShadowSheet {
  /** Gives a shadow root our style. */
  applyTo(root: ShadowRoot): void;
  /** Changes the style of every root at once. */
  replace(css: string): void;
}

function styleElement(document: Document, css: string): HTMLElement {
  const style = createElement(document, 'style');
  style.textContent = css;
  return style;
}

/**
 * One sheet shared by all chips; where constructed sheets are missing, a `<style>` in each.
 * @param css rules at the start
 */
export function createShadowSheet(document: Document, css: string): ShadowSheet {
  let current = css;
  const copies = new Set<WeakRef<HTMLElement>>();
  let shared: CSSStyleSheet | null = null;
  try {
    shared = new (getView(document).CSSStyleSheet)();
    shared.replaceSync(css);
  } catch {
    shared = null;
  }

  function adopt(root: ShadowRoot): boolean {
    if (shared === null) return false;
    try {
      root.adoptedStyleSheets = [shared];
      return root.adoptedStyleSheets.length === 1;
    } catch {
      return false;
    }
  }

  return {
    applyTo(root) {
      if (adopt(root)) return;
      const style = styleElement(document, current);
      copies.add(new WeakRef(style));
      root.append(style);
    },
    replace(next) {
      current = next;
      shared?.replaceSync(next);
      for (const copy of copies) {
        const style = copy.deref();
        if (style === undefined) copies.delete(copy);
        else style.textContent = next;
      }
    },
  };
}
