import { MAX_RULES } from '@/lib/matching/limits';
import { parseRules } from '@/lib/matching/parse';
import type { RuleProblem } from '@/lib/matching/types';
import { forEachChunk } from './line-chunks';

const SNIPPET = 40;

/**
 * What is wrong with which line, as `parseRules` says it, read in slices: ten thousand lines would hold up every key.
 * @throws the signal's reason
 */
export async function readProblems(text: string, signal: AbortSignal, size?: number): Promise<RuleProblem[]> {
  const found: RuleProblem[] = [];
  let sound = 0;
  const read = (chunk: string, first: number): boolean => {
    const { rules, problems } = parseRules(chunk);
    const over = rules[MAX_RULES - sound];
    const wanted = over === undefined ? problems : problems.filter(({ line }) => line < over.line);
    found.push(...wanted.map((problem) => ({ ...problem, line: problem.line + first })));
    sound += rules.length;
    if (over === undefined) return true;
    const snippet = over.source.slice(0, SNIPPET);
    found.push({ line: over.line + first, column: 1, code: 'too-many-rules', snippet });
    return false;
  };
  await forEachChunk(text, signal, read, size);
  return found;
}
