/** @jsxImportSource react */
import type { PostData } from '../model/post';
import { findUser } from '../model/users';
import { go } from '../shell/link';

/** What stands above a post: the line that ties it to the one it answers, or words. `socialContext` marks reposts and pinned posts alike (facts/x.md §1.2). */
export function ContextLine({ post, tied }: { post: PostData; tied: boolean }) {
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
  if (tied)
    return (
      <div>
        <div>
          <div className="line" />
        </div>
      </div>
    );
  return <div />;
}
