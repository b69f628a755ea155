import { useWatches } from '@/components/panel/model/use-watches';
import type { Toaster } from '@/components/ui/toaster';
import type { Desk } from '@/lib/desk/desk';
import type { Post } from '@/lib/domain/post';
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
}) {
  const { watches, judge } = useWatches(props);
  const acts = { onJudge: judge, onOpen: props.onOpen };
  return (
    <>
      {watches.map((watch) => (
        <WatchCard key={watch.id} watch={watch} now={props.now} readOnly={props.readOnly} acts={acts} />
      ))}
    </>
  );
}
