/** @jsxImportSource react */
import { type PostData, shownText } from '../model/post';
import { changePost } from '../model/world';
import { go } from '../shell/link';
import { RichText } from './rich-text';

interface Props {
  post: PostData;
  id: string;
  quoted: boolean;
  /** The status page shows long posts whole. */
  whole: boolean;
}

/** `tweetText` with the show-more element in the shape the post asks for (facts/x.md §1.4). */
export function TweetText({ post, id, quoted, whole }: Props) {
  const { text, lang } = shownText(post, whole);
  const shape = post.more === undefined || post.expanded || whole ? undefined : post.more.shape;
  const expand = (event: { stopPropagation(): void }) => {
    event.stopPropagation();
    changePost(post.id, { expanded: true });
  };
  return (
    <>
      {post.translated && (
        <div dir="ltr" className="translated">
          <span>英語から翻訳</span>
          <button
            type="button"
            aria-label="原文を表示"
            onClick={(event) => {
              event.stopPropagation();
              changePost(post.id, { translated: false });
            }}
          >
            原文を表示
          </button>
        </div>
      )}
      <div data-testid="tweetText" id={id} lang={lang} dir="auto" className="tweet-text">
        <RichText text={text} quoted={quoted} />
        {shape === 'inside' && (
          <button data-testid="tweet-text-show-more-link" type="button" role="link" onClick={expand}>
            さらに表示
          </button>
        )}
        {shape === 'quote-link' && (
          <a
            data-testid="tweet-text-show-more-link"
            href={`/${post.author}/status/${post.id}`}
            role="link"
            onClick={go}
          >
            さらに表示
          </a>
        )}
      </div>
      {shape === 'after' && (
        <button data-testid="tweet-text-show-more-link" type="button" role="link" onClick={expand}>
          さらに表示
        </button>
      )}
      {shape === 'clamp' && (
        <div data-testid="tweet-text-show-more-link" dir="ltr">
          さらに表示
        </div>
      )}
    </>
  );
}
