import { queryAll } from '../query';

/** One thing of a page's JSON-LD. Ask it by `ownValue`, never by a dot: a page may write `__proto__` into it. */
export type JsonLdThing = Readonly<Record<string, unknown>>;

/** Longest script read, and all of them together, in UTF-16 units: a real page has some thousand. */
const MAX_SCRIPT = 300_000;
const MAX_ALL = 600_000;
const MAX_THINGS = 500;
const MAX_DEPTH = 6;

/** Every thing the page's JSON-LD states by itself, arrays and `@graph` laid flat; scripts that are no JSON are left out. */
export function readJsonLd(document: Document): JsonLdThing[] {
  const things: JsonLdThing[] = [];
  let left = MAX_ALL;
  for (const script of queryAll(document, 'script[type^="application/ld+json" i]')) {
    const { textContent: text } = script;
    if (text.length > Math.min(MAX_SCRIPT, left)) continue;
    left -= text.length;
    collect(parseLoosely(text), things, 0);
  }
  return things;
}

/** An own value of a thing; undefined where it has none. */
export function ownValue(thing: JsonLdThing, name: string): unknown {
  return Object.hasOwn(thing, name) ? thing[name] : undefined;
}

/** A value as text, the first of several; null where it is none. */
export function textValueOf(thing: JsonLdThing, name: string): string | null {
  const [value] = listOf(ownValue(thing, name));
  return typeof value === 'string' ? value.trim() || null : null;
}

/** What is stated as one or as several, as several. */
export function listOf(value: unknown): unknown[] {
  if (Array.isArray(value)) return value;
  return value === undefined || value === null ? [] : [value];
}

/** Whether a value is a thing of its own. */
export function isThing(value: unknown): value is JsonLdThing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function collect(value: unknown, things: JsonLdThing[], depth: number): void {
  if (depth > MAX_DEPTH || things.length >= MAX_THINGS) return;
  for (const item of listOf(value)) {
    if (Array.isArray(item)) collect(item, things, depth + 1);
    if (!isThing(item)) continue;
    if (things.length < MAX_THINGS) things.push(item);
    collect(ownValue(item, '@graph'), things, depth + 1);
  }
}

/** Templates leave comments around it, raw line breaks in strings and a comma too many. */
function parseLoosely(text: string): unknown {
  const bare = text.replace(
    /^\s*(?:<!--|(?:\/\/|\/\*)\s*<!\[CDATA\[(?:\s*\*\/)?)|(?:-->|(?:\/\/|\/\*)?\s*\]\]>(?:\s*\*\/)?)\s*;?\s*$/gu,
    '',
  );
  return (
    parse(bare) ??
    parse(bare.replace(/\p{Cc}+/gu, ' ')) ??
    parse(bare.replace(/\p{Cc}+/gu, ' ').replace(/,\s*(?=[\]}])/gu, ''))
  );
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
