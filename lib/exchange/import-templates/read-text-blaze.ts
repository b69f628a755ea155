import type { TemplateImport } from './import-report';
import { createLineFinder, type Entry, isEntry, textOf } from './json-entries';
import { createRows } from './template-rows';
import { convertTextBlaze } from './text-blaze-body';

/** A folder as Text Blaze exports it, or a snippet on its own. */
export const isTextBlazeEntry = (entry: Entry): boolean =>
  Array.isArray(entry.snippets) || ('shortcut' in entry && ('text' in entry || 'html' in entry));

/** Reads Text Blaze's snippets; the folder is the category. */
export function readTextBlaze(entries: readonly Entry[], source: string): TemplateImport {
  const rows = createRows();
  const lineOf = createLineFinder(source);
  const add = (snippet: Entry, category: string) => {
    const shortcut = textOf(snippet, 'shortcut');
    const title = textOf(snippet, 'name');
    const body = textOf(snippet, 'text') || textOf(snippet, 'html');
    rows.add(
      {
        line: lineOf(title || shortcut),
        title,
        shortcode: shortcut.replace(/^[^\p{L}\p{N}]+/u, ''),
        category,
        body,
      },
      convertTextBlaze,
    );
  };
  for (const entry of entries) {
    const snippets = Array.isArray(entry.snippets) ? entry.snippets.filter(isEntry) : [entry];
    for (const snippet of snippets) add(snippet, snippet === entry ? '' : textOf(entry, 'name'));
  }
  return rows.finish('text-blaze');
}
