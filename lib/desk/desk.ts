import type { Account } from '@/lib/domain/account';
import type { Agent } from '@/lib/domain/agent';
import type { Case } from '@/lib/domain/case';
import type { Draft } from '@/lib/domain/draft';
import type { Escalation } from '@/lib/domain/escalation';
import type { Exclusion } from '@/lib/domain/exclusion';
import type { Guideline } from '@/lib/domain/guideline';
import type { CaseStatus, Interaction } from '@/lib/domain/interaction';
import type { KeywordList } from '@/lib/domain/keyword-list';
import type { OutgoingPost } from '@/lib/domain/outgoing-post';
import type { OutgoingKind } from '@/lib/domain/policy/caps';
import type { Post } from '@/lib/domain/post';
import type { SeenAnswer } from '@/lib/domain/seen-answer';
import type { SeenComment } from '@/lib/domain/seen-comment';
import type { SentComment } from '@/lib/domain/sent-comment';
import type { SentParts } from '@/lib/domain/sent-part';
import type { Moment, Sentiment } from '@/lib/domain/sentiment';
import type { SiteId } from '@/lib/domain/site';
import type { StarterPack } from '@/lib/domain/starter-pack';
import type { Template } from '@/lib/domain/template';
import type { Watch } from '@/lib/domain/watch';
import type { Owed } from '@/lib/playbook/owed';
import type { TemplateOutcome } from '@/lib/playbook/template-outcomes';
import type { WatchStand, WatchWord } from '@/lib/playbook/watch/judge-watch';
import type { InteractionFilter, LogPage, PageCursor } from './log/interaction-filter';
import type { Correction, LogInput, Sent } from './log/log-input';
import type { Authors } from './people/authors';
import type { HealthState, SpaceReport } from './store/health-state';
import type { EarlierVersion, Editable, Grant } from './store/rows';

export type { AuthorRef, EraseReport, LastContact } from './people/authors';

/** Rows the desk edits: playbook, lists, agents, accounts. Removal is a tombstone, earlier versions are kept. */
export interface Rows<Row extends { id: string }> {
  /** Rows that are not removed, oldest first. */
  all(): Promise<Row[]>;
  /** @throws DeskError `not-found`, also for a removed row */
  get(id: string): Promise<Row>;
  find(id: string): Promise<Row | undefined>;
  /**
   * Creates or changes a row; the id is made by the caller (`newId()`), so that a retry is harmless. Pass a row as it
   * was read, with edits: fields another window changed meanwhile are kept unless this edit touches them too.
   */
  save(row: Editable<Row>): Promise<Row>;
  /** Several rows in one transaction: all or none. */
  saveAll(rows: readonly Editable<Row>[]): Promise<Row[]>;
  remove(id: string): Promise<void>;
  restore(id: string): Promise<void>;
  /** Removed rows, for an undo. */
  removed(): Promise<Row[]>;
  /** Every row there ever was, as it was first saved: what the desk made of it since, and whether it threw it away, aside. */
  births(): Promise<Row[]>;
  /** Keeps a row that was offered and is not wanted as if it had been saved and removed. Repeating it is harmless. */
  decline(row: Editable<Row>): Promise<void>;
  /** Earlier versions, newest first. */
  history(id: string): Promise<EarlierVersion<Row>[]>;
}

/** An enabled keyword list in the form `compile` takes. */
export type ActiveList = Pick<
  KeywordList,
  'id' | 'name' | 'style' | 'category' | 'department' | 'priority' | 'sites' | 'rules' | 'fold'
>;

/** First run. */
export interface SetupInput {
  company: string;
  agentName: string;
  initials: string;
  /** On X, with or without `@`. */
  handle: string;
  language: 'ja' | 'en';
  starter: StarterPack | null;
}

/** Who works in this browser, and for which account. */
export interface Profile {
  agent: Agent;
  account: Account;
}

/** What the desk is to leave alone from now on, and why. */
export interface ExclusionInput extends Pick<Exclusion, 'status' | 'note'> {
  /** A blog by its `siteKeyOf`, or the writer of a post. */
  target: { site: string } | { post: Post };
}

/** A watch as it stood before the agent's word, for an undo. */
export interface JudgedWatch {
  id: string;
  stand: WatchStand;
  /** Of its case; null where that is gone. */
  status: CaseStatus | null;
}

/**
 * The desk's data. Extension pages and background only; one instance per context (`openDesk`).
 * Everything that reads works inside Dexie's `liveQuery`. Everything throws `DeskError` and nothing else.
 */
