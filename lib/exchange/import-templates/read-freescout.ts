import { convertFreescout } from './freescout-body';
import type { TemplateImport } from './import-report';
import { createLineFinder, type Entry, textOf } from './json-entries';
import { createRows } from './template-rows';

/** A row of FreeScout's table of saved replies, as a database tool exports it. */
export const isFreescoutEntry = (entry: Entry): boolean => typeof entry.name === 'string' && 'text' in entry;

/** Reads FreeScout's saved replies; a reply under another is in its category. */
export function readFreescout(entries: readonly Entry[], source: string): TemplateImport {
  const rows = createRows();
  const lineOf = createLineFinder(source);
  const names = new Map(entries.map((entry) => [textOf(entry, 'id'), textOf(entry, 'name')]));
  const parents = new Set(entries.map((entry) => textOf(entry, 'parent_saved_reply_id')));
  for (const entry of entries) {
    const title = textOf(entry, 'name');
    const line = lineOf(title);
    const body = textOf(entry, 'text');
    // A category without words of its own is no template.
    if (body.trim() === '' && parents.has(textOf(entry, 'id'))) continue;
    const category = names.get(textOf(entry, 'parent_saved_reply_id')) ?? '';
    const hasFiles = !['', '[]', 'null'].includes(textOf(entry, 'attachments'));
    rows.add(
      {
        line,
        title,
        shortcode: '',
        category,
        body,
        notes: hasFiles ? [{ what: `attachments: ${textOf(entry, 'attachments')}`, why: 'left-out' }] : [],
      },
      convertFreescout,
    );
  }
  return rows.finish('freescout');
}
