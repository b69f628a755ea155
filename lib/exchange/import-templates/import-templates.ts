import type { TemplateImport } from './import-report';
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
  accepts: (entry: Entry) => boolean;
  read: (entries: readonly Entry[], source: string) => TemplateImport;
}[] = [
  { accepts: isChatwootEntry, read: readChatwoot },
  { accepts: isZendeskEntry, read: readZendesk },
  { accepts: isTextBlazeEntry, read: readTextBlaze },
  { accepts: isZammadEntry, read: readZammad },
  { accepts: isFreescoutEntry, read: readFreescout },
];

/**
 * What importing a text would do: a dry run. Tells by its form which tool it comes from — Chatwoot, Zammad, FreeScout,
 * Zendesk or Text Blaze as JSON or a table, espanso as YAML, or a table in our own words — and brings its templates
 * into our syntax. What has no counterpart here becomes a blank, never a raw placeholder, and stands in `unmapped`.
 * Never throws.
 */
export function importTemplates(text: string): TemplateImport {
  const source = text.replace(/^\uFEFF/u, '');
  if (/^\s*[[{]/u.test(source)) return readJsonFile(source);
  return /^matches[ \t]*:/mu.test(source) ? readEspanso(source) : readTable(source);
}

function readJsonFile(source: string): TemplateImport {
  const value = readJson(source);
  for (const { accepts, read } of JSON_FORMATS) {
    const entries = findEntries(value, accepts);
    if (entries.length > 0) return read(entries, source);
  }
  const rows = createRows();
  rows.refuse(1, value === undefined ? 'unreadable' : 'nothing-found', '', source);
  return rows.finish('table');
}
