import type * as z from 'zod';
import { ALWAYS } from '@/lib/domain/condition';
import type { StarterPack } from '@/lib/domain/starter-pack';
import { type SPEAKING_ACTIONS, templateSchema } from '@/lib/domain/template';
import { type DryRun, type PasteProblem, snippetOf } from './problem';
import { parseTable } from './table';

/** A template without the fields that saving adds. */
export type PastedTemplate = StarterPack['templates'][number];

const pastedSchema = templateSchema.omit({
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
  shortcode: ['shortcode', 'short_code', 'keywords', 'code', 'ショートコード', '略号', '呼び出し'],
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

function codeOf(issue: z.core.$ZodIssue): PasteProblem['code'] {
  if (issue.code === 'too_big') return 'too-long';
  if (issue.path[0] === 'title') return 'missing-title';
  if (issue.path[0] === 'body') return 'missing-body';
  return issue.path[0] === 'action' ? 'unknown-action' : 'invalid';
}

/**
 * Reads templates out of a pasted or exported table: dry run, row by row. Without a body column nothing is taken; a
 * missing title becomes the beginning of the body.
 */
export function readTemplates(text: string): DryRun<PastedTemplate> {
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
    const parsed = pastedSchema.safeParse({
      title: cell('title') || [...cell('body')].slice(0, 30).join(''),
      shortcode: cell('shortcode').replace(/^\//u, ''),
      reading: cell('reading'),
      body: cell('body'),
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
