import type { Desk } from '@/lib/desk/desk';
import type { Interaction } from '@/lib/domain/interaction';
import { newId } from '@/lib/domain/new-id';
import type { Post } from '@/lib/domain/post';

/** What somebody of the desk told a person on X. */
export interface EarlierReply {
  /** Whom, without `@`. */
  handle: string;
  text: string;
  /** Initials of who said it; the agent in front where absent. */
  by?: string;
  /** ISO instant; now where absent. */
  occurredAt?: string;
}

/** Logs a reply that went out, by the code that logs. */
export async function logReply(
  desk: Desk,
  { handle, text, by, occurredAt }: EarlierReply,
): Promise<Interaction> {
  const profile = await desk.profile.get();
  if (profile === null) throw new Error('the desk is not set up');
  return desk.interactions.log({
    id: newId(),
    post: makePost(handle),
    marks: [],
    action: 'reply',
    note: '',
    agent: by === undefined ? profile.agent : { ...profile.agent, initials: by },
    account: profile.account,
    parts: [text],
    delivery: 'sent',
    ...(occurredAt === undefined ? {} : { occurredAt }),
  });
}

function makePost(handle: string): Post {
  const url = `https://x.com/${handle}`;
  return {
    site: 'x',
    id: '1900000000000000001',
    permalink: `${url}/status/1900000000000000001`,
    kind: 'post',
    author: { key: `x:${handle.toLowerCase()}`, idKey: null, name: handle, handle, url },
    repostedBy: null,
    postedAt: '2026-09-01T00:00:00.000Z',
    title: null,
    text: '圏外が続いています',
    truncated: false,
    translated: false,
    lang: 'ja',
    quotes: null,
  };
}
