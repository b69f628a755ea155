/** @jsxImportSource react */
import type { PostData } from '../model/post';
import { findUser } from '../model/users';
import { go } from '../shell/link';

/** The line above a post. `socialContext` marks reposts and pinned posts alike (facts/x.md §1.2). */
export function ContextLine({ post }: { post: PostData }) {
  if (post.repostedBy !== undefined)
    return (
      <div className="context">
        <a href={`/${post.repostedBy}`} dir="ltr" role="link" onClick={go}>
          <span data-testid="socialContext">{findUser(post.repostedBy).name}さんがリポスト</span>
        </a>
      </div>
    );
  if (post.pinned)
    return (
      <div className="context">
        <div dir="ltr" data-testid="socialContext">
          固定
        </div>
      </div>
    );
  return <div />;
}
