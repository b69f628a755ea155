/** @jsxImportSource react */
import type { Item } from '../model/post';
import { useWorld } from '../model/world';
import { PostArticle } from '../post/post-article';
import { UserCell } from '../post/user-cell';

/** What stands in a cell: a post, or one of the things that are none (facts/x.md §1.6). */
export function ItemView({ item }: { item: Item }) {
  switch (item.kind) {
    case 'post':
      return <PostOf id={item.id} tied={item.tied === true} />;
    case 'quote-unavailable':
      return <PostOf id={item.id} quoteUnavailable />;
    case 'who-to-follow':
      return (
        <div>
          <h2 role="heading">おすすめユーザー</h2>
          {item.handles.map((handle) => (
            <UserCell key={handle} handle={handle} />
          ))}
        </div>
      );
    case 'unavailable':
      return (
        <article role="article" tabIndex={0}>
          <div>このポストは、ポストの所有者がアカウントを削除したため表示できません。圏外</div>
        </article>
      );
    case 'spacer':
      return <div style={{ height: 12 }} />;
    case 'prompt':
      return <div data-testid="inlinePrompt">興味のあるトピックを選ぶ</div>;
    case 'heading':
      return (
        <div>
          <h2 role="heading">
            <span>{item.text}</span>
          </h2>
          {item.description !== undefined && <div dir="ltr">{item.description}</div>}
        </div>
      );
    case 'notification':
      return (
        <article data-testid="notification" tabIndex={0}>
          <span>{item.handle}さんがいいねしました</span>
        </article>
      );
  }
}

function PostOf({
  id,
  tied = false,
  quoteUnavailable = false,
}: {
  id: string;
  tied?: boolean;
  quoteUnavailable?: boolean;
}) {
  const post = useWorld((world) => world.posts.get(id));
  if (post === undefined) return null;
  const article = <PostArticle post={post} tied={tied} quoteUnavailable={quoteUnavailable} />;
  return post.promoted ? <div data-testid="placementTracking">{article}</div> : article;
}
