import { useEffect, useState } from 'preact/hooks';
import { postKey } from '@/lib/domain/post-key';
import { askRelay } from '@/lib/messaging/card-relay';
import type { StoredSelection } from '@/lib/messaging/protocol';

/** A card for a choice older than this is not one the agent has just opened. */
const FRESH_MS = 60_000;

/** The post this card was opened for and the key that opens the sidebar; null: the card only points to the sidebar. */
export type CardPost = { selection: StoredSelection; shortcut: string } | null;

/**
 * The chosen post comes from where only the background writes after a trusted click; the address merely has to name
 * the same one. A frame that a page opened by itself finds nothing here.
 */
async function findCardPost(): Promise<CardPost> {
  const key = new URLSearchParams(location.hash.slice(1)).get('key');
  const { selection, shortcut } = await askRelay('post', null);
  if (selection === null || postKey(selection.post) !== key) return null;
  return Date.now() - Date.parse(selection.at) > FRESH_MS ? null : { selection, shortcut };
}

/** Undefined until it is known. */
export function useCardPost(): CardPost | undefined {
  const [post, setPost] = useState<CardPost>();
  useEffect(() => {
    findCardPost().then(setPost, () => setPost(null));
  }, []);
  return post;
}
