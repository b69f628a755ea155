import type { TemplateImport } from './import-report';
import { createLineFinder, type Entry, textOf } from './json-entries';
import { convertLiquid } from './liquid-body';
import { createRows } from './template-rows';

/** A canned response as Chatwoot's API lists it. */
export const isChatwootEntry = (entry: Entry): boolean => 'short_code' in entry && 'content' in entry;

/** Reads Chatwoot's canned responses; they have no title but their shortcode. */
export function readChatwoot(entries: readonly Entry[], source: string): TemplateImport {
  const rows = createRows();
  const lineOf = createLineFinder(source);
  for (const entry of entries) {
    const shortcode = textOf(entry, 'short_code');
    rows.add(
      { line: lineOf(shortcode), title: shortcode, shortcode, body: textOf(entry, 'content') },
      convertLiquid,
    );
  }
  return rows.finish('chatwoot');
}
