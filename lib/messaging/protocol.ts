import type { AuthorSummary } from '@/lib/domain/author-summary';
import type { FormField, FormState, Signature, SignatureField } from '@/lib/domain/form-field';
import type { Mark } from '@/lib/domain/mark';
import type { OwnSigns } from '@/lib/domain/own-signs';
import type { OtherPost, Post } from '@/lib/domain/post';
import type { SeenAnswer } from '@/lib/domain/seen-answer';
import type { SeenComment } from '@/lib/domain/seen-comment';
import type { SentComment } from '@/lib/domain/sent-comment';
import type { SentPart } from '@/lib/domain/sent-part';
import type { SiteId } from '@/lib/domain/site';
import type { SpamHint } from '@/lib/domain/spam-hint';

/** A post the agent chose, with what was marked in it. */
export interface SelectedPost {
  post: Post;
  marks: Mark[];
  /** Account signed in on the page when it was chosen, without `@`; null where the page does not tell. */
  ownHandle: string | null;
  /** What the same author wrote later, as far as the page shows it: the matter may be settled by now. */
  later: OtherPost[];
  /** What else the same author wrote, as far as the page shows it and does not say that it is later. */
  others?: OtherPost[] | undefined;
}

/** What the agent's choices mean for one page. */
export interface PageSettings {
  /** Marks are off in this tab or for the whole site. */
  paused: boolean;
  /** Nothing is shown here, whatever is paused: the agent took the permission back, or the desk ignores this site. */
  excluded: boolean;
  /** Authors with history or do-not-contact get the chip without a keyword, too. */
  chipsWithoutKeyword: boolean;
  /** The desk ignores some author: nobody's words are marked before it has said whether this is one. */
  ignoresAuthors: boolean;
  /** Of the desk's own comments; absent on sites without comment forms. */
  signs?: OwnSigns;
  /** Keys of the desk's own accounts on this site; absent where it has none. */
  accounts?: string[];
}

/** What a page may know of the watch on it: numbers and what it shows itself (law 5). */
export interface WatchedPage {
  /** Awaited answers that came and nobody judged yet; null for a page nobody ever watched. */
  news: number | null;
  /** Ids and addresses of the desk's own comments. */
  ours: string[];
}

/** What an adapter could and could not read on the page now in front (DESIGN law 7). */
export interface PageHealth {
  site: SiteId;
  /** The page is one that should hold posts, and neither says itself that it has none nor is still loading. */
  expectsPosts: boolean;
  posts: number;
  authorsUnread: number;
  textsUnread: number;
  /** The stored keyword tables are damaged or of another version: nothing is marked. */
  listsUnread: boolean;
}

/**
 * What became of one field of a comment form. `put`: our text stands there · `kept`: text of the page's or the agent's
 * stands there · `changed`: a script of the page put something else there afterwards · `too-long`: the page takes less.
 */
export type FieldFate = 'put' | 'kept' | 'changed' | 'too-long';

/** A field of a comment form before anything is put in. */
export interface FieldSeen {
  /** Text that stands there; empty where none does. */
  existing: string;
  /** In UTF-16 units, as the page states it; null without limit. */
  maxLength: number | null;
  required: boolean;
}

/** Where a comment on a post can be written, as the page shows it now. */
export interface FormSeen {
  state: FormState;
  /** The page that holds the form, where it is not this one and can be opened: not every frame has one. */
  href: string | null;
  /** Comment service by name: `Disqus`, `giscus`. */
  service: string | null;
  /** Of an `inline` form; absent where it has none of that meaning. */
  fields: Partial<Record<FormField, FieldSeen>>;
  /** Labels of encodings it may be sent in, of which the first that is one counts; absent where it has no body. */
  charset?: string;
}

/** What became of a fill, said to the agent as it is. */
export type FillOutcome =
  /** `fields`: of a comment form, each field it has for who speaks. */
  | { kind: 'filled'; fields?: Partial<Record<SignatureField, FieldFate>> }
  /** The page has no form for this post to write in: what it has instead, if anything. */
  | { kind: 'no-form'; form: FormSeen | null }
  /** The page takes no more than so many UTF-16 units. Nothing was inserted. */
  | { kind: 'too-long'; limit: number }
  /** The composer holds text already: ask, then repeat with `onExisting: 'append'`. */
  | { kind: 'occupied'; existing: string }
  /** No open reply composer for this post: use the Web Intent link, opened by the agent's click. */
  | { kind: 'no-composer' }
  /** The composer took something else than the text. It is left as it is now: what it holds is the agent's to judge. */
  | { kind: 'mismatch'; found: string }
  /** The composer took nothing: use the Web Intent link, as without one. */
  | { kind: 'ignored' }
  /** Another account is signed in. Nothing was inserted. */
  | { kind: 'wrong-account'; signedIn: string; expected: string }
  /** The page does not tell which account is signed in: ask, then repeat with `onUnknownAccount: 'insert'`. */
  | { kind: 'unknown-account'; expected: string }
  /** The author refused contact, so nothing was inserted (law 3). Asked anew in the page, right before the fill. */
  | { kind: 'no-contact' }
  /** This part was filled already. Nothing was inserted. */
  | { kind: 'already-filled' }
  /** The page shows another post now, or was left. */
  | { kind: 'post-gone' };

