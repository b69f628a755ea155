import type { ImportFormat, TemplateImport } from './import-report';
import { type Entry, findEntries, readJson } from './json-entries';
import { isChatwootEntry, readChatwoot } from './read-chatwoot';
import { readEspanso } from './read-espanso';
import { isFreescoutEntry, readFreescout } from './read-freescout';
import { readTable } from './read-table';
import { isTextBlazeEntry, readTextBlaze } from './read-text-blaze';
import { isZammadEntry, readZammad } from './read-zammad';
import { isZendeskEntry, readZendesk } from './read-zendesk';
import { createRows } from './template-rows';

/** Most telling signs first: a Zammad text module could pass for a saved reply. */
const JSON_FORMATS: readonly {
  format: ImportFormat;
  accepts: (entry: Entry) => boolean;
  read: (entries: readonly Entry[], source: string) => TemplateImport;
}[] = [
  { format: 'chatwoot', accepts: isChatwootEntry, read: readChatwoot },
  { format: 'zendesk', accepts: isZendeskEntry, read: readZendesk },
  { format: 'text-blaze', accepts: isTextBlazeEntry, read: readTextBlaze },
  { format: 'zammad', accepts: isZammadEntry, read: readZammad },
  { format: 'freescout', accepts: isFreescoutEntry, read: readFreescout },
];

/**
 * What importing a text would do: a dry run. Tells by its form which tool it comes from — Chatwoot, Zammad, FreeScout,
 * Zendesk or Text Blaze as JSON or a table, espanso as YAML, or a table in our own words — and brings its templates
 * into our syntax. What has no counterpart here becomes a blank, never a raw placeholder, and stands in `unmapped`.
 * Never throws.
 * @param format the tool, where the agent says it; by default it is told by its form
 */
export function importTemplates(text: string, format?: ImportFormat): TemplateImport {
  const source = text.replace(/^\uFEFF/u, '');
  if (/^\s*[[{]/u.test(source)) return readJsonFile(source, format);
  const isEspanso = format === undefined ? /^matches[ \t]*:/mu.test(source) : format === 'espanso';
  return isEspanso ? readEspanso(source) : readTable(source, format);
}

function readJsonFile(source: string, wanted: ImportFormat | undefined): TemplateImport {
  const value = readJson(source);
  for (const { format, accepts, read } of JSON_FORMATS) {
    if (wanted !== undefined && wanted !== format) continue;
    const entries = findEntries(value, accepts);
    if (entries.length > 0) return read(entries, source);
  }
  const rows = createRows();
  rows.refuse(1, value === undefined ? 'unreadable' : 'nothing-found', '', source);
  return rows.finish(wanted ?? 'table');
}
