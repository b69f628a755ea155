import { render } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import '@/components/ui/tokens.css';
import '@/components/ui/base.css';
import { Card } from '@/components/card/card';
import { Header } from '@/components/panel/header';
import { KeySheet } from '@/components/panel/key-sheet';
import { BackgroundNotice, DeskNotice, PageNotice } from '@/components/panel/notices';
import { PanelFrame, PostPanel } from '@/components/panel/panel';
import type { DockActs } from '@/components/panel/reply/dock';
import { StartView } from '@/components/panel/start/start-view';
import { type Waiting, WaitingRoom } from '@/components/panel/start/waiting-room';
import { LanguageProvider, useTranslate } from '@/components/ui/language';
import { ScrollArea } from '@/components/ui/scroll-area';
import { TimeZoneProvider } from '@/components/ui/time-zone';
import { ToastRegion } from '@/components/ui/toast';
import { createToaster } from '@/components/ui/toaster';
import type { Post } from '@/lib/domain/post';
import { LANGUAGES } from '@/lib/i18n/language';
import { insertionCatalog } from '@/lib/i18n/panel-insertion';
import { accountOf, agentOf, NOW, OUTGOING_DESK, owedOf } from './mock-desk';
import { newsOfScene, OwnScene } from './news-scenes';
import { buildScene, SCENES, type Scene, WHY_OFFERED } from './scenes';
import { STILL_DOCK_ACTS, STILL_POST_ACTS } from './still-acts';
import { GALLERY_WORDS } from './words';

/**
 * The panel's leaves on made-up content: `#main/ja`, `#keys/en`; as the mini card shows them: `#card-main/ja`. For looking
 * at, and for axe.
 */
const [wanted = 'main', spoken = 'ja'] = location.hash.slice(1).split('/');
const language = LANGUAGES.find((each) => each === spoken) ?? 'ja';
const isCard = wanted.startsWith('card-');
const scene = SCENES.find((each) => each === wanted.replace('card-', '')) ?? 'main';
document.documentElement.lang = language;

/** Scenes about a draft. */
const CARD_DRAFTS: readonly Scene[] = ['main', 'findings', 'comment', 'occupied', 'under-way'];

const nothing = () => undefined;
const toaster = createToaster();
const { view, dock } = buildScene(scene, language);
const waiting: Partial<Record<string, Waiting>> = {
  'no-post': { kind: 'no-post', marks: 12, posts: 40, visit: false },
  owed: { kind: 'no-post', marks: 12, posts: 40, visit: false },
  visit: { kind: 'no-post', marks: 2, posts: 6, visit: true },
  'site-off': { kind: 'off', host: 'sora-fan.hatenablog.com' },
  'nothing-read': { kind: 'nothing-read', host: 'sora-fan.hatenablog.com', visit: true },
  ignored: { kind: 'ignored', name: 'ameblo.jp/kakuyasu-sim-matome', status: 'spam' },
  setup: { kind: 'setup' },
  unsupported: { kind: 'unsupported' },
  paused: { kind: 'paused' },
  'site-paused': { kind: 'site-paused', site: 'x' },
};
const empty = waiting[scene];
const entry: Post = { ...view.selected.post, kind: 'entry' };
const dockActs: DockActs = {
  ...STILL_DOCK_ACTS,
  search: () =>
    dock.offered.slice(0, 1).flatMap(({ template }) =>
      GALLERY_WORDS[language].templates.map((each, index) => ({
        template: { ...template, ...each, id: String(index) },
        why: WHY_OFFERED[index] ?? [],
      })),
    ),
};
/** The card before anything was chosen, in the scenes that are about something else. */
const cardDock = CARD_DRAFTS.includes(scene) ? dock : { ...dock, draft: { ...dock.draft, body: '' } };

/** The longest that is said in passing. */
function SaidOnce() {
  const t = useTranslate(insertionCatalog);
  useEffect(() => {
    toaster.show(t('begunAsOther'), { tone: 'bad' });
  }, [t]);
  return <ToastRegion toaster={toaster} />;
}

function CardGallery() {
  return (
    <Card
      view={view}
      acts={STILL_POST_ACTS}
      dock={{ state: cardDock, acts: dockActs }}
      shortcut="Alt+Shift+Y"
      notice={null}
      news={newsOfScene(scene, entry)}
      onTakeBlog={null}
      onClose={nothing}
    />
  );
}

function Gallery() {
  const textRef = useRef<HTMLTextAreaElement>(null);
  const account = accountOf(language);
  const speaker = {
    company: account.company,
    agentName: 'MJ',
    initials: 'MJ',
    site: 'x' as const,
    handle: account.handles[0]?.handle ?? null,
    hours: account.policy.hours,
  };
  return (
    <PanelFrame
      header={
        <Header
          speaker={scene === 'setup' ? null : speaker}
          now={NOW}
          onSearch={empty ? null : nothing}
          onOpenDesk={nothing}
          onKeys={nothing}
        />
      }
      notices={
        <>
          {scene === 'read-only' && (
            <DeskNotice
              health={{ writable: false, problem: 'disk-full', since: null, lost: null }}
              onReload={nothing}
              onOpenData={nothing}
            />
          )}
          {scene === 'background-lost' && <BackgroundNotice onRestart={nothing} />}
          {scene === 'unread-author' && (
            <PageNotice
              health={{
                site: 'x',
                expectsPosts: true,
                posts: 12,
                authorsUnread: 3,
                textsUnread: 0,
                listsUnread: false,
              }}
            />
          )}
        </>
      }
    >
      {empty ? (
        <WaitingRoom
          waiting={empty}
          top={
            scene === 'owed' && (
              <StartView
                desk={OUTGOING_DESK}
                profile={{ account, agent: agentOf(language) }}
                owed={owedOf(language)}
                now={NOW}
                incident=""
                toaster={toaster}
                copy={async () => undefined}
                onOpen={nothing}
              />
            )
          }
          shortcuts={{ next: 'Alt+Shift+J', previous: 'Alt+Shift+K' }}
          acts={{
            onSetup: nothing,
            onPractice: nothing,
            onResume: async () => undefined,
            onSettings: nothing,
            onReloadPage: nothing,
            onTurnOn: nothing,
            onSites: nothing,
            onStopIgnoring: nothing,
          }}
        />
      ) : scene === 'own' ? (
        <ScrollArea as="main" class="pn-scroll">
          <OwnScene selected={view.selected} />
        </ScrollArea>
      ) : (
        <PostPanel
          view={view}
          textRef={textRef}
          toasts={scene === 'toast' && <SaidOnce />}
          news={newsOfScene(scene, entry)}
          acts={STILL_POST_ACTS}
          dock={{ state: dock, acts: dockActs }}
        />
      )}
      {wanted === 'keys' && (
        <KeySheet
          chord="Ctrl ↵"
          pageKeys="Alt+Shift+J Alt+Shift+K Alt+Shift+Y"
          letters
          onLetters={nothing}
          onClose={nothing}
        />
      )}
    </PanelFrame>
  );
}

const root = document.getElementById('app');
if (root !== null) {
  render(
    <LanguageProvider language={language}>
      <TimeZoneProvider zone="Asia/Tokyo">{isCard ? <CardGallery /> : <Gallery />}</TimeZoneProvider>
    </LanguageProvider>,
    root,
  );
}
