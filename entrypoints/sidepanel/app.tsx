import { useMemo, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { AuthoredPost } from '@/components/panel/authored-post';
import { createReplyPorts } from '@/components/panel/browser/reply-ports';
import { sessionSurroundings } from '@/components/panel/browser/session-surroundings';
import { createHintPorts, createSidePorts } from '@/components/panel/browser/side-ports';
import { useBackgroundLost } from '@/components/panel/browser/use-background-lost';
import { useDeskHealth } from '@/components/panel/browser/use-desk-health';
import { useOwed } from '@/components/panel/browser/use-owed';
import { languageOf, useSettings } from '@/components/panel/browser/use-settings';
import { Header } from '@/components/panel/header';
import { KeySheet } from '@/components/panel/key-sheet';
import { useReplyRules } from '@/components/panel/model/check/use-reply-rules';
import { sayInsertChord } from '@/components/panel/model/chord';
import { useIsOwn } from '@/components/panel/model/post/use-is-own';
import { usePlaybook } from '@/components/panel/model/post/use-playbook';
import { useNow } from '@/components/panel/model/use-now';
import { BackgroundNotice, DeskNotice, PageNotice, SpaceNotice } from '@/components/panel/notices';
import { PanelFrame } from '@/components/panel/panel';
import { LanguageProvider } from '@/components/ui/language';
import { TimeZoneProvider } from '@/components/ui/time-zone';
import { ToastRegion } from '@/components/ui/toast';
import { createToaster } from '@/components/ui/toaster';
import { useFirstTurn, useLiveQuery } from '@/components/ui/use-live-query';
import type { Desk } from '@/lib/desk/desk';
import { saveSettings } from '@/lib/desk/settings-store';
import { findHandleOn } from '@/lib/domain/account-handle';
import { postKey } from '@/lib/domain/post-key';
import { sendToTab } from '@/lib/messaging/client';
import { openDeskPage } from './open-pages';
import { useActiveTab } from './use-active-tab';
import { usePage } from './use-page';
import { usePageKeys } from './use-page-keys';
import { useStepEnd } from './use-step-end';
import { useWaiting } from './use-waiting';
import { WaitingView } from './waiting-view';

const toaster = createToaster();

/** The side panel: what stands in it follows the tab in front and the desk. */
export function App({ desk }: { desk: Desk }) {
  const settings = useSettings();
  const { health, space } = useDeskHealth(desk);
  const backgroundLost = useBackgroundLost();
  const profile = useLiveQuery(() => desk.profile.get(), 'profile', 'first');
  const tab = useActiveTab();
  const page = usePage(tab, settings.pausedSites);
  // The history of the post the agent clicked comes before the playbook and two thousand replies.
  useFirstTurn(page.selection === undefined);
  const pageKeys = usePageKeys();
  const [sheet, setSheet] = useState(false);
  const [searchTurn, setSearchTurn] = useState(0);
  const tabId = tab?.id ?? -1;
  useStepEnd(tabId, languageOf(settings), toaster);
  const frame = page.selection?.frame;
  const opened = page.selection?.opened;
  const ports = useMemo(() => createReplyPorts(desk, tabId, frame, opened), [desk, tabId, frame, opened]);
  const side = useMemo(() => createSidePorts(tabId), [tabId]);
  const hintPorts = useMemo(() => createHintPorts(tabId, frame), [tabId, frame]);

  const now = useNow(ports.now);
  const debts = useOwed(desk, now);

  const speaker = profile.state === 'ready' ? profile.value : null;
  const rules = useReplyRules(desk, speaker);
  const playbook = usePlaybook(desk);
  const place = useWaiting(desk, profile, page, tab);
  const { waiting } = place;
  const { selection } = page;
  const spokenOn = selection?.post.site ?? 'x';
  const isOwn = useIsOwn(desk, speaker, selection?.post);
  const reread = async () => {
    if (!selection) return;
    const asked = { postKey: postKey(selection.post) };
    const fresh = await sendToTab(tabId, 'page.reread', asked, frame).catch(() => null);
    if (fresh !== null) page.renew({ ...selection, ...fresh });
  };

  return (
    <LanguageProvider language={languageOf(settings)}>
      <TimeZoneProvider zone={settings.timeZone}>
        <PanelFrame
          header={
            <Header
              speaker={
                speaker && {
                  company: speaker.account.company,
                  agentName: speaker.agent.name,
                  initials: speaker.agent.initials,
                  site: spokenOn,
                  handle: findHandleOn(speaker.account.handles, spokenOn),
                  hours: speaker.account.policy.hours,
                }
              }
              now={now}
              onSearch={waiting === null && !isOwn ? () => setSearchTurn(searchTurn + 1) : null}
              onOpenDesk={() => void openDeskPage()}
              onKeys={() => setSheet(true)}
            />
          }
          notices={
            health.problem !== null || space?.level === 'low' || page.health || backgroundLost ? (
              <>
                {backgroundLost && <BackgroundNotice onRestart={() => browser.runtime.reload()} />}
                <DeskNotice
                  health={health}
                  onReload={() => location.reload()}
                  onOpenData={() => void openDeskPage('#/export')}
                />
                {space?.level === 'low' && space.free !== null && <SpaceNotice free={space.free} />}
                {page.health && page.paused === null && <PageNotice health={page.health} />}
              </>
            ) : null
          }
        >
          {waiting === null && selection && speaker && rules ? (
            <AuthoredPost
              key={`${tabId} ${postKey(selection.post)}`}
              desk={desk}
              ports={ports}
              selected={selection}
              profile={speaker}
              rules={rules}
              playbook={playbook}
              incident={settings.incident}
              writable={health.writable}
              letters={settings.letterKeys}
              toaster={toaster}
              surroundings={sessionSurroundings}
              side={side}
              hintPorts={hintPorts}
              onReread={() => void reread()}
              onSheet={() => setSheet(true)}
              onOpenAccount={() => void openDeskPage(`#/settings/accounts/${speaker.account.id}`)}
              searchTurn={searchTurn}
            />
          ) : (
            <WaitingView
              desk={desk}
              place={place}
              speaker={speaker}
              settings={settings}
              tabId={tabId}
              debts={debts}
              side={side}
              pageKeys={pageKeys}
              now={now}
              toaster={toaster}
            />
          )}
        </PanelFrame>
        {sheet && (
          <KeySheet
            chord={sayInsertChord(navigator.platform)}
            pageKeys={[pageKeys.next, pageKeys.previous, pageKeys.open].filter(Boolean).join(' ')}
            letters={settings.letterKeys}
            onLetters={(letterKeys) => void saveSettings({ letterKeys })}
            onClose={() => setSheet(false)}
          />
        )}
        {waiting !== null && <ToastRegion toaster={toaster} />}
      </TimeZoneProvider>
    </LanguageProvider>
  );
}
