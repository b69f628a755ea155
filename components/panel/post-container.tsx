import type { ComponentProps } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { IgnoreButtons } from '@/components/panel/post/ignore-buttons';
import { IgnoredBands } from '@/components/panel/post/ignored-band';
import { useTranslate } from '@/components/ui/language';
import { ToastRegion } from '@/components/ui/toast';
import { noticesCatalog } from '@/lib/i18n/panel-notices';
import type { HintPorts } from './model/ports';
import { useIgnoring } from './model/post/use-ignoring';
import { type PostSources, usePost } from './model/post/use-post';
import { wordsOfError } from './model/say-error';
import { PostPanel } from './panel';
import { PostNews } from './post-news';

/** One post in the side panel. `searchTurn` changes when the header's search button is pressed. */
export function PostContainer({
  searchTurn,
  hintPorts,
  onTakeBlog,
  ...sources
}: PostSources &
  Pick<ComponentProps<typeof PostPanel>, 'onTakeBlog'> & { searchTurn: number; hintPorts: HintPorts }) {
  const { openSearch, ...post } = usePost(sources);
  const { desk, toaster, selected } = sources;
  const say = useTranslate(noticesCatalog);
  const tell = (error: unknown) => toaster.show(say(wordsOfError(error)), { tone: 'bad' });
  const ignoring = useIgnoring({ desk, post: selected.post, toaster, tell });
  // What was done for one person must not stand over the next one.
  useEffect(
    () => () => {
      for (const { id } of toaster.toasts.value) toaster.dismiss(id);
    },
    [toaster],
  );
  const seen = useRef(searchTurn);
  // Before the next key, which is for the search.
  useLayoutEffect(() => {
    if (seen.current === searchTurn) return;
    seen.current = searchTurn;
    openSearch();
  }, [searchTurn, openSearch]);
  return (
    <PostPanel
      {...post}
      lead={<IgnoredBands {...ignoring} />}
      quick={<IgnoreButtons {...ignoring} />}
      more={ignoring.items}
      onTakeBlog={onTakeBlog ?? null}
      news={
        <PostNews
          desk={desk}
          view={post.view}
          toaster={toaster}
          tell={tell}
          onOpen={post.acts.onOpen}
          hintPorts={hintPorts}
          ignoring={ignoring}
        />
      }
      toasts={<ToastRegion toaster={toaster} />}
    />
  );
}
