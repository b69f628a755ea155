import { useEffect, useRef } from 'preact/hooks';
import { ToastRegion } from '@/components/ui/toast';
import { type PostSources, usePost } from './model/use-post';
import { PostPanel } from './panel';

/** One post in the side panel. `searchTurn` changes when the header's search button is pressed. */
export function PostContainer({ searchTurn, ...sources }: PostSources & { searchTurn: number }) {
  const { openSearch, ...post } = usePost(sources);
  const { toaster } = sources;
  // What was done for one person must not stand over the next one.
  useEffect(
    () => () => {
      for (const { id } of toaster.toasts.value) toaster.dismiss(id);
    },
    [toaster],
  );
  const seen = useRef(searchTurn);
  useEffect(() => {
    if (seen.current === searchTurn) return;
    seen.current = searchTurn;
    openSearch();
  }, [searchTurn, openSearch]);
  return <PostPanel {...post} toasts={<ToastRegion toaster={sources.toaster} />} />;
}
