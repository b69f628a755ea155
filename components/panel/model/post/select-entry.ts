import { handleKey } from '@/lib/domain/identity';
import type { Interaction } from '@/lib/domain/interaction';
import type { StoredSelection } from '@/lib/messaging/protocol';

/** Excerpts in the log end here: what is as long may go on in the page. */
const EXCERPT = 280;

/** The post of a log entry as if the agent had just chosen it: the panel shows its author's history until it is read anew. */
export function selectEntry(entry: Interaction, now: Date): StoredSelection {
  const { site, id, url, postedAt, excerpt } = entry.post;
  const { authorName, authorHandle, authorUrl } = entry;
  return {
    post: {
      site,
      id,
      permalink: url,
      kind: 'post',
      author:
        authorHandle === ''
          ? null
          : {
              key: handleKey(site, authorHandle),
              idKey: null,
              name: authorName || null,
              handle: authorHandle,
              url: authorUrl || null,
            },
      repostedBy: null,
      postedAt,
      title: null,
      text: excerpt,
      truncated: [...excerpt].length >= EXCERPT,
      translated: false,
      lang: null,
      quotes: null,
    },
    marks: [],
    ownHandle: null,
    later: [],
    at: now.toISOString(),
    via: 'key',
  };
}
