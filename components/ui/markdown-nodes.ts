import type { Token } from 'markdown-it';
import { type ComponentChildren, h } from 'preact';

/** Elements a guideline may hold. Everything else is shown as its text. */
const ALLOWED = new Set(
  'p ul ol li strong em s code pre blockquote h1 h2 h3 h4 h5 h6 table thead tbody tr th td hr br a'.split(
    ' ',
  ),
);

function attributesOf(token: Token): Record<string, string> {
  if (token.tag !== 'a') return {};
  const href = String(token.attrGet('href') ?? '');
  // Rules are written by the desk, but imports bring in strangers' texts: only https leads anywhere.
  return href.startsWith('https://') ? { href, target: '_blank', rel: 'noreferrer noopener' } : {};
}

/** Turns markdown-it's flat token list into a tree of elements. */
export function renderTokens(tokens: readonly Token[]): ComponentChildren[] {
  const root: ComponentChildren[] = [];
  const open: { tag: string; attributes: Record<string, string>; children: ComponentChildren[] }[] = [];
  const add = (child: ComponentChildren) => (open.at(-1)?.children ?? root).push(child);
  for (const token of tokens) {
    if (token.type === 'inline') {
      for (const child of renderTokens(token.children ?? [])) add(child);
    } else if (token.nesting === 1) {
      open.push({ tag: token.tag, attributes: attributesOf(token), children: [] });
    } else if (token.nesting === -1) {
      const closed = open.pop();
      if (closed === undefined) continue;
      // Tight lists hide their paragraphs: their text stands in the item itself.
      const shown = ALLOWED.has(closed.tag) && !token.hidden;
      if (shown) add(h(closed.tag, closed.attributes, closed.children));
      else for (const child of closed.children) add(child);
    } else if (token.type === 'softbreak') {
      add('\n');
    } else if (token.type === 'hardbreak' || token.type === 'hr') {
      add(h(token.tag, null));
    } else if (token.type === 'code_inline') {
      add(h('code', null, token.content));
    } else if (token.type === 'fence' || token.type === 'code_block') {
      add(h('pre', null, token.content));
    } else {
      add(token.content);
    }
  }
  return root;
}
