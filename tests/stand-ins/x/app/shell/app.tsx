/** @jsxImportSource react */
import { ComposePage } from '../compose/compose-page';
import { isPhone } from '../model/layout';
import { useRoute } from '../model/route';
import { useWorld } from '../model/world';
import { ColumnsPage } from '../page/columns-page';
import { HomePage } from '../page/home-page';
import { LongPage } from '../page/long-page';
import { NotificationsPage } from '../page/notifications-page';
import { ProfilePage } from '../page/profile-page';
import { SearchPage } from '../page/search-page';
import { StatusPage } from '../page/status-page';
import { Layers } from './layers';
import { SideNav } from './side-nav';
import { Sidebar } from './sidebar';

/** The whole app; `layers` lies outside of it, as on X. */
export function App({ layers }: { layers: Element }) {
  const url = new URL(useRoute(), location.origin);
  const modal = useWorld((world) => world.modal);
  const status = /^\/\w+\/status\/(\d+)/u.exec(url.pathname)?.[1] ?? null;
  return (
    <div>
      <div className="app">
        {!isPhone && <SideNav />}
        <main role="main">
          {isPhone && modal !== undefined ? (
            <ComposePage replyTo={modal.replyTo} text={modal.text} />
          ) : (
            <div className="columns-frame">
              <div data-testid="primaryColumn">{renderPage(url, status)}</div>
              {location.host !== 'pro.x.com' && !isPhone && <Sidebar focal={status} />}
            </div>
          )}
        </main>
      </div>
      <Layers target={layers} />
    </div>
  );
}

function renderPage(url: URL, status: string | null) {
  if (url.host === 'pro.x.com') return <ColumnsPage />;
  if (status !== null) return <StatusPage key={status} id={status} />;
  const [first = 'home', second = ''] = url.pathname.split('/').filter((part) => part !== '');
  switch (first) {
    case 'home':
    case 'intent':
    case 'compose':
      return <HomePage />;
    case 'search':
      return <SearchPage query={url.searchParams.get('q') ?? ''} />;
    case 'notifications':
      return <NotificationsPage />;
    case 'hashtag':
      return <SearchPage query={second} />;
    case 'i':
      return second === 'long' ? <LongPage /> : <SearchPage query="電波" />;
    default:
      return <ProfilePage handle={first} />;
  }
}
