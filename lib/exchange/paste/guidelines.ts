import { ALWAYS } from '@/lib/domain/condition';
import type { StarterPack } from '@/lib/domain/starter-pack';
import { type DryRun, type PasteProblem, snippetOf } from './problem';

/** A guideline without the fields that saving adds. */
export type PastedGuideline = StarterPack['guidelines'][number];

const LONGEST_TITLE = 120;
const LONGEST_BODY = 5_000;

interface Section {
  line: number;
  title: string;
  body: string[];
}

/** Cuts Markdown at its top headings; code blocks may hold lines that look like one. */
function cutSections(text: string): Section[] {
  const lines = text.replace(/^\uFEFF/u, '').split(/\r\n?|\n/u);
  const sections: Section[] = [];
  let fenced = false;
  for (const [index, line] of lines.entries()) {
    if (/^\s*(```|~~~)/u.test(line)) fenced = !fenced;
    const heading = fenced ? null : /^#{1,2}\s+(.+?)\s*#*\s*$/u.exec(line);
    if (heading !== null) sections.push({ line: index + 1, title: heading[1] ?? '', body: [] });
    else if (sections.length > 0) sections.at(-1)?.body.push(line);
    else if (line.trim() !== '') sections.push({ line: index + 1, title: '', body: [line] });
  }
  return sections;
}

/**
 * Reads guidelines out of pasted Markdown: each `#` or `##` heading begins one. Dry run, section by section. A heading
 * that ends in `!` or 必須 becomes a `must`.
 */
export function readGuidelines(text: string): DryRun<PastedGuideline> {
  const result: DryRun<PastedGuideline> = { rows: [], problems: [] };
  const seen = new Set<string>();
  for (const { line, title, body } of cutSections(text)) {
    const content = body.join('\n').trim();
    const refuse = (code: PasteProblem['code'], field: string, value: string) =>
      result.problems.push({ line, code, field, snippet: snippetOf(value) });
    if (title === '') refuse('missing-title', 'title', content);
    else if (title.length > LONGEST_TITLE) refuse('too-long', 'title', title);
    else if (content.length > LONGEST_BODY) refuse('too-long', 'body', content);
    else if (seen.has(title)) refuse('duplicate', 'title', title);
    else {
      seen.add(title);
      const must = /[!！]$|[（(]必須[)）]$/u.test(title);
      result.rows.push({
        title,
        body: content,
        when: ALWAYS,
        weight: must ? 'must' : 'should',
        enabled: true,
      });
    }
  }
  return result;
}
