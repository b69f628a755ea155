import { ALWAYS } from '@/lib/domain/condition';
import { parseTemplate } from '@/lib/reply/template';
import { codeOf, type PasteProblem, snippetOf } from '../paste/problem';
import { firstWords, type PastedTemplate, pastedTemplateSchema } from '../paste/templates';
import { type BodyWriter, createBodyWriter } from './body-writer';
import { htmlToText, looksLikeHtml } from './html-to-text';
import type { Report, TemplateImport, Unmapped } from './import-report';

/** One template of another tool. */
export interface ForeignTemplate {
  /** Line of the file it stands on, counted from 1. */
  line: number;
  title: string;
  shortcode: string;
  reading?: string;
  category?: string;
  isEnabled?: boolean;
  /** As written there: HTML or plain. */
  body: string;
  /** Other wordings, written the same way. */
  variants?: readonly string[];
  /** What else could not be brought along. */
  notes?: readonly Pick<Unmapped, 'what' | 'why'>[];
}

/** Writes a body of another tool in our syntax. */
export type Converter = (source: string, writer: BodyWriter, report: Report) => void;

/** A body longer than this is not looked at: five times what a template may hold. */
const LONGEST_SOURCE = 20_000;
const MOST_VARIANTS = 9;

/** Collects templates of another tool, converted and checked like everything a desk saves. */
export function createRows() {
  const rows: PastedTemplate[] = [];
  const problems: PasteProblem[] = [];
  const unmapped: Unmapped[] = [];
  const seen = new Set<string>();

  function refuse(line: number, code: PasteProblem['code'], field: string, text: string): void {
    problems.push({ line, code, field, snippet: snippetOf(text) });
  }

  function add(foreign: ForeignTemplate, convert: Converter): void {
    const { line, body } = foreign;
    const title = shorten(foreign.title.trim() || foreign.shortcode || firstWords(body), 80);
    const found: Unmapped[] = [];
    const isReadable = body.trim() !== '' && body.length <= LONGEST_SOURCE;
    const parsed = isReadable
      ? pastedTemplateSchema.safeParse(toRow(foreign, title, convert, createReport(title, found)))
      : undefined;
    const [issue] = parsed?.error?.issues ?? [];
    const row = parsed?.data;
    const same = `${title}\n${row?.body}`;
    const broken = row && [row.body, ...row.variants].flatMap((each) => parseTemplate(each).problems)[0];
    if (!isReadable) refuse(line, body.trim() === '' ? 'missing-body' : 'too-long', 'body', title);
    else if (row === undefined) {
      refuse(line, issue ? codeOf(issue) : 'invalid', String(issue?.path[0] ?? ''), title);
    } else if (broken !== undefined) refuse(line, 'faulty-tag', 'body', broken.snippet);
    else if (seen.has(same)) refuse(line, 'duplicate', 'title', title);
    else {
      seen.add(same);
      rows.push(row);
      unmapped.push(...found);
    }
  }

  const finish = (format: TemplateImport['format']): TemplateImport => ({ format, rows, problems, unmapped });
  return { add, refuse, finish };
}

/** The row a template becomes, not checked yet. */
function toRow(foreign: ForeignTemplate, title: string, convert: Converter, report: Report): unknown {
  const { notes = [], variants = [] } = foreign;
  for (const { what, why } of notes) report(what, why);
  for (const further of variants.slice(MOST_VARIANTS)) report(further, 'left-out');
  return {
    title,
    shortcode: shorten(foreign.shortcode.trim(), 40),
    reading: shorten((foreign.reading ?? '').trim(), 80),
    body: convertBody(foreign.body, convert, report),
    variants: variants.slice(0, MOST_VARIANTS).map((each) => convertBody(each, convert, report)),
    category: shorten((foreign.category ?? '').trim(), 60),
    action: 'reply',
    when: ALWAYS,
    enabled: foreign.isEnabled ?? true,
  };
}

/** Notes what a converter tells of one template, each piece once. */
export function createReport(where: string, found: Unmapped[]): Report {
  return (what, why) => {
    const snippet = snippetOf(what.replace(/\s+/gu, ' ').trim());
    const isKnown = found.some((each) => each.where === where && each.why === why && each.what === snippet);
    if (!isKnown) found.push({ where, what: snippet, why });
  };
}

/** A body of another tool in our syntax; HTML becomes plain text first. */
export function convertBody(source: string, convert: Converter, report: Report): string {
  const plain = looksLikeHtml(source)
    ? htmlToText(source, (picture) => report(picture, 'left-out'))
    : source.replace(/\r\n?/gu, '\n');
  const writer = createBodyWriter(report);
  convert(plain, writer, report);
  return writer.read();
}

function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  let short = '';
  for (const letter of text) {
    if (short.length + letter.length >= most) break;
    short += letter;
  }
  return `${short}…`;
}
