/** @jsxImportSource react */
import { useWorld } from '../model/world';
import { PostArticle } from '../post/post-article';

/** Every post of the world in plain flow, nothing virtualised: the worst case for a first marking. */
export function LongPage() {
  const posts = useWorld((world) => world.posts);
  return (
    <div>
      {[...posts.values()].map((post) => (
        <div key={post.id} data-testid="cellInnerDiv">
          <PostArticle post={post} />
        </div>
      ))}
    </div>
  );
}
