import type { RuleProblem } from '@/lib/matching/types';
import { readRules } from './read-rules';

/**
 * What is wrong with which line, as `parseRules` says it.
 * @throws the signal's reason
 */
export async function readProblems(text: string, signal: AbortSignal, size?: number): Promise<RuleProblem[]> {
  const found: RuleProblem[] = [];
  await readRules(text, signal, ({ problems }) => void found.push(...problems), size);
  return found;
}
