/** @jsxImportSource react */
import { findUser } from '../model/users';
import { go } from '../shell/link';

/** A recommended account. Its follow button is one of the few places that show the numeric id (§1.7). */
export function UserCell({ handle }: { handle: string }) {
  const user = findUser(handle);
  return (
    <button type="button" data-testid="UserCell" className="user-cell">
      <div data-testid={`UserAvatar-Container-${handle}`}>
        <a href={`/${handle}`} role="link" tabIndex={-1} onClick={go}>
          <img alt="" src={`https://pbs.twimg.com/profile_images/1/${handle.length}_normal.svg`} />
        </a>
      </div>
      <a href={`/${handle}`} role="link" onClick={go}>
        <span>{user.name}</span>
      </a>
      <a href={`/${handle}`} role="link" tabIndex={-1} onClick={go}>
        <span>@{handle}</span>
      </a>
      <div data-testid="placementTracking">
        <span role="button" data-testid={`${user.id}-follow`} tabIndex={0} aria-label={`フォロー @${handle}`}>
          フォロー
        </span>
      </div>
    </button>
  );
}
