import { ALWAYS } from '@/lib/domain/condition';
import type { StarterPack } from '@/lib/domain/starter-pack';
import { type SPEAKING_ACTIONS, templateSchema } from '@/lib/domain/template';
import { parseTemplate } from '@/lib/reply/template';
import { codeOf, type DryRun, snippetOf } from './problem';
import { parseTable } from './table';

/** A template without the fields that saving adds. */
export type PastedTemplate = StarterPack['templates'][number];

/** The fields a template has before it is saved. */
export const pastedTemplateSchema = templateSchema.omit({
  id: true,
  v: true,
  createdAt: true,
  createdBy: true,
  updatedAt: true,
  updatedBy: true,
  deletedAt: true,
});

/** Header words that name a field: ours, Japanese, and those of Zammad, Chatwoot and Qualtrics (facts/practice.md §4e). */
const HEADERS: Record<string, readonly string[]> = {
  title: ['title', 'name', 'タイトル', '題名', '件名', '名前'],
  shortcode: [
    'shortcode',
    'short_code',
    'shortcut',
    'keywords',
    'code',
    'ショートコード',
    '略号',
    '呼び出し',
  ],
  reading: ['reading', '読み', 'よみ', 'ふりがな'],
  body: ['body', 'content', 'text', '本文', '内容', '文面', '定型文'],
  category: ['category', 'folder', 'label', 'カテゴリ', 'カテゴリー', '分類'],
  action: ['action', '対応', 'アクション'],
  enabled: ['enabled', 'active', '有効'],
};

const ACTION_WORDS: Record<string, (typeof SPEAKING_ACTIONS)[number]> = {
  返信: 'reply',
  受付: 'ack',
  お礼: 'thanks',
  御礼: 'thanks',
};

function findColumns(header: readonly string[]): Map<string, number> {
  const columns = new Map<string, number>();
  for (const [field, names] of Object.entries(HEADERS)) {
    const index = header.findIndex((cell) => names.includes(cell));
    if (index >= 0) columns.set(field, index);
  }
  return columns;
}

/**
 * Reads templates out of a pasted or exported table: dry run, row by row. Without a body column nothing is taken; a
 * missing title becomes the beginning of the body. Of several keywords the first is the shortcode.
 * @param convert changes each body before it is judged
 */
export function readTemplates(
  text: string,
  convert: (body: string, title: string) => string = (body) => body,
): DryRun<PastedTemplate> {
  const { header, rows } = parseTable(text);
  const columns = findColumns(header);
  if (!columns.has('body')) {
    return {
      rows: [],
      problems: [{ line: 1, code: 'no-header', field: 'body', snippet: snippetOf(header.join(' ')) }],
    };
  }
  const result: DryRun<PastedTemplate> = { rows: [], problems: [] };
  const seen = new Set<string>();
  for (const { line, cells } of rows) {
    const cell = (field: string) => cells[columns.get(field) ?? -1]?.trim() ?? '';
    const title = cell('title') || firstWords(cell('body'));
    const [shortcode = '', ...keywords] = cell('shortcode')
      .replace(/^\//u, '')
      .split(/[,;、\s]+/u);
    const parsed = pastedTemplateSchema.safeParse({
      title,
      shortcode,
      reading: [cell('reading'), ...keywords].join(' ').trim(),
      body: convert(cell('body'), title),
      category: cell('category'),
      action: ACTION_WORDS[cell('action')] ?? (cell('action').toLowerCase() || 'reply'),
      when: ALWAYS,
      enabled: !/^(0|false|no|off|無効|いいえ)$/iu.test(cell('enabled')),
    });
    if (!parsed.success) {
      const [issue] = parsed.error.issues;
      const field = String(issue?.path[0] ?? '');
      result.problems.push({
        line,
        code: issue ? codeOf(issue) : 'invalid',
        field,
        snippet: snippetOf(cell(field)),
      });
      continue;
    }
    const [broken] = parseTemplate(parsed.data.body).problems;
    if (broken !== undefined) {
      result.problems.push({ line, code: 'faulty-tag', field: 'body', snippet: broken.snippet });
      continue;
    }
    const same = `${parsed.data.title}\n${parsed.data.body}`;
    if (seen.has(same)) {
      result.problems.push({
        line,
        code: 'duplicate',
        field: 'title',
        snippet: snippetOf(parsed.data.title),
      });
      continue;
    }
    seen.add(same);
    result.rows.push(parsed.data);
  }
  return result;
}

/** The beginning of a body without its tags, for a row that has no title. */
export function firstWords(body: string): string {
  const [line = ''] = body
    .replace(/<[^>]*>|[#{]?\{[^{}\n]*\}+/gu, ' ')
    .trim()
    .split('\n');
  return [...line.replace(/ +/gu, ' ')].slice(0, 30).join('');
}
