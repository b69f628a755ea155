/** @jsxImportSource react */
import { toRuns } from '../model/run';
import { findUser } from '../model/users';
import { go } from '../shell/link';
import { Emoji } from './rich-text';
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
      {toRuns(name).map((run, index) =>
        run.kind === 'emoji' ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: runs have no identity of their own
          <Emoji key={index} char={run.char} />
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: runs have no identity of their own
          <span key={index}>{run.kind === 'text' ? run.text : ''}</span>
        ),
      )}
    </span>
  );
}
