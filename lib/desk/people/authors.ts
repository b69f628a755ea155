import type { SignedOnly } from '@/lib/desk/erase/signed-only';
import type { Author } from '@/lib/domain/author';
import type { AuthorSummary } from '@/lib/domain/author-summary';
import type { Case } from '@/lib/domain/case';
import type { ErasedPerson } from '@/lib/domain/erased-person';
import type { CaseStatus, Interaction } from '@/lib/domain/interaction';
import type { Post } from '@/lib/domain/post';
import type { SiteId } from '@/lib/domain/site';
import type { JoinedBlog } from './join-blog';

/** What the panel's one line needs: 「12日前 ^MJ 電波について → 解決待ち」. */
export interface LastContact {
  interaction: Interaction;
  /** What it was about: the entry's category as the history shows it, else the case's topic; empty without either. */
  topic: string;
  /** Status of the case now, not after that interaction. */
  status: CaseStatus;
}

/** A person and what is filed under them, over every identity. */
export interface AuthorRecord {
  author: Author;
  /** Newest first. */
  history: Interaction[];
  /** Newest first. */
  cases: Case[];
  last: LastContact | null;
  /** When a refusal of theirs was last lifted; null for never, and after they refused anew. */
  refusalLiftedAt: string | null;
}

/** What an erase removed. */
export interface EraseReport {
  interactions: number;
  cases: number;
  drafts: number;
  /** Theirs below entries of others. */
  comments: number;
  versions: number;
  changes: number;
  /** The person had refused contact; that stays known as a salted hash. */
  refusalKept: boolean;
  /** Hosts of the person's blogs that were nobody else's, which the browser may still be allowed to read. To be shown only. */
  hosts: readonly string[];
}

/** The person a refusal is about: somebody the desk knows, or the writer of a post. */
export type AuthorRef = { authorId: string } | { post: Post };

/** The people the desk has logged something for, and their cases. */
export interface Authors {
  /** By identity keys, strongest first (`authorKeys(post.author)`). */
  findByKeys(keys: readonly string[]): Promise<Author | undefined>;
  find(authorId: string): Promise<Author | undefined>;
  /** By what people say of themselves: a handle on a site, earlier ones too, or an address. Walks all authors. */
  findNamed(site: SiteId, typed: string): Promise<Author[]>;
  /** One answer per group of keys, in order; null for somebody never logged. */
  summarise(groups: readonly (readonly string[])[]): Promise<(AuthorSummary | null)[]>;
  /** Everything of the person behind these keys, at one moment. Undefined for somebody never logged. */
  record(keys: readonly string[]): Promise<AuthorRecord | undefined>;
  /** Newest first. */
  cases(authorId: string): Promise<Case[]>;
  /** Cases of everybody in one of these states, longest unchanged first, practice left out. Walks all cases. */
  casesIn(statuses: readonly CaseStatus[]): Promise<Case[]>;
  /** Stores a numeric id seen next to a handle, only for authors the desk knows (law 2). True when something changed. */
  learnId(handleKey: string, idKey: string): Promise<boolean>;
  /** @throws DeskError `no-author` for a post whose writer the page did not tell */
  setNoContact(author: AuthorRef, reason: string): Promise<void>;
  clearNoContact(author: AuthorRef): Promise<void>;
  /** Whether the person refused, also after a renamed handle, an import, a merge or an erase (law 3). */
  isNoContact(keys: readonly string[]): Promise<boolean>;
  /** Those of these authors that refused; for lists and exports. */
  noContactAmong(authorIds: readonly string[]): Promise<Set<string>>;
  /** Everybody marked as do-not-contact, newest first. Walks all authors: for the desk page, not for a click. */
  refused(): Promise<Author[]>;
  /** Whom the desk logged as the blog of an entry that now names its writer; whether they are one the agent says. */
  blogToJoin(post: Post): Promise<Author | undefined>;
  /** The agent says they are one person. @throws DeskError `no-author`, `not-found` */
  joinBlog(post: Post): Promise<JoinedBlog>;
  partBlog(joined: JoinedBlog): Promise<void>;
  /** Law 6: removes everything about the person in one act. */
  erase(authorId: string): Promise<EraseReport>;
  /** Somebody nothing was logged for, named as for `findNamed`, and how many things are kept of them all the same. */
  findUnlogged(site: SiteId, typed: string): Promise<{ author: Author; count: number } | undefined>;
  /** Comments an erase of them takes by the name below them alone, so that who erases knows of namesakes. */
  findSignedOnly(author: Pick<Author, 'id' | 'identities'>): Promise<SignedOnly>;
  /** Law 6 for them. @throws DeskError `not-found` */
  eraseUnlogged(site: SiteId, typed: string): Promise<EraseReport>;
  /** Calls back with whom another context erased, for what this one holds in memory of them. */
  heedErase(callback: (person: ErasedPerson) => void, signal: AbortSignal): void;
}
