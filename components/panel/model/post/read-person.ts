import type { Refusal } from '@/components/panel/author/no-contact';
import type { Desk, LastContact } from '@/lib/desk/desk';
import type { Author } from '@/lib/domain/author';
import type { AuthorState } from '@/lib/domain/author-summary';
import type { Case } from '@/lib/domain/case';
import { authorKeys } from '@/lib/domain/identity';
import type { Interaction } from '@/lib/domain/interaction';
import type { Post } from '@/lib/domain/post';
import { isRefusalTrace } from '@/lib/domain/refusal-trace';

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
  const refusal = state === 'no-contact' ? await readRefusal(desk, known?.noContact ?? null) : null;
  return { known, last, cases, history, state, refusal, refusalLiftedAt };
}

async function readRefusal({ agents }: ReadDesk, kept: Author['noContact']): Promise<Refusal> {
  if (kept === null || isRefusalTrace(kept)) return { at: null, by: null, reason: null };
  const agent = await agents.find(kept.by);
  return { at: kept.at, by: agent?.initials ?? null, reason: kept.reason };
}
