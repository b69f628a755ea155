import { postKey } from '@/lib/domain/post-key';
import type { HintPorts } from './model/ports';
import type { PostSources } from './model/use-post';
import { useWriter } from './model/use-writer';
import { PostContainer } from './post-container';

/** The chosen post under the writer the agent takes for its own. Another writer is another person: mounted anew. */
export function AuthoredPost(props: PostSources & { searchTurn: number; hintPorts: HintPorts }) {
  const { selected, takeBlog } = useWriter(props.desk, props.selected);
  const { post } = selected;
  return (
    <PostContainer
      {...props}
      key={`${postKey(post)} ${post.author?.key}`}
      selected={selected}
      onTakeBlog={takeBlog}
    />
  );
}
