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

/** At most 40 characters of a value. */
export function snippetOf(value: string): string {
  const characters = [...value.slice(0, 100)];
  return characters.length > 40 ? `${characters.slice(0, 39).join('')}…` : characters.join('');
}
