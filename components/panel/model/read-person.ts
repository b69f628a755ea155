import type { Refusal } from '@/components/panel/author/no-contact';
import type { Desk, LastContact } from '@/lib/desk/desk';
import type { Author } from '@/lib/domain/author';
import type { AuthorState } from '@/lib/domain/author-summary';
import type { Case } from '@/lib/domain/case';
import { authorKeys } from '@/lib/domain/identity';
import type { Interaction } from '@/lib/domain/interaction';
import type { Post } from '@/lib/domain/post';

/** Everything the desk knows of the writer of a post. */
export interface Person {
  known: Author | null;
  state: AuthorState;
  refusal: Refusal | null;
  /** When a refusal was last lifted; null for never. */
  refusalLiftedAt: string | null;
  last: LastContact | null;
  cases: readonly Case[];
  history: readonly Interaction[];
}

export const NOBODY: Person = {
  known: null,
  state: 'new',
  refusal: null,
  refusalLiftedAt: null,
  last: null,
  cases: [],
  history: [],
};

type ReadDesk = Pick<Desk, 'authors' | 'agents'>;

/** Reads a post's author by every key the page gives. Works inside `liveQuery`. */
export async function readPerson(desk: ReadDesk, author: Post['author']): Promise<Person> {
  if (author === null) return NOBODY;
  const keys = authorKeys(author);
  // Side by side: the summary asks the database several times, and the history need not wait for it.
  const [record, [summary]] = await Promise.all([desk.authors.record(keys), desk.authors.summarise([keys])]);
  const state = summary?.state ?? 'new';
  const {
    author: known = null,
    last = null,
    cases = [],
    history = [],
    refusalLiftedAt = null,
  } = record ?? {};
  const { at = null, by: agentId = null, reason = null } = known?.noContact ?? {};
  const by = agentId === null ? undefined : await desk.agents.find(agentId);
  const refusal = state === 'no-contact' ? { at, by: by?.initials ?? null, reason } : null;
  return { known, last, cases, history, state, refusal, refusalLiftedAt };
}
