/** @jsxImportSource react */
import type { PostData } from '../model/post';
import { getPost } from '../model/world';
import { PostArticle } from './post-article';

/** An X Article: read-only Draft.js markup, no `tweetText`, and embedded posts as nested articles (§1.4). */
export function ArticleBody({ article }: { article: NonNullable<PostData['article']> }) {
  return (
    <div data-testid="twitterArticleReadView">
      <div data-testid="twitter-article-title">{article.title}</div>
      <div data-testid="twitterArticleRichTextView">
        <div data-testid="longformRichTextComponent">
          <div className="DraftEditor-root">
            <div className="public-DraftEditor-content" contentEditable={false}>
              {article.paragraphs.map((paragraph) => (
                <div key={paragraph} data-block="true">
                  <span data-text="true">{paragraph}</span>
                </div>
              ))}
              {article.embeds !== undefined && (
                <div data-testid="simpleTweet">
                  <PostArticle post={getPost(article.embeds)} />
                </div>
              )}
            </div>
          </div>
        </div>
      </div>
    </div>
  );
}
