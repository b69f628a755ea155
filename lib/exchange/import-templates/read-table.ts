import { parseTable } from '../paste/table';
import { readTemplates } from '../paste/templates';
import { convertFreescout } from './freescout-body';
import type { ImportFormat, TemplateImport, Unmapped } from './import-report';
import { convertLiquid } from './liquid-body';
import { type Converter, convertBody, createReport } from './template-rows';
import { convertTextBlaze } from './text-blaze-body';
import { convertZammad } from './zammad-body';

/** Signs of the tool a table comes from: a heading only it has, or the way it writes values. */
const SIGNS: readonly { format: ImportFormat; heading?: RegExp; body?: RegExp; convert: Converter }[] = [
  { format: 'zammad', body: /#\{\s*[a-z]\w*\.[\w.]+\s*\}/iu, convert: convertZammad },
  { format: 'freescout', body: /\{%\s*[a-z]+\.[a-z]+\s*(?:,[^%]*)?%\}/iu, convert: convertFreescout },
  {
    format: 'text-blaze',
    body: /(?<!\{)\{(?:form(?:text|menu|paragraph|date|toggle)|time|clipboard|cursor|site)\b[^{}]*\}(?!\})/iu,
    convert: convertTextBlaze,
  },
  { format: 'chatwoot', heading: /^short_code$/u, convert: convertLiquid },
  { format: 'zammad', heading: /^keywords$/u, convert: convertZammad },
  { format: 'text-blaze', heading: /^shortcut$/u, convert: convertTextBlaze },
  { format: 'zendesk', body: /\{\{\s*(?:ticket|current_user|dc)\./u, convert: convertLiquid },
];

/**
 * Reads a table as a spreadsheet or a tool exports it, with the values of the tool it looks like.
 * @param wanted the tool, where the agent says it
 */
export function readTable(text: string, wanted?: ImportFormat): TemplateImport {
  const { header } = parseTable(text.slice(0, 2_000));
  const sign = SIGNS.find(
    ({ format, heading, body }) =>
      wanted === format ||
      (wanted === undefined && (header.some((cell) => heading?.test(cell)) || body?.test(text) === true)),
  );
  const unmapped: Unmapped[] = [];
  const { rows, problems } = readTemplates(text, (body, title) =>
    convertBody(body, sign?.convert ?? convertLiquid, createReport(title, unmapped)),
  );
  const taken = new Set(rows.map(({ title }) => title));
  return {
    format: wanted ?? sign?.format ?? 'table',
    rows,
    problems,
    unmapped: unmapped.filter(({ where }) => taken.has(where)),
  };
}
