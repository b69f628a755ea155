import { queryAll } from '../query';

/** Longest script looked into; the one with the variables has some thousand. */
const MAX_LENGTH = 100_000;
const START = /\bld_blog_vars\s*=\s*\{/u;
const TOKEN = /'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|[{}[\]:,]|[\w$.-]+/gsu;

/**
 * What Livedoor's pages tell their own scripts of the blog: `id`, `name` (the account), `url`. Read as text out of the
 * inline script; nothing is run. Only the object's own texts and numbers, not those of its categories and entries.
 * @returns undefined where the page is none of Livedoor's
 */
export function readBlogVars(document: Document): ReadonlyMap<string, string> | undefined {
  for (const { textContent: text } of queryAll(document, 'script:not([src])')) {
    const start = text.length > MAX_LENGTH ? null : START.exec(text);
    if (start !== null) return readOwnValues(text.slice(start.index + start[0].length));
  }
  return undefined;
}

function readOwnValues(text: string): Map<string, string> {
  const values = new Map<string, string>();
  let depth = 1;
  let key = '';
  let before = '';
  for (const [token] of text.matchAll(TOKEN)) {
    if (token === '{' || token === '[') depth += 1;
    else if (token === '}' || token === ']') depth -= 1;
    else if (token === ':') key = before;
    else if (token !== ',' && before === ':' && depth === 1 && !values.has(key))
      values.set(key, unquote(token));
    if (depth === 0) break;
    before = token === ':' ? token : unquote(token);
  }
  return values;
}

function unquote(token: string): string {
  return token.replace(/^['"]|['"]$/gu, '').replace(/\\(.)/gsu, '$1');
}
