/** @jsxImportSource react */
import { useRoute } from '../model/route';
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
  const status = /^\/\w+\/status\/(\d+)/u.exec(url.pathname)?.[1] ?? null;
  return (
    <div>
      <div className="app">
        <SideNav />
        <main role="main">
          <div className="columns-frame">
            <div data-testid="primaryColumn">{renderPage(url, status)}</div>
            {location.host !== 'pro.x.com' && <Sidebar focal={status} />}
          </div>
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
