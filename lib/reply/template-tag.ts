import { closingQuote } from './template-lexer';
import { findName, isTemplateName, meansLink } from './template-names';
import type { TemplateProblemCode } from './template-node';

/** The meaning of the inside of one `{{…}}`. */
export type TagMeaning =
  | { kind: 'variable'; name: string; fallback: string | null }
  | { kind: 'field'; label: string; choices: string[] }
  | { kind: 'cursor' }
  | { kind: 'open-if'; name: string }
  | { kind: 'close-if' }
  | { kind: 'problem'; code: TemplateProblemCode };

const BLOCK = /^#\s*(\S+)\s*(.*)$/u;

/**
 * Reads the inside of a tag.
 * @param links names of the links there are; absent: any may be
 */
export function readTag(inside: string, links?: ReadonlySet<string>): TagMeaning {
  const text = inside.trim();
  if (text === '') return { kind: 'problem', code: 'empty-tag' };
  if (text.startsWith('?') || text.startsWith('？')) return readField(text.slice(1));
  if (text.startsWith('#')) return readBlock(text, links);
  if (text.startsWith('/')) {
    const closesIf = text.slice(1).trim() === 'if';
    return closesIf ? { kind: 'close-if' } : { kind: 'problem', code: 'stray-end' };
  }
  if (text === 'cursor' || text === 'カーソル') return { kind: 'cursor' };
  return readVariable(text, links);
}

function readField(text: string): TagMeaning {
  const [written = '', ...rest] = text.split(/[:：]/u);
  const label = written.trim();
  if (label === '') return { kind: 'problem', code: 'empty-label' };
  return { kind: 'field', label, choices: readChoices(rest.join(':')) };
}

/**
 * Choices stand between slashes with white space at either side. Japanese is typed without: where no slash has any, each
 * one parts words (今日/明日), but no date (4/5) and no address.
 */
function readChoices(text: string): string[] {
  const choices = text
    .split(/\s+[/／]\s+|[/／](?=\s)|(?<=\s)[/／]/u)
    .map((choice) => choice.trim())
    .filter((choice) => choice !== '');
  const words = choices.length === 1 ? text.split(/[/／]/u).map((word) => word.trim()) : [];
  return words.length > 1 && words.every(isWord) ? words : choices;
}

function isWord(text: string): boolean {
  return /\p{L}/u.test(text) && !/[.:@]/u.test(text);
}

function readBlock(text: string, links?: ReadonlySet<string>): TagMeaning {
  const [, block, written = ''] = BLOCK.exec(text) ?? [];
  if (block !== 'if') return { kind: 'problem', code: 'unknown-block' };
  const name = readName(written, links);
  return typeof name === 'string' ? { kind: 'open-if', name } : name;
}

function readVariable(text: string, links?: ReadonlySet<string>): TagMeaning {
  const pipe = text.search(/[|｜]/u);
  const written = pipe === -1 ? text : text.slice(0, pipe);
  const name = readName(written, links);
  if (typeof name !== 'string') return name;
  if (pipe === -1) return { kind: 'variable', name, fallback: null };
  const filter = /^\s*default\s*[:：]\s*(.*)$/su.exec(text.slice(pipe + 1));
  if (filter === null) return { kind: 'problem', code: 'unknown-filter' };
  const fallback = unquote(filter[1]?.trim() ?? '');
  if (fallback === undefined) return { kind: 'problem', code: 'bad-default' };
  return { kind: 'variable', name, fallback };
}

/** The name behind what is written, or what is wrong with it. */
function readName(written: string, links?: ReadonlySet<string>): string | TagMeaning {
  const name = findName(written);
  if (name === undefined) return { kind: 'problem', code: meansLink(written) ? 'link-name' : 'unknown-name' };
  if (links === undefined || isTemplateName(name) || links.has(name)) return name;
  return { kind: 'problem', code: name.startsWith('faq.') ? 'unknown-faq' : 'unknown-form' };
}

/** The quoted text; undefined where the quotes are missing, do not match, or stand around nothing. */
function unquote(text: string): string | undefined {
  const close = closingQuote(text.charAt(0));
  const inner = text.slice(1, -1);
  if (close === '' || text.length < 3 || !text.endsWith(close)) return undefined;
  return inner.includes(close) || inner.trim() === '' ? undefined : inner;
}
