import { WORDS_OF_JUDGING } from '@/components/panel/watch/words-of-judging';
import { useTranslate } from '@/components/ui/language';
import type { Toaster } from '@/components/ui/toaster';
import { useLiveQuery } from '@/components/ui/use-live-query';
import type { Desk, JudgedWatch } from '@/lib/desk/desk';
import { pageKeys } from '@/lib/domain/page-keys';
import type { Post } from '@/lib/domain/post';
import { postKey } from '@/lib/domain/post-key';
import type { Watch } from '@/lib/domain/watch';
import { uiCatalog } from '@/lib/i18n/ui';
import { watchCatalog } from '@/lib/i18n/watch';
import type { WatchWord } from '@/lib/playbook/watch/judge-watch';
import { openNews, standingOf } from '@/lib/playbook/watch/watch-state';

const NONE: readonly Watch[] = [];

/** Watches of a person that matter beside this post: those with news, late ones too, and the one of its own page. */
function pickWatches(watches: readonly Watch[], post: Post, now: Date): Watch[] {
  const page = pageKeys(post);
  return watches.filter((watch) => {
    const standing = standingOf(watch, now);
    const isHere = watch.pages.some((key) => page.includes(key));
    return openNews(watch).length > 0 || (standing !== 'over' && isHere);
  });
}

/**
 * Watches of a person, and of the page before the agent: a blog that named nobody when we commented may name its writer
 * by now, and the answer must not be missed for that.
 */
async function readWatches(
  { watches }: Pick<Desk, 'watches'>,
  authorId: string | null,
  post: Post,
): Promise<Watch[]> {
  const lists = [watches.ofPage(pageKeys(post)), authorId === null ? [] : watches.ofAuthor(authorId)];
  const found = (await Promise.all(lists)).flat();
  return [...new Map(found.map((watch) => [watch.id, watch])).values()];
}

/** What came after our comments to this person or on this page, and the agent's word on it. */
export function useWatches(props: {
  desk: Pick<Desk, 'watches'>;
  /** Null for somebody the desk does not know. */
  authorId: string | null;
  post: Post;
  now: Date;
  toaster: Toaster;
  tell: (error: unknown) => void;
}): {
  watches: readonly Watch[];
  judge: (watch: Watch, word: WatchWord) => Promise<void>;
  extend: (watch: Watch) => Promise<void>;
} {
  const { desk, authorId, post, now, toaster, tell } = props;
  const t = useTranslate(watchCatalog);
  const ui = useTranslate(uiCatalog);
  const result = useLiveQuery(
    () => readWatches(desk, authorId, post),
    `watches ${authorId} ${postKey(post)}`,
  );
  const watches = result.state === 'ready' ? pickWatches(result.value, post, now) : NONE;
  const decide = (work: Promise<JudgedWatch>, said: Parameters<typeof t>[0]) =>
    work.then((before) => {
      const undo = () => void desk.watches.undo(before).catch(tell);
      toaster.show(t(said), { action: { label: ui('undo'), run: undo } });
    }, tell);
  return {
    watches,
    judge: ({ id }, word) => decide(desk.watches.judge(id, word), WORDS_OF_JUDGING[word]),
    extend: ({ id }) => decide(desk.watches.extend(id), 'extendedSaid'),
  };
}
