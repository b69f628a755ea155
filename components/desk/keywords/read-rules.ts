import { MAX_RULES } from '@/lib/matching/limits';
import { parseRules } from '@/lib/matching/parse';
import type { Rule, RuleProblem } from '@/lib/matching/types';
import { forEachChunk } from './line-chunks';

const SNIPPET = 40;

/** Some lines of a list, read. Rules and problems count their lines from the beginning of the list. */
export interface ReadLines {
  lines: string[];
  /** The number of lines before these, and of all. */
  first: number;
  total: number;
  rules: Rule[];
  problems: RuleProblem[];
}

/**
 * Reads rules as `parseRules` does, in slices: ten thousand lines would hold up every key.
 * @throws the signal's reason
 */
export async function readRules(
  text: string,
  signal: AbortSignal,
  take: (read: ReadLines) => void,
  size?: number,
): Promise<void> {
  let room = MAX_RULES;
  const read = (chunk: string, first: number, total: number): boolean => {
    const { rules, problems } = parseRules(chunk);
    const over = rules[room];
    const last = over?.line ?? Number.POSITIVE_INFINITY;
    const place = <Placed extends { line: number }>(placed: Placed) => ({
      ...placed,
      line: placed.line + first,
    });
    const wanted = problems.filter(({ line }) => line < last);
    if (over !== undefined) {
      const snippet = over.source.slice(0, SNIPPET);
      wanted.push({ line: over.line, column: 1, code: 'too-many-rules', snippet });
    }
    take({
      lines: chunk.split('\n').slice(0, last - 1),
      first,
      total,
      rules: rules.slice(0, room).map(place),
      problems: wanted.map(place),
    });
    room -= rules.length;
    return over === undefined;
  };
  await forEachChunk(text, signal, read, size);
}
