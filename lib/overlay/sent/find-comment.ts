import { hashBody } from '@/lib/domain/body-hash';
import { foldName } from '@/lib/domain/fold-name';
import type { SentReport } from '@/lib/messaging/protocol';
import type { PageComment, SiteAdapter } from '@/lib/sites/adapter';
import { cleanCommentAddress } from '@/lib/sites/blog/clean-address';
import { speaksOfApproval } from '@/lib/sites/forms/approval-words';
import { ALIKE, likeness } from './likeness';
import type { TrackedComment } from './tracked-comment';

/** A comment may be shown with the minute it was sent in, or by a clock that is a little off, ms. */
const CLOCK_SKEW = 5 * 60_000;

/**
 * The comment on this page that a filled text went out as: by its words and its name. Where the page's own address
 * points at a comment, as after sending, that one may have been changed a little by the site. Never an older one.
 */
export function findComment(
  document: Document,
  adapter: SiteAdapter,
  tracked: TrackedComment,
): SentReport | undefined {
  const comments = adapter.findComments?.(document) ?? [];
  const pointed = idOfAddress(document);
  const found = comments.find((comment) =>
    isOurs(comment, tracked, comment.id !== null && comment.id === pointed),
  );
  if (found === undefined) return undefined;
  const isPending = found.pending || (found.id !== null && found.id === unapprovedId(document));
  return {
    fillId: tracked.fill.fillId,
    permalink: found.permalink,
    text: found.text,
    handle: '',
    postedAt: found.postedAt,
    comment: { id: found.id, state: isPending ? 'pending' : 'shown' },
  };
}

function isOurs(
  comment: PageComment,
  { fill, latest, name, refused }: TrackedComment,
  isPointedAt: boolean,
): boolean {
  const { byline, permalink, postedAt, text } = comment;
  if (permalink !== null && refused.has(permalink)) return false;
  if (postedAt !== null && Date.parse(postedAt) < Date.parse(fill.filledAt) - CLOCK_SKEW) return false;
  if (name !== '' && byline !== null && foldName(byline) !== foldName(name)) return false;
  const hash = hashBody(text);
  if ([fill.text, latest].some((ours) => hashBody(ours) === hash)) return true;
  const isNamed = name !== '' && byline !== null;
  return (isPointedAt || isNamed) && likeness(text, latest) >= (isPointedAt ? ALIKE : 0.9);
}

/** What the page tells of a comment that was sent off and is not among those it shows. */
export function reportUnseen(document: Document, { fill, latest }: TrackedComment): SentReport {
  const id = unapprovedId(document);
  const isPending = id !== null || speaksOfApproval(document);
  return {
    fillId: fill.fillId,
    // Where it will stand once the owner lets it through: the page that names it points there already.
    permalink:
      id !== null && id === idOfAddress(document) ? cleanCommentAddress(document.baseURI, null) : null,
    text: latest,
    handle: '',
    postedAt: null,
    comment: { id, state: isPending ? 'pending' : 'not-found' },
  };
}

/** `12` of `#comment-12`, `#c12`, `#com_12`. */
function idOfAddress({ baseURI }: Document): string | null {
  return /^#(?:li-)?(?:comment|com|cm|c)[-_]?(\w+)$/iu.exec(new URL(baseURI).hash)?.[1] ?? null;
}

/** WordPress names a comment that waits in the address of the page that follows (facts/blogs.md §2). */
function unapprovedId({ baseURI }: Document): string | null {
  return /^\d+$/u.exec(new URL(baseURI).searchParams.get('unapproved') ?? '')?.[0] ?? null;
}
