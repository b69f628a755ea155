import type { CompiledMatcher, MatcherTables, StoredMatcher } from './types';

export type { StoredMatcher } from './types';

/** Grows when the tables' meaning changes; a matcher stored by another version is compiled anew. */
const MATCHER_VERSION = 6;

/** Raised for stored tables that are damaged or of another version. Compile the lists again. */
export class MatcherFormatError extends Error {
  override name = 'MatcherFormatError';

  constructor(what: string) {
    super(`stored keyword tables: ${what}`);
  }
}

/** Order in the stored data: four-byte tables first, so that each stays aligned. */
const WIDE = [
  'filter',
  'heads',
  'headStarts',
  'deepFilter',
  'states',
  'outputs',
  'groupStarts',
  'groupTerms',
  'termPieces',
  'formStarts',
  'soleRules',
  'soleStarts',
  'soleGroups',
  'needStarts',
  'needClauses',
  'blockStarts',
  'blockClauses',
  'clauseStarts',
  'clauseTerms',
  'clauseRules',
  'listStarts',
] as const satisfies readonly (keyof MatcherTables)[];
const NARROW = [
  'tails',
  'alphabet',
  'codePages',
  'codeBlocks',
  'termFlags',
  'pieceModes',
  'formUnits',
] as const satisfies readonly (keyof MatcherTables)[];

const CHUNK = 0x2000;

/** The engine's own coders, five to ten times as fast as a loop; younger than the type library. */
type NativeEncoder = Uint8Array & { toBase64?: () => string };
type NativeDecoder = typeof Uint8Array & { fromBase64?: (text: string) => Uint8Array<ArrayBuffer> };

function toBase64(bytes: Uint8Array): string {
  const native = (bytes as NativeEncoder).toBase64?.();
  if (native !== undefined) return native;
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += CHUNK) {
    pieces.push(String.fromCharCode.apply(null, Array.from(bytes.subarray(at, at + CHUNK))));
  }
  return btoa(pieces.join(''));
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  const native = (Uint8Array as NativeDecoder).fromBase64?.(text);
  if (native) return native;
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at++) bytes[at] = binary.charCodeAt(at);
  return bytes;
}

/** FNV-1a, two lanes. Tells change, not malice. */
function hashBytes(bytes: Uint8Array): string {
  let one = 0x811c9dc5;
  let two = 0x1000193;
  for (const byte of bytes) {
    one = Math.imul(one ^ byte, 0x01000193);
    two = Math.imul(two ^ one ^ (one >>> 15), 0x85ebca6b);
  }
  return [one, two].map((lane) => (lane >>> 0).toString(16).padStart(8, '0')).join('');
}

/** Words summed in one call: engines compile a function sooner between two calls than in the middle of a loop. */
const STRETCH = 0x200;

function sumStretch(words: Int32Array, from: number, to: number, before: number): number {
  let sum = before;
  for (let at = from; at < to; at++) sum = ((sum << 5) | (sum >>> 27)) ^ (words[at] ?? 0);
  return sum;
}

/** Tells damage: every step is one-to-one, so no single changed word goes unseen. A page runs it cold. */
function sumWords(words: Int32Array): number {
  let sum = 0x11c9dc5;
  for (let from = 0; from < words.length; from += STRETCH) {
    sum = sumStretch(words, from, Math.min(from + STRETCH, words.length), sum);
  }
  return sum >>> 0;
}

/** Everything beside the tables. Field by field: storage may give back objects with their keys in another order. */
function listHead({
  lists,
  rules,
  layout,
  firstSingle,
}: Omit<StoredMatcher, 'format' | 'version' | 'hash' | 'check' | 'data'>) {
  const heads = lists.map((list) => [
    list.id,
    list.name,
    list.style,
    list.category,
    list.department,
    list.priority,
    list.sites,
  ]);
  return JSON.stringify([heads, layout, firstSingle]) + rules;
}

/** The matcher as plain JSON, for `storage.local` and messages. */
export function encodeMatcher(compiled: CompiledMatcher): StoredMatcher {
  const { tables } = compiled;
  const layout = [...WIDE, ...NARROW].map((name) => tables[name].length);
  const words = new Int32Array(countWords(layout));
  let at = 0;
  for (const name of WIDE) {
    words.set(tables[name], at);
    at += tables[name].length;
  }
  const halves = new Uint16Array(words.buffer, at * 4);
  at = 0;
  for (const name of NARROW) {
    halves.set(tables[name], at);
    at += tables[name].length;
  }
  const head = {
    lists: compiled.lists,
    layout,
    firstSingle: compiled.firstSingle,
    rules: compiled.ruleTexts.join('\n'),
  };
  const check = sumWords(words);
  return {
    format: 'yorisoi-matcher',
    version: MATCHER_VERSION,
    hash: hashBytes(new TextEncoder().encode(check + listHead(head))),
    check,
    ...head,
    data: toBase64(new Uint8Array(words.buffer)),
  };
}

function isLayout(layout: unknown): layout is number[] {
  return (
    Array.isArray(layout) &&
    layout.length === WIDE.length + NARROW.length &&
    layout.every((length) => Number.isInteger(length) && length >= 0)
  );
}

/** Words that tables of these lengths fill. */
function countWords(layout: readonly number[]): number {
  const sum = (lengths: readonly number[]): number => lengths.reduce((total, length) => total + length, 0);
  return sum(layout.slice(0, WIDE.length)) + Math.ceil(sum(layout.slice(WIDE.length)) / 2);
}

function decodeData(data: unknown): Uint8Array<ArrayBuffer> {
  try {
    return fromBase64(String(data));
  } catch {
    throw new MatcherFormatError('not base64');
  }
}

/** Reads stored tables back. Throws `MatcherFormatError` where they are damaged or of another version. */
export function decodeMatcher(stored: StoredMatcher): CompiledMatcher {
  if (stored?.format !== 'yorisoi-matcher') throw new MatcherFormatError('none');
  if (stored.version !== MATCHER_VERSION) {
    throw new MatcherFormatError(`version ${stored.version}`);
  }
  const { lists, layout, rules, firstSingle } = stored;
  if (!isLayout(layout) || !Array.isArray(lists) || typeof rules !== 'string') {
    throw new MatcherFormatError('damaged');
  }
  const bytes = decodeData(stored.data);
  if (bytes.length !== 4 * countWords(layout)) throw new MatcherFormatError('cut short');
  const words = new Int32Array(bytes.buffer);
  if (sumWords(words) !== stored.check) {
    throw new MatcherFormatError('check sum');
  }
  let at = 0;
  const wide = WIDE.map((name, index) => {
    const length = layout[index] ?? 0;
    at += length;
    return [name, words.subarray(at - length, at)] as const;
  });
  const halves = new Uint16Array(bytes.buffer, at * 4);
  at = 0;
  const narrow = NARROW.map((name, index) => {
    const length = layout[WIDE.length + index] ?? 0;
    at += length;
    return [name, halves.subarray(at - length, at)] as const;
  });
  const tables = Object.fromEntries([...wide, ...narrow]) as unknown as MatcherTables;
  let ruleTexts: string[] | undefined;
  return {
    lists,
    /** Split when a rule is first named: a page without marks never needs them. */
    get ruleTexts() {
      ruleTexts ??= rules === '' ? [] : rules.split('\n');
      return ruleTexts;
    },
    firstSingle,
    tables,
  };
}
