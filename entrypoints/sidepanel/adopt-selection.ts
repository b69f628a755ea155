import { browser } from 'wxt/browser';
import type { StoredSelection, ToPage } from '@/lib/messaging/protocol';
import { selectionKey, selectionPrefix } from '@/lib/messaging/session-keys';

type FormPage = Pick<ToPage['page.state']['response'], 'site' | 'formTarget'>;

/**
 * The post the agent chose last, in any tab, of which a page is the comment form.
 * @param session everything in `storage.session`
 */
function findChosenFor(
  session: Record<string, unknown>,
  { site, formTarget }: FormPage,
): StoredSelection | undefined {
  if (formTarget === null) return undefined;
  return Object.entries(session)
    .flatMap(([key, value]) => (key.startsWith(selectionPrefix) ? [value as StoredSelection] : []))
    .filter(({ post }) => post.site === site && post.id === formTarget)
    .sort((a, b) => b.at.localeCompare(a.at))[0];
}

/** Shows that post, and with it its draft, beside a form the agent opened by the page's own link. Fills nothing. */
export async function adoptSelection(tabId: number, page: FormPage): Promise<void> {
  if (page.formTarget === null) return;
  const session = await browser.storage.session.get(null);
  const chosen = findChosenFor(session, page);
  if (chosen === undefined || session[selectionKey(tabId)] !== undefined) return;
  // Frames are counted anew in each tab.
  const { frame: _, ...selection } = chosen;
  await browser.storage.session.set({ [selectionKey(tabId)]: selection });
}
