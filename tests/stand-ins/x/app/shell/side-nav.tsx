/** @jsxImportSource react */
import { findUser, OWN_ACCOUNTS } from '../model/users';
import { changeWorld, useWorld } from '../model/world';
import { go } from './link';

/** The left bar with the account switcher, the place that tells who is signed in (facts/x.md §1.8). */
export function SideNav() {
  const account = useWorld((world) => world.account);
  return (
    <header role="banner">
      <nav>
        <a href="/home" role="link" onClick={go}>
          ホーム
        </a>
        <a href="/notifications" role="link" onClick={go}>
          通知
        </a>
      </nav>
      <a
        href="/compose/post"
        role="link"
        data-testid="SideNav_NewTweet_Button"
        onClick={(event) => {
          event.preventDefault();
          changeWorld({ modal: { replyTo: null, text: '' } });
        }}
      >
        ポストする
      </a>
      {account !== null && <Switcher account={account} />}
    </header>
  );
}

function Switcher({ account }: { account: string }) {
  const other = OWN_ACCOUNTS.find(({ handle }) => handle !== account);
  return (
    <button
      type="button"
      data-testid="SideNav_AccountSwitcher_Button"
      aria-label="アカウントメニュー"
      onClick={() => changeWorld({ account: other?.handle ?? null })}
    >
      <div data-testid={`UserAvatar-Container-${account}`} />
      <div>
        <span>{findUser(account).name}</span>
        <span>@{account}</span>
      </div>
    </button>
  );
}
