import { pageKeys } from '@/lib/domain/page-keys';
import type { PageName, PendingFill } from '@/lib/messaging/protocol';
import type { SiteAdapter } from '@/lib/sites/adapter';
import { getView } from '../page-dom';
import { findPageEntry } from '../watch/page-entry';

/** What a form leads to comes within this time, ms: some are sent by a script, a captcha later. */
const NEXT = 10_000;
/** The background may have been woken up to note when a form was sent off, ms. */
const NOTED_LATE = 5_000;

/** What a page is to a comment: that of its entry, that of another one, or of none that can be named. */
export type Place = 'own' | 'other' | 'unknown';

/**
 * What this page is to a comment. Desks comment with the same words below many entries, so words alone do not tell
 * whose answer one is.
 */
export function placeOf(
  document: Document,
  adapter: SiteAdapter,
  { inReplyTo, permalink, submitted }: PendingFill,
): Place {
  const keysOf = (page: PageName) => pageKeys({ site: adapter.id, kind: 'entry', ...page });
  const pages = [{ id: inReplyTo, permalink }, submitted?.page ?? NOWHERE].flatMap(keysOf);
  const shown = pageOf(document, adapter);
  if (keysOf(shown).some((name) => pages.includes(name))) return 'own';
  if (inReplyTo !== null && showsComment(document, adapter, inReplyTo)) return 'own';
  // By its address alone a page may be the same one, come to by a form; not every comment names its entry.
  return shown.id === null || pages.length === 0 ? 'unknown' : 'other';
}

const NOWHERE: PageName = { id: null, permalink: null };

/** The page a comment is sent off from, where nothing that is known of it names one. */
export function findSentFrom(
  document: Document,
  adapter: SiteAdapter,
  { inReplyTo, permalink }: PendingFill,
): PageName | undefined {
  return inReplyTo === null && permalink === null ? pageOf(document, adapter) : undefined;
}

/** The entry a comment on this page would be for, as far as the page names it. */
function pageOf(document: Document, adapter: SiteAdapter): PageName {
  const target = adapter.findFormTarget?.(document) ?? null;
  if (target !== null) return { id: target, permalink: null };
  const { id, permalink } = findPageEntry(document, adapter)?.post ?? NOWHERE;
  return { id, permalink };
}

/** Where a comment was answered whose own address is not that of its entry. */
function showsComment(document: Document, adapter: SiteAdapter, id: string): boolean {
  return (adapter.findBelow?.(document) ?? []).some((below) => adapter.readPost(below)?.id === id);
}

/** Whether this is what the form led to when it was sent off: what is shown next in the same tab, on the same host. */
export function followsSubmit(document: Document, { submitted }: PendingFill): boolean {
  if (submitted?.here !== true) return false;
  // Not `timeOrigin`, which drifts from the clock while the machine sleeps.
  const openedAt = Date.now() - getView(document).performance.now();
  const sentAt = Date.parse(submitted.at);
  const shownAt = openedAt < sentAt - NOTED_LATE ? Date.now() : openedAt;
  return shownAt - sentAt < NEXT;
}
