import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { postKey } from '@/lib/domain/post-key';
import type { StoredSelection } from '@/lib/messaging/protocol';
import { selectionKey } from '@/lib/messaging/session-keys';

/** A card for a choice older than this is not one the agent has just opened. */
const FRESH_MS = 60_000;

/** The post this card was opened for, and the tab it stands in. Null when there is none: the card then only points to the sidebar. */
export type CardPost = { tabId: number; selection: StoredSelection } | null;

function readHash(): { key: string | null; tab: number | null } {
  const hash = new URLSearchParams(location.hash.slice(1));
  const tab = Number(hash.get('tab') ?? Number.NaN);
  return { key: hash.get('key'), tab: Number.isInteger(tab) ? tab : null };
}

/**
 * The chosen post comes from `storage.session`, where only the background writes after a trusted click; the address
 * merely has to name the same one. A frame that a page opened by itself finds nothing here.
 */
async function findCardPost(): Promise<CardPost> {
  const { key, tab } = readHash();
  const tabId = (await browser.tabs.getCurrent())?.id ?? tab;
  if (tabId === null || key === null) return null;
  const stored = await browser.storage.session.get(selectionKey(tabId));
  const selection = stored[selectionKey(tabId)] as StoredSelection | undefined;
  if (selection === undefined || postKey(selection.post) !== key) return null;
  return Date.now() - Date.parse(selection.at) > FRESH_MS ? null : { tabId, selection };
}

/** Undefined until it is known. */
export function useCardPost(): CardPost | undefined {
  const [post, setPost] = useState<CardPost>();
  useEffect(() => {
    findCardPost().then(setPost, () => setPost(null));
  }, []);
  return post;
}
