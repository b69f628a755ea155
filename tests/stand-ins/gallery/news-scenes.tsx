import type { JSX } from 'preact';
import { JoinBlog } from '@/components/panel/author/join-blog';
import type { ReplyPorts, SidePorts } from '@/components/panel/model/ports';
import { OwnPost } from '@/components/panel/own-post';
import type { PostView } from '@/components/panel/panel';
import { SpamFlag } from '@/components/panel/post/spam-flag';
import { WatchCard } from '@/components/panel/watch/watch-card';
import { createToaster } from '@/components/ui/toaster';
import type { Desk } from '@/lib/desk/desk';
import type { Post } from '@/lib/domain/post';
import type { News, Watch } from '@/lib/domain/watch';
import { NOW } from './mock-desk';

const ID = '01990000-0000-7000-8000-0000000000f1';
const HOUR = 3_600_000;
const BLOG = 'sora-fan.hatenablog.com';
const from = (hours: number) => new Date(NOW.getTime() + hours * HOUR).toISOString();
const nothing = () => undefined;

function newsOf(text: string, fields: Partial<News>): News {
  return {
    id: null,
    hash: text,
    url: `https://${BLOG}/entry/1#c2`,
    name: '読者',
    byOwner: false,
    toUs: false,
    text,
    postedAt: from(-3),
    seenAt: from(0),
    settled: false,
    ...fields,
  };
}

const WATCH: Watch = {
  id: ID,
  v: 1,
  createdAt: from(-72),
  createdBy: ID,
  updatedAt: from(-3),
  updatedBy: ID,
  deletedAt: null,
  authorId: ID,
  caseId: ID,
  interactionId: ID,
  post: { site: 'hatena', id: '1', url: `https://${BLOG}/entry/1`, title: '引っ越したら電波が入らない' },
  pages: [],
  ours: null,
  before: null,
  openedAt: from(-72),
  lastSeenAt: from(-24),
  unclear: 1,
  looks: 2,
  dueAt: from(24),
  endsAt: from(240),
  state: 'open',
  news: [
    newsOf('コメントありがとうございます。教えてもらった設定で直りました。', {
      byOwner: true,
      toUs: true,
      name: 'そら暮らし',
    }),
    newsOf('うちも同じです。', {}),
  ],
};

const SUSPICIOUS: Parameters<typeof SpamFlag>[0]['ports'] = {
  findSpamHints: async () => ['affiliate', 'stuffing', 'closing', 'anonymous'],
};

/** The writer a blog names, after somebody was logged for it. */
const namedEntry = (entry: Post): Post => ({
  ...entry,
  author: { key: `hatena:sora`, idKey: null, name: null, handle: 'sora', url: null, blogKey: `web:${BLOG}` },
});
const JOINABLE = { authors: { blogToJoin: async () => ({ id: ID }) } } as unknown as Pick<Desk, 'authors'>;

/** A post of the desk's own account, and what came after it. */
export function OwnScene({ selected }: { selected: PostView['selected'] }) {
  const watch: Watch = { ...WATCH, post: { ...WATCH.post, site: 'x', url: selected.post.permalink } };
  const { author } = selected.post;
  const handle = 'soramobile_care';
  return (
    <OwnPost
      desk={{ watches: { ofPage: async () => [watch] } } as unknown as Desk}
      ports={{ now: () => NOW } as unknown as ReplyPorts}
      selected={{
        ...selected,
        post: { ...selected.post, author: author && { ...author, name: 'そらモバイル', handle } },
      }}
      writable
      toaster={createToaster()}
      onReread={nothing}
      side={{ openPage: async () => undefined } as unknown as SidePorts}
    />
  );
}

/** What stands above the post in the scenes `watch`, `watch-late`, `spam` and `join`. */
export function newsOfScene(scene: string, entry: Post): JSX.Element | null {
  if (scene === 'watch' || scene === 'watch-late') {
    const watch: Watch = scene === 'watch' ? WATCH : { ...WATCH, state: 'answered', overAt: from(-24) };
    const acts = { onJudge: nothing, onExtend: nothing, onOpen: nothing };
    return <WatchCard watch={watch} now={NOW} readOnly={false} acts={acts} />;
  }
  if (scene === 'join') {
    return (
      <JoinBlog
        desk={JOINABLE}
        post={namedEntry(entry)}
        readOnly={false}
        toaster={createToaster()}
        tell={nothing}
      />
    );
  }
  if (scene !== 'spam') return null;
  return (
    <SpamFlag
      ports={SUSPICIOUS}
      post={entry}
      ignoring={{ isSiteIgnored: false, ignoreSite: async () => undefined }}
      readOnly={false}
    />
  );
}
