/** @jsxImportSource react */
import { go } from '../shell/link';

/** An avatar; inside a quoted post it is no link. */
export function Avatar({ handle, size, link }: { handle: string; size: number; link: boolean }) {
  const image = (
    <img
      alt=""
      draggable={false}
      src={`https://pbs.twimg.com/profile_images/1/${handle.length}_bigger.svg`}
    />
  );
  return (
    <div data-testid="Tweet-User-Avatar" className="avatar">
      <div data-testid={`UserAvatar-Container-${handle}`} style={{ width: size, height: size }}>
        {link ? (
          <a href={`/${handle}`} aria-hidden="true" role="link" tabIndex={-1} onClick={go}>
            <div>{image}</div>
          </a>
        ) : (
          <div>{image}</div>
        )}
      </div>
    </div>
  );
}
