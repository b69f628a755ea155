import { ScrollArea } from '@/components/ui/scroll-area';
import { ToastRegion } from '@/components/ui/toast';
import { postKey } from '@/lib/domain/post-key';
import type { HintPorts } from './model/ports';
import { useIsOwn } from './model/post/use-is-own';
import type { PostSources } from './model/post/use-post';
import { useWriter } from './model/post/use-writer';
import { OwnPost } from './own-post';
import { PostContainer } from './post-container';

/**
 * The chosen post under the writer the agent takes for its own. Another writer is another person: mounted anew. To the
 * desk's own accounts nobody replies.
 */
export function AuthoredPost(props: PostSources & { searchTurn: number; hintPorts: HintPorts }) {
  const { selected, takeBlog } = useWriter(props.desk, props.selected);
  const isOwn = useIsOwn(props.desk, props.profile, selected.post);
  const { post } = selected;
  if (isOwn) {
    return (
      <>
        <ScrollArea as="main" class="pn-scroll">
          <OwnPost {...props} />
        </ScrollArea>
        <ToastRegion toaster={props.toaster} />
      </>
    );
  }
  return (
    <PostContainer
      {...props}
      key={`${postKey(post)} ${post.author?.key}`}
      selected={selected}
      onTakeBlog={takeBlog}
    />
  );
}
