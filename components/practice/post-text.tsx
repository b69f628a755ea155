import { usePractice } from './practice-context';
import type { ShownPost } from './shown-post';

/** The text; "show more" puts the whole of it into the same node, as X does. */
export function PostText({ post, whole }: { post: ShownPost; whole: boolean }) {
  const { state, t } = usePractice();
  const isShort = post.shown !== null && !whole && !state.expanded.value.has(post.id);
  const expand = (event: MouseEvent) => {
    event.stopPropagation();
    state.expanded.value = new Set([...state.expanded.value, post.id]);
  };
  return (
    <>
      <div class="p-text" lang={post.lang} data-practice-text>
        {isShort ? post.shown : post.text}
      </div>
      {isShort && (
        <button type="button" class="p-more" data-practice-more onClick={expand}>
          {t('showMore')}
        </button>
      )}
    </>
  );
}
