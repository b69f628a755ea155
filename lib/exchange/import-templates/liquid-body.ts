import { readTag } from '@/lib/reply/template-tag';
import type { BodyWriter } from './body-writer';
import { followBranches } from './branches';
import { findForeignName, writeForeignName } from './foreign-names';
import type { Report } from './import-report';

const TOKEN = /\{\{-?([\s\S]{0,500}?)-?\}\}|\{%-?\s*([\s\S]{0,500}?)\s*-?%\}/gu;
const QUOTED = /^(?:"([^"]*)"|'([^']*)')$/u;
/** `x`, `x != blank`, `x != ""`, `x.size > 0`: all say that there is something. */
const HAS_VALUE = /^([\w.]+?)(?:\.size\s*>\s*0|\s*!=\s*(?:blank|nil|empty|""|''))?$/u;

/**
 * Reads Liquid as Chatwoot and Zendesk have it: values with `default`, `||`, and `if` on a value. Tags of our own
 * syntax pass as they are, so that a table may hold either.
 */
export function convertLiquid(source: string, writer: BodyWriter, report: Report): void {
  const branches = followBranches(writer, report);
  let from = 0;
  const text = (end: number) => {
    const piece = source.slice(from, end);
    if (branches.isKept()) writer.text(piece);
    else branches.drop(piece);
  };
  for (const match of source.matchAll(TOKEN)) {
    text(match.index);
    from = match.index + match[0].length;
    const [whole, value, tag] = match;
    if (value !== undefined && isOwnBlock(value)) {
      const meaning = readTag(value);
      if (meaning.kind === 'open-if') branches.open(whole, meaning.name);
      else branches.close();
    } else if (tag !== undefined) readLiquidTag(whole, tag);
    else if (!branches.isKept()) branches.drop(whole);
    else writeValue(whole, value ?? '', writer, report);
  }
  text(source.length);

  function readLiquidTag(whole: string, tag: string): void {
    const [, word = '', rest = ''] = /^(\w+)\s*([\s\S]*)$/u.exec(tag) ?? [];
    if (word === 'if') branches.open(whole, findTestedName(rest));
    else if (word === 'comment') branches.hide();
    else if (['unless', 'for', 'case'].includes(word)) branches.open(whole);
    else if (['else', 'elsif'].includes(word)) branches.next();
    else if (word.startsWith('end')) branches.close();
    else if (word !== 'when') report(whole, 'left-out');
  }
}

/** `{{#if …}}` and `{{/if}}` of ours. */
function isOwnBlock(inside: string): boolean {
  return ['open-if', 'close-if'].includes(readTag(inside).kind);
}

function findTestedName(condition: string): string | undefined {
  const name = HAS_VALUE.exec(condition.trim())?.[1];
  return name === undefined ? undefined : findForeignName(name)?.name;
}

function writeValue(whole: string, inside: string, writer: BodyWriter, report: Report): void {
  const own = readTag(inside);
  if (own.kind === 'cursor') writer.cursor();
  else if (own.kind === 'field') writer.blank(own.label, own.choices);
  else if (own.kind === 'variable') writer.name(own.name, own.fallback ?? undefined);
  else writeLiquidValue(whole, inside, writer, report);
}

function writeLiquidValue(whole: string, inside: string, writer: BodyWriter, report: Report): void {
  const [value = '', ...filters] = inside.split(/\|(?!\|)(?<!\|\|)/u).map((piece) => piece.trim());
  const [name = '', orElse = ''] = value.split('||').map((piece) => piece.trim());
  const literal = unquote(name);
  if (literal === 'now') {
    report(whole, 'date-form');
    writer.name('today');
  } else if (literal !== undefined) writer.text(literal);
  else if (name.startsWith('dc.')) {
    report(whole, 'other-snippet');
    writer.blank(name);
  } else {
    const defaults = filters.flatMap((filter) => /^default\s*:\s*(.+)$/su.exec(filter)?.[1] ?? []);
    if (defaults.length < filters.length) report(whole, 'filter');
    writeForeignName(writer, report, whole, name, unquote((defaults.at(-1) ?? orElse).trim()));
  }
}

function unquote(text: string): string | undefined {
  const match = QUOTED.exec(text);
  return match?.[1] ?? match?.[2];
}
