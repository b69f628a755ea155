import { useTranslate } from '@/components/ui/language';
import type { Toaster } from '@/components/ui/toaster';
import { useLiveQuery } from '@/components/ui/use-live-query';
import type { Desk } from '@/lib/desk/desk';
import { pageKeys } from '@/lib/domain/page-keys';
import type { Post } from '@/lib/domain/post';
import { postKey } from '@/lib/domain/post-key';
import type { Watch } from '@/lib/domain/watch';
import { uiCatalog } from '@/lib/i18n/ui';
import { watchCatalog } from '@/lib/i18n/watch';
import type { WatchWord } from '@/lib/playbook/watch/judge-watch';
import { standingOf } from '@/lib/playbook/watch/watch-state';

const NONE: readonly Watch[] = [];
const SAID = { answered: 'answeredSaid', 'not-yet': 'notYetSaid', ended: 'endedSaid' } as const;

/** Watches of a person that matter beside this post: those with news, and the one of its own page. */
function pickWatches(watches: readonly Watch[], post: Post, now: Date): Watch[] {
  const page = pageKeys(post);
  return watches.filter((watch) => {
    const standing = standingOf(watch, now);
    const isHere = watch.pages.some((key) => page.includes(key));
    return standing === 'news' || (standing !== 'over' && isHere);
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
}): { watches: readonly Watch[]; judge: (watch: Watch, word: WatchWord) => void } {
  const { desk, authorId, post, now, toaster, tell } = props;
  const t = useTranslate(watchCatalog);
  const ui = useTranslate(uiCatalog);
  const result = useLiveQuery(
    () => readWatches(desk, authorId, post),
    `watches ${authorId} ${postKey(post)}`,
  );
  const watches = result.state === 'ready' ? pickWatches(result.value, post, now) : NONE;
  return {
    watches,
    judge({ id }, word) {
      desk.watches.judge(id, word).then((before) => {
        const undo = () => void desk.watches.undo(before).catch(tell);
        toaster.show(t(SAID[word]), { action: { label: ui('undo'), run: undo } });
      }, tell);
    },
  };
}
