import type { TemplateImport } from './import-report';
import { createLineFinder, type Entry, isOn, textOf } from './json-entries';
import { createRows } from './template-rows';
import { convertZammad } from './zammad-body';

/** A text module as Zammad's API lists it. */
export const isZammadEntry = (entry: Entry): boolean =>
  typeof entry.name === 'string' && typeof entry.content === 'string';

/** Reads Zammad's text modules. */
export function readZammad(entries: readonly Entry[], source: string): TemplateImport {
  const rows = createRows();
  const lineOf = createLineFinder(source);
  for (const entry of entries) {
    const title = textOf(entry, 'name');
    const [shortcode = '', ...keywords] = textOf(entry, 'keywords').split(/[,;\s]+/u);
    const groups = Array.isArray(entry.group_ids) ? entry.group_ids : [];
    rows.add(
      {
        line: lineOf(title),
        title,
        shortcode,
        reading: keywords.join(' '),
        body: textOf(entry, 'content'),
        isEnabled: isOn(entry.active),
        notes: groups.length === 0 ? [] : [{ what: `group_ids: ${groups.join(', ')}`, why: 'restricted' }],
      },
      convertZammad,
    );
  }
  return rows.finish('zammad');
}
