import { useWatches } from '@/components/panel/model/post/use-watches';
import type { Toaster } from '@/components/ui/toaster';
import type { Desk } from '@/lib/desk/desk';
import type { Post } from '@/lib/domain/post';
import { standingOf } from '@/lib/playbook/watch/watch-state';
import { WatchCard } from './watch-card';

/** What came after our comments to this person. */
export function WatchCards(props: {
  desk: Pick<Desk, 'watches'>;
  authorId: string | null;
  post: Post;
  now: Date;
  readOnly: boolean;
  toaster: Toaster;
  tell: (error: unknown) => void;
  onOpen: (url: string) => void;
  /** For a small place: only what is new, the first lines of it. */
  brief?: boolean;
}) {
  const { watches, judge, extend } = useWatches(props);
  const { brief = false } = props;
  const shown = brief ? watches.filter((watch) => standingOf(watch, props.now) === 'news') : watches;
  const acts = { onJudge: judge, onExtend: extend, onOpen: props.onOpen };
  return (
    <>
      {shown.map((watch) => (
        <WatchCard
          key={watch.id}
          watch={watch}
          now={props.now}
          readOnly={props.readOnly}
          brief={brief}
          acts={acts}
        />
      ))}
    </>
  );
}
