import { browser } from 'wxt/browser';
import type { Debts } from '@/components/panel/browser/owed-badge';
import type { SidePorts } from '@/components/panel/model/ports';
import { StartView } from '@/components/panel/start/start-view';
import { WaitingRoom } from '@/components/panel/start/waiting-room';
import { WatchStart } from '@/components/panel/watch/watch-start';
import { useTranslate } from '@/components/ui/language';
import type { Toaster } from '@/components/ui/toaster';
import type { Desk, Profile } from '@/lib/desk/desk';
import type { Settings } from '@/lib/desk/settings';
import { panelSitesCatalog } from '@/lib/i18n/panel-sites';
import { siteGrants } from '@/lib/messaging/site-grants';
import { setPaused } from '@/lib/messaging/tab-pause';
import { openOwed } from './open-owed';
import { openDeskPage, openPracticePage } from './open-pages';
import type { PageKeys } from './use-page-keys';
import type { WaitingPlace } from './use-waiting';

/** The panel while no post can be shown: what a day begins with, why there is none, and the way on. */
export function WaitingView(props: {
  desk: Desk;
  place: WaitingPlace;
  /** Null while the desk is not set up, or not known. */
  speaker: Profile | null;
  settings: Settings;
  tabId: number;
  debts: Debts;
  side: SidePorts;
  pageKeys: PageKeys;
  now: Date;
  toaster: Toaster;
}) {
  const t = useTranslate(panelSitesCatalog);
  const { desk, speaker, settings, tabId, debts, now, toaster } = props;
  const { site, exclusion } = props.place;
  const waiting = props.place.waiting ?? { kind: 'loading' };
  const turnOn = (pattern: string) =>
    void siteGrants.grant([pattern]).then((agreed) => {
      if (!agreed) toaster.show(t('notTurnedOn'), { tone: 'bad' });
    });
  return (
    <WaitingRoom
      waiting={waiting}
      top={
        speaker &&
        waiting.kind !== 'loading' && (
          <StartView
            desk={desk}
            profile={speaker}
            owed={debts.owed}
            watches={
              <WatchStart
                watches={debts.watches}
                now={now}
                onOpen={(url) => void browser.tabs.create({ url, openerTabId: tabId })}
                onOpenQueue={() => void openDeskPage('#/watches')}
              />
            }
            now={now}
            incident={settings.incident}
            toaster={toaster}
            copy={props.side.copyNote}
            onOpen={(entry) => void openOwed(entry, tabId)}
          />
        )
      }
      shortcuts={props.pageKeys}
      acts={{
        onSetup: () => void openDeskPage(),
        onPractice: () => void openPracticePage(),
        onResume: () => setPaused(tabId, false),
        onSettings: () => void openDeskPage('#/settings'),
        onReloadPage: () => void browser.tabs.reload(tabId),
        onTurnOn: () => site && turnOn(site.pattern),
        onSites: () => void openDeskPage('#/sites'),
        onStopIgnoring: () => exclusion && void desk.exclusions.remove(exclusion.id),
      }}
    />
  );
}
