/** @jsxImportSource react */
import type { PostData } from '../model/post';
import { go } from '../shell/link';

/** Photo or video. A video sits inside a `placementTracking` of its own, which is no sign of an ad (§1.6). */
export function Media({ post }: { post: PostData }) {
  if (post.media === 'photo')
    return (
      <a href={`/${post.author}/status/${post.id}/photo/1`} role="link" onClick={go}>
        <div data-testid="tweetPhoto" aria-label="画像" className="photo" />
      </a>
    );
  if (post.media === 'video')
    return (
      <div data-testid="placementTracking">
        <div data-testid="videoPlayer" className="photo">
          <div data-testid="videoComponent" />
        </div>
      </div>
    );
  return null;
}
