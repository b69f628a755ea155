/** @jsxImportSource react */
import { createRoot } from 'react-dom/client';
import { installHooks } from './hooks';
import { setTicking } from './model/clock';
import { followOwnPosts } from './model/own-posts';
import { followHistory } from './model/route';
import { changeWorld, subscribe } from './model/world';
import { App } from './shell/app';
import { followShortcuts } from './shell/shortcuts';
import { applyTheme } from './shell/theme';

const hooks = installHooks();
followHistory();
followOwnPosts();
followShortcuts(hooks.shortcuts);
subscribe(applyTheme);
applyTheme();
setTicking(1_000);
openIntent();

const root = document.querySelector('#react-root');
const layers = document.querySelector('#layers');
if (root !== null && layers !== null) createRoot(root).render(<App layers={layers} />);

/** A Web Intent opens the composer with its text already in it (facts/x.md §5). */
function openIntent(): void {
  const { pathname, searchParams } = new URL(location.href);
  if (pathname !== '/intent/tweet' && pathname !== '/compose/post') return;
  changeWorld({
    modal: { replyTo: searchParams.get('in_reply_to'), text: searchParams.get('text') ?? '' },
  });
}