export interface Desk {
  setup: {
    isDone(): Promise<boolean>;
    /** All of it in one transaction. Done already: nothing is changed, the profile is returned. */
    run(input: SetupInput): Promise<Profile>;
  };
  profile: {
    /** Null before setup. */
    get(): Promise<Profile | null>;
    save(choice: { agentId: string; accountId: string }): Promise<void>;
  };
  agents: Rows<Agent>;
  accounts: Rows<Account>;
  lists: Rows<KeywordList> & {
    /** Enabled lists, in the order in which the matcher reads them. */
    active(): Promise<ActiveList[]>;
  };
  guidelines: Rows<Guideline>;
  templates: Rows<Template> & {
    /** How often each template was logged; counted from the log. */
    usage(options?: { since?: string }): Promise<Map<string, number>>;
    /** How often each went out since an instant, and how many of those cases are solved now. */
    outcomes(options: { since: string }): Promise<Map<string, TemplateOutcome>>;
  };
  /** The escalation book: topic, department, contact, what to hand over. */
  escalations: Rows<Escalation>;
  authors: Authors;
  interactions: {
    /** Logs one act. The same id twice is one entry. @throws DeskError `no-contact`, `no-author`, `already-filled`, `erased` */
    log(input: LogInput): Promise<Interaction>;
    find(id: string): Promise<Interaction | undefined>;
    /** By author id or by identity keys; newest first, over every identity. */
    historyOf(who: string | readonly string[], options?: { limit?: number }): Promise<Interaction[]>;
    /** Seen on the site, or said by the agent: an entry taken back before comes back. Repeating it is harmless. */
    confirmSent(id: string, sent: Sent): Promise<Interaction>;
    /** Keeps what the page shows of a comment that is not known to be out. */
    noteComment(id: string, comment: SentComment): Promise<Interaction>;
    /** Keeps what is known of the parts that are out while others are to come. What the page saw stands against what is said. */
    recordParts(id: string, sent: SentParts): Promise<Interaction>;
    /** The agent says it was not posted. What the page saw (`confirmedBy: 'page'`) stands against it. */
    markUnsent(id: string): Promise<Interaction>;
    /** Takes an entry back: a tombstone, the entry stays as an earlier version. */
    undo(id: string): Promise<void>;
    /** Brings an undone entry back. @param options.alone see `LogInput.alone`. @throws DeskError `already-filled` */
    redo(id: string, options?: { alone?: boolean }): Promise<void>;
    /** Corrects what the agent wrote; the earlier words are kept. */
    correct(id: string, words: Correction): Promise<Interaction>;
    setStatus(caseId: string, status: CaseStatus): Promise<void>;
    /**
     * Texts the page may yet show going out, at most a day old. Those that are filled, newest first. Those the agent said
     * are out, while their link is unknown: a post of ours may be theirs. Those she said are not out or took back: they
     * may go out all the same, unless a later reply to that post has taken their place.
     */
    pending(site: SiteId): Promise<Interaction[]>;
    /** An entry that may yet be seen going out, also one taken back or unsent as in `pending`. */
    findAwaited(id: string): Promise<Interaction | undefined>;
    /** Formal answers promised and not given, by anybody to anybody, the most urgent first; practice left out. */
    owed(): Promise<Owed<Interaction>[]>;
    /** Entries for this very post, newest first: "somebody answered already". */
    forPost(site: SiteId, postId: string): Promise<Interaction[]>;
    /** Newest first. */
    page(filter: InteractionFilter, cursor: PageCursor | null, size?: number): Promise<LogPage>;
    count(filter: InteractionFilter): Promise<number>;
    /** Oldest first, in bounded memory. */
    stream(filter: InteractionFilter): AsyncGenerator<Interaction, void, undefined>;
    history(id: string): Promise<EarlierVersion<Interaction>[]>;
  };
  cases: {
    /** Those of these that are stored, by id; for lists and exports. */
    among(ids: readonly string[]): Promise<Map<string, Case>>;
    /**
     * Those somebody means by what they paste: a case's id or number, the link of a post, a whole hand-over note; the
     * latest first.
     */
    findNamed(pasted: string): Promise<string[]>;
    /** How the customer felt, by the agent's judgement; null takes it back. @throws DeskError `not-found` */
    judge(id: string, moment: Moment, sentiment: Sentiment | null): Promise<void>;
    /** Those whose outcome was judged at or after a UTC instant, practice left out. */
    judgedSince(from: string): Promise<Case[]>;
  };
  /** What the accounts post on their own, counted against the policy's daily caps. */
  outgoing: {
    /** Counts one post. The same id twice is one. */
    log(input: {
      id: string;
      kind: OutgoingKind;
      account: Pick<Account, 'id'>;
      agent: Pick<Agent, 'id'>;
    }): Promise<void>;
    undo(id: string): Promise<void>;
    /** Those of an account from a UTC instant on. */
    since(accountId: string, from: string): Promise<OutgoingPost[]>;
  };
  /** Who turned which pages on in this browser, and when; whether they still are on, the browser tells. */
  grants: {
    all(): Promise<Grant[]>;
    /** Match patterns granted now; those noted before keep their day. */
    note(patterns: readonly string[]): Promise<void>;
    forget(patterns: readonly string[]): Promise<void>;
  };
  /** Sites and authors the desk leaves alone: one list for every browser of the desk. */
  exclusions: {
    /** Standing ones, changed last first. */
    all(): Promise<Exclusion[]>;
    /**
     * Ignores a site or an author; what is ignored already gets the new reason. An author not logged so far becomes known
     * by this act of the agent.
     * @throws DeskError `no-author` for a post whose writer the page did not tell
     */
    add(input: ExclusionInput): Promise<Exclusion>;
    /** Another reason for what is ignored already. */
    change(id: string, reason: Pick<Exclusion, 'status' | 'note'>): Promise<void>;
    /** A tombstone. */
    remove(id: string): Promise<void>;
    restore(id: string): Promise<void>;
    /** @param siteKey see `siteKeyOf` */
    ofSite(siteKey: string): Promise<Exclusion | undefined>;
    /** By identity keys. */
    ofAuthor(keys: readonly string[]): Promise<Exclusion | undefined>;
  };
  /** Pages and replies of ours whose answers are awaited. A logged comment opens one by itself. */
  watches: {
    /** The last of each person on a page, also those that ended. @param keys see `pageKeys` */
    ofPage(keys: readonly string[]): Promise<Watch[]>;
    /** Ids and addresses of our comments on a page, as far as it showed them; also of watches that ended. */
    ownComments(keys: readonly string[]): Promise<string[]>;
    /** The last of each page, also those that ended. */
    ofAuthor(authorId: string): Promise<Watch[]>;
    /** Everybody's open ones, and those that ended within 30 days; practice and people who refused left out. */
    queue(): Promise<Watch[]>;
    /** Notes what a watched page shows now: how it was before ours, what came after. Every comment, in the order of the page. */
    look(keys: readonly string[], comments: readonly SeenComment[]): Promise<void>;
    /** Notes an answer to our reply that came into view on a timeline; false for a post that is none, of which nothing is kept. */
    noticeAnswer(seen: SeenAnswer): Promise<boolean>;
    /** The agent's word; only it moves a case to `answered`. @throws DeskError `not-found` */
    judge(id: string, word: WatchWord): Promise<JudgedWatch>;
    /** Goes on with one that ended. */
    extend(id: string): Promise<JudgedWatch>;
    undo(before: JudgedWatch): Promise<void>;
    /** Ends those whose time ran out without news. */
    endExpired(): Promise<void>;
  };
  drafts: {
    get(postKey: string): Promise<Draft | undefined>;
    /**
     * Keeps a half-written reply to this post. Stays in this browser; not part of the change log.
     * @param over the draft this one was made of, null for none: another one is not written over; absent: whatever is kept
     * @returns the draft as it is kept; undefined when another one is kept by now
     */
    save(
      post: Post,
      content: Omit<Draft, 'postKey' | 'updatedAt'>,
      over?: Draft | null,
    ): Promise<Draft | undefined>;
    /** @param over as for `save` · @returns false when another one is kept by now, which stays */
    remove(postKey: string, over?: Draft | null): Promise<boolean>;
  };
  health: {
    /** As known now. */
    state(): HealthState;
    /** Once the database is open and checked. */
    ready(): Promise<HealthState>;
    subscribe(callback: (state: HealthState) => void, signal: AbortSignal): void;
    /** Looks at free space; latches below the floor. At panel open, before an import, hourly. */
    checkSpace(): Promise<SpaceReport>;
    /** After `data-lost`: the agent's explicit choice to go on with what is there. */
    acceptLoss(): Promise<void>;
  };
  /** Closes the database of this context; for tests and page unload. */
  close(): void;
}
