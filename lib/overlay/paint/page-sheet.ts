import { claimNode } from '../own-nodes';
import { createElement, findRoot, getView } from '../page-dom';

/** A style sheet of ours in the page. */
export interface PageSheet {
  replace(css: string): void;
  /** Puts it back where the page threw it out. */
  keep(): void;
  remove(): void;
}

/** Reads `document.adoptedStyleSheets`: null where this content script may not use it. Asked in every pass. */
function createAdoptedReader(document: Document): () => CSSStyleSheet[] | null {
  const getter = Object.getOwnPropertyDescriptor(Document.prototype, 'adoptedStyleSheets')?.get;
  return () => {
    try {
      const sheets = getter?.call(document);
      return typeof sheets?.includes === 'function' ? sheets : null;
    } catch {
      return null;
    }
  };
}

function adopt(document: Document): PageSheet | null {
  try {
    const sheet = new (getView(document).CSSStyleSheet)();
    const findAdopted = createAdoptedReader(document);
    const keep = (): void => {
      const adopted = findAdopted();
      if (adopted !== null && !adopted.includes(sheet)) adopted.push(sheet);
    };
    keep();
    if (findAdopted()?.includes(sheet) !== true) return null;
    return {
      replace: (css) => sheet.replaceSync(css),
      keep,
      remove() {
        const adopted = findAdopted();
        const at = adopted?.indexOf(sheet) ?? -1;
        if (at >= 0) adopted?.splice(at, 1);
      },
    };
  } catch {
    return null;
  }
}

function insert(document: Document): PageSheet {
  const style = createElement(document, 'style');
  claimNode(style);
  const keep = (): void => {
    if (!style.isConnected) findRoot(document)?.append(style);
  };
  keep();
  return {
    replace(css) {
      style.textContent = css;
    },
    keep,
    remove: () => style.remove(),
  };
}

/** Adopted where possible, which leaves the page's nodes alone; else a `<style>`. Both pass the page's CSP. */
export function addPageSheet(document: Document): PageSheet {
  return adopt(document) ?? insert(document);
}
