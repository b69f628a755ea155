import type * as z from 'zod';

/** Why a pasted row was not taken; the desk page says it in the agent's language. */
export interface PasteProblem {
  /** Line of the pasted text, counted from 1. */
  line: number;
  code:
    | 'no-header'
    | 'missing-title'
    | 'missing-body'
    | 'too-long'
    | 'unknown-action'
    | 'duplicate'
    | 'faulty-tag'
    | 'internal-note'
    | 'unreadable'
    | 'nothing-found'
    | 'invalid';
  /** Field concerned, or empty. */
  field: string;
  /** The offending piece, shortened. */
  snippet: string;
}

/** What an import would do; nothing is written before the agent has seen it. */
export interface DryRun<Row> {
  rows: Row[];
  problems: PasteProblem[];
}

/** What is wrong with a row that its schema refuses. */
export function codeOf(issue: z.core.$ZodIssue): PasteProblem['code'] {
  if (issue.code === 'too_big') return 'too-long';
  if (issue.path[0] === 'title') return 'missing-title';
  if (issue.path[0] === 'body') return 'missing-body';
  return issue.path[0] === 'action' ? 'unknown-action' : 'invalid';
}

/** At most 40 characters of a value. */
export function snippetOf(value: string): string {
  const characters = [...value.slice(0, 100)];
  return characters.length > 40 ? `${characters.slice(0, 39).join('')}…` : characters.join('');
}
