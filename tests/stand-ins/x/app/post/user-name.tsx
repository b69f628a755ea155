/** @jsxImportSource react */
import { findUser } from '../model/users';
import { go } from '../shell/link';
import { Emoji, Runs } from './rich-text';
import { Timestamp } from './timestamp';

interface Props {
  handle: string;
  id: string;
  /** Left out for the focal post, whose time stands in a later row. */
  time?: { permalink: string; at: string };
  quoted?: boolean;
}

/** Name, handle and time. In a quoted post there is no link at all (facts/x.md §1.5). */
export function UserName({ handle, id, time, quoted = false }: Props) {
  const user = findUser(handle);
  if (quoted)
    return (
      <div data-testid="User-Name" id={id} className="user-name">
        <div dir="ltr">
          <DisplayName name={user.name} />
        </div>
        <div>
          <div tabIndex={-1}>
            <span>@{handle}</span>
          </div>
          {time && (
            <div dir="ltr" aria-label="1時間前">
              <time dateTime={time.at}>1時間</time>
            </div>
          )}
        </div>
      </div>
    );
  return (
    <div data-testid="User-Name" id={id} className="user-name">
      <div>
        <a href={`/${handle}`} role="link" onClick={go}>
          <div dir="ltr">
            <DisplayName name={user.name} />
            {user.verified && (
              <svg data-testid="icon-verified" viewBox="0 0 22 22" aria-label="認証済み" role="img" />
            )}
          </div>
        </a>
      </div>
      <div>
        <a href={`/${handle}`} role="link" tabIndex={-1} onClick={go}>
          <div dir="ltr">
            <span>@{handle}</span>
          </div>
        </a>
        {time && (
          <>
            <div dir="ltr" aria-hidden="true">
              <span>·</span>
            </div>
            <Timestamp permalink={time.permalink} at={time.at} />
          </>
        )}
      </div>
    </div>
  );
}

function DisplayName({ name }: { name: string }) {
  return (
    <span>
      <Runs text={name}>
        {(run) =>
          run.kind === 'emoji' ? (
            <Emoji char={run.char} />
          ) : (
            <span>{run.kind === 'text' ? run.text : ''}</span>
          )
        }
      </Runs>
    </span>
  );
}
