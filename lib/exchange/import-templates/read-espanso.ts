import { type Document, isMap, isNode, isSeq, LineCounter, parseDocument } from 'yaml';
import { convertEspanso, listWordings } from './espanso-body';
import { readMatch, readVars } from './espanso-match';
import type { TemplateImport } from './import-report';
import { createRows } from './template-rows';

/** References within a file that are followed: a file made to explode is refused. */
const MOST_ALIASES = 100;

/** Reads an espanso match file. What `random` chooses from becomes the template's variants. */
export function readEspanso(source: string): TemplateImport {
  const rows = createRows();
  const counter = new LineCounter();
  const document = parseDocument(source, { lineCounter: counter, uniqueKeys: false });
  const [error] = document.errors;
  const list = isMap(document.contents) ? document.contents.get('matches', true) : undefined;
  const content = error === undefined ? readContent(document) : undefined;
  if (content === undefined || !isSeq(list)) {
    const code = content === undefined ? 'unreadable' : 'nothing-found';
    rows.refuse(error?.linePos?.[0].line ?? 1, code, '', error?.message ?? 'matches');
    return rows.finish('espanso');
  }
  const { matches, global_vars } = content as { matches: unknown[]; global_vars?: unknown };
  const globals = readVars(global_vars);
  for (const [index, entry] of matches.entries()) {
    const node = list.items[index];
    const line = isNode(node) && node.range ? counter.linePos(node.range[0]).line : 1;
    const match = readMatch(entry, globals);
    if (match === undefined) {
      rows.refuse(line, 'missing-body', 'replace', JSON.stringify(entry) ?? '');
      continue;
    }
    const [shortcode = '', ...others] = match.triggers;
    const [body = '', ...variants] = listWordings(match);
    rows.add(
      {
        line,
        title: match.label || shortcode,
        shortcode,
        reading: [...others, ...match.terms].join(' '),
        body,
        variants,
      },
      (text, writer, report) => convertEspanso(text, match, writer, report),
    );
  }
  return rows.finish('espanso');
}

/** The file as plain values; undefined where its references are too many to follow. */
function readContent(document: Document): unknown {
  try {
    return document.toJS({ maxAliasCount: MOST_ALIASES });
  } catch {
    return undefined;
  }
}
