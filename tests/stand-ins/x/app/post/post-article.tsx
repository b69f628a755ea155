/** @jsxImportSource react */
import { useMountIds } from '../model/mount-id';
import type { PostData } from '../model/post';
import { navigate } from '../model/route';
import { ActionsRow } from './actions-row';
import { ArticleBody } from './article-body';
import { Avatar } from './avatar';
import { ContextLine } from './context-line';
import { Media } from './media';
import { QuotedPost } from './quoted-post';
import { Timestamp } from './timestamp';
import { TweetText } from './tweet-text';
import { UserName } from './user-name';

interface Props {
  post: PostData;
  /** The post the status page is about. */
  focal?: boolean;
  /** A line leads up to the post above it. */
  tied?: boolean;
  quoteUnavailable?: boolean;
}

/** `article[data-testid=tweet]` as in facts/x.md §1.1 and §2.3. */
export function PostArticle({ post, focal = false, tied = false, quoteUnavailable = false }: Props) {
  const ids = useMountIds(18);
  const [name = '', text = '', group = '', media = ''] = ids;
  const permalink = `/${post.author}/status/${post.id}`;
  const time = { permalink, at: post.postedAt };
  return (
    <article
      data-testid="tweet"
      role="article"
      tabIndex={focal ? -1 : 0}
      aria-labelledby={ids.join(' ')}
      className="tweet"
      onKeyDown={() => undefined}
      onClick={() => !focal && navigate(permalink)}
    >
      <div>
        <div>
          <ContextLine post={post} tied={tied} />
          <div className="row">
            <Avatar handle={post.author} size={40} link />
            <div className="column">
              <div className="row">
                <UserName handle={post.author} id={name} {...(focal ? {} : { time })} />
                <button type="button" aria-label="Grokのアクション" />
                <button
                  type="button"
                  role="button"
                  data-testid="caret"
                  aria-haspopup="menu"
                  aria-label="もっと見る"
                />
              </div>
              {post.article !== undefined && <ArticleBody article={post.article} />}
              {post.text !== '' && (
                <div>
                  <TweetText post={post} id={text} quoted={false} whole={focal} />
                </div>
              )}
              {(post.media !== undefined || post.quote !== undefined || quoteUnavailable) && (
                <div aria-labelledby={`${media} ${text}`} id={media}>
                  <Media post={post} />
                  {post.quote !== undefined && <QuotedPost id={post.quote} />}
                  {quoteUnavailable && <article role="article">このポストは表示できません</article>}
                </div>
              )}
              {focal && (
                <div className="row">
                  <Timestamp permalink={permalink} at={post.postedAt} />
                </div>
              )}
              <ActionsRow post={post} id={group} />
            </div>
          </div>
        </div>
      </div>
    </article>
  );
}