export interface FillRequest {
  /** `fillId(interactionId, part)`, made by the panel. */
  fillId: string;
  /** Under which the background granted the part: the same fill twice under one claim is refused. */
  claim: string;
  post: Post;
  text: string;
  /** Handle that must be signed in, without `@`; null where the account has none on this site. */
  expectedHandle: string | null;
  /** `look`: puts nothing in, and says whether the box stands empty (`ignored`) or what it holds (`mismatch`). */
  onExisting: 'ask' | 'append' | 'look';
  onUnknownAccount: 'ask' | 'insert';
  /** For a comment form. `replace`: fields whose own text the agent agreed to see replaced. */
  comment?: Signature & { replace: readonly SignatureField[] };
  /** See `StoredSelection`. */
  opened?: string;
}

/** A filled text that may be seen going out. */
export interface PendingFill {
  fillId: string;
  text: string;
  /** Id of the post it answers. */
  inReplyTo: string | null;
  /** Address of that post. */
  permalink: string | null;
  /** Handle of the author it answers, without `@`. */
  answers: string | null;
  /** Handle expected to post it. */
  handle: string | null;
  /** UTC, ISO 8601. */
  filledAt: string;
  /** Of a comment that the agent sent off: what stood in the form then, and whether that was in this tab and on this host. */
  submitted?: SubmittedComment & { here: boolean };
}

/** A comment as it stood in its form when that was submitted, by the agent as by anybody but us. */
export interface SubmittedComment {
  text: string;
  /** In the form's own name field; empty where it has none. */
  name: string;
  /** Entry it was written below, where the page named one: not every comment that is answered can be named itself. */
  page?: PageName | undefined;
  /** UTC, ISO 8601. */
  at: string;
}

/** A post of our own account that appeared after a fill. */
export interface SentReport extends SentPart {
  fillId: string;
  /** Of a comment below an entry: what the page shows of it. */
  comment?: SentComment | undefined;
}

/** A page by the entry it is about. */
export type PageName = Pick<Post, 'id' | 'permalink'>;

/**
 * Page side → background. A content script counts as untrusted (facts/platform.md §3.1): each action is harmless by
 * construction, validated, and answered with no more than the page needs.
 */
export interface FromPage {
  /** Said when an overlay starts and after the settings changed. */
  'page.hello': { request: { site: SiteId }; response: PageSettings };
  'post.open': { request: SelectedPost & { via: 'mark' | 'chip' | 'key' }; response: { opened: boolean } };
  'authors.summarise': { request: { keys: string[][] }; response: (AuthorSummary | null)[] };
  /** A numeric id seen next to a handle; stored only for authors the desk already knows. */
  'authors.learn': { request: { handleKey: string; idKey: string }; response: null };
  'page.health': { request: PageHealth; response: null };
  /** Any answer says that the background is there. */
  'life.sign': { request: Record<string, never>; response: null };
  'fills.pending': { request: { site: SiteId }; response: PendingFill[] };
  /** Whether answers are awaited on this page, and which of its comments are known to be the desk's own. */
  'watch.find': { request: { site: SiteId; page: PageName }; response: WatchedPage };
  /** Every comment a watched page shows. Of any other page nothing is kept. */
  'watch.look': {
    request: { site: SiteId; page: PageName; comments: SeenComment[] };
    response: number | null;
  };
  /** A post that answers one of the desk's accounts as far as the page shows; kept only if that was a logged reply. */
  'answer.seen': { request: SeenAnswer; response: null };
  /** Not taken: that post of ours is known as the answer to another one, or the reply is not awaited any more. */
  'reply.sent': { request: SentReport; response: { taken: boolean } };
  /** A form that holds a filled comment was submitted: the page that follows is asked whether it shows it. */
  'comment.submitted': { request: Omit<SubmittedComment, 'at'> & { fillId: string }; response: null };
}

/** A step beyond the first or last mark the page holds now, for the panel to say so. */
export interface StepEnd {
  direction: 'next' | 'previous';
  /** UTC, ISO 8601: the same end anew is a change. */
  at: string;
}

/** Extension page or background → the overlay of one tab. */
export interface ToPage {
  'page.fill': { request: FillRequest; response: FillOutcome };
  /** Where this page takes a comment on that post; null where it shows another post, or nothing of comments. */
  'page.form': { request: { post: Post; opened?: string }; response: FormSeen | null };
  /** What in this page speaks for that entry being spam; empty where too little does, or the page shows another post. */
  'page.spam': { request: { post: Post }; response: SpamHint[] };
  'page.state': {
    request: null;
    response: {
      site: SiteId;
      /** Id of the entry whose comment form this page is, where it shows the form alone. */
      formTarget: string | null;
      ownHandle: string | null;
      health: PageHealth;
      /** Null while they are looked for, and while none are shown. */
      marks: number | null;
    };
  };
  'page.step': { request: Pick<StepEnd, 'direction'>; response: { shown: boolean } };
  /** Marks in this tab were turned off or on: the page asks how it stands. */
  'page.pause': { request: null; response: null };
  /** Read the selected post again: truncated text may have been expanded, a translation switched off. */
  'page.reread': { request: { postKey: string }; response: SelectedPost | null };
}

/** What the panel shows, kept per tab in `storage.session` under `selectionKey(tabId)`. */
export type StoredSelection = SelectedPost & {
  /** UTC, ISO 8601: when the agent chose it. */
  at: string;
  via: 'mark' | 'chip' | 'key';
  /** Frame of the tab it stands in; absent where that is the page itself. */
  frame?: number;
  /** Address the agent opened this tab with, from beside the post in another one; absent where the post was chosen here. */
  opened?: string;
};
