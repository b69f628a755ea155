import { postKey } from '@/lib/domain/post-key';
import type { SelectedPost } from '@/lib/messaging/protocol';
import type { SiteAdapter } from '@/lib/sites/adapter';
import type { OverlayChannel } from '../channel';
import type { LivePost } from '../live-post';
import { readFully } from '../scan/post-reader';
import { findOthers } from './find-others';
import { fitMarks, fitOthers, fitPost } from './message-size';

export type Via = 'mark' | 'chip' | 'key';

export interface PostOpener {
  /** Selects a post for the panel, read anew from the page at this moment. */
  open(post: LivePost, via: Via): void;
  /** The post as the page shows it now, for the panel. */
  readSelected(post: LivePost): SelectedPost | null;
}

/**
 * @param posts the posts the page shows now
 * @param reread brings a post up to date: what was read when it came into view may be another post's by now
 * @param onNotOpened the browser could not open the panel from the page
 */
export function createPostOpener(
  document: Document,
  adapter: SiteAdapter,
  channel: Pick<OverlayChannel, 'openPost'>,
  posts: () => Iterable<LivePost>,
  reread: (post: LivePost) => void,
  onNotOpened: (post: LivePost, key: string, via: Via) => void,
): PostOpener {
  function readSelected(live: LivePost): SelectedPost | null {
    reread(live);
    const read = (shown: LivePost) => readFully(shown, adapter);
    const post = read(live);
    if (post === undefined) return null;
    const { later, others } = findOthers(post, posts(), read);
    return {
      post: fitPost(post),
      marks: fitMarks(live.marks, live.textStart),
      ownHandle: adapter.ownHandle(document),
      later: fitOthers(later),
      others: fitOthers(others),
    };
  }
  return {
    readSelected,
    open(live, via) {
      const selected = readSelected(live);
      if (selected === null) return;
      channel.openPost({ ...selected, via }).then(
        ({ opened }) => {
          if (!opened) onNotOpened(live, postKey(selected.post), via);
        },
        // The extension is gone or the background refused: the page goes on as without us.
        () => undefined,
      );
    },
  };
}
