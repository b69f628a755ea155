import type { ComponentChildren } from 'preact';
import { Button } from '@/components/ui/button';
import { Empty } from '@/components/ui/empty';
import { useTranslate } from '@/components/ui/language';
import type { SiteId } from '@/lib/domain/site';
import { noticesCatalog } from '@/lib/i18n/panel-notices';
import { panelSitesCatalog } from '@/lib/i18n/panel-sites';
import { sitesCatalog } from '@/lib/i18n/sites';
import { uiCatalog } from '@/lib/i18n/ui';
import { type SiteActs, SiteRoom, type SiteWaiting, VisitNote } from './site-rooms';
import './waiting-room.css';

/** Why there is no post to show. */
export type Waiting =
  | { kind: 'loading' }
  | { kind: 'failed' }
  | { kind: 'setup' }
  | { kind: 'unsupported' }
  /** A page we read, but its overlay does not answer: opened before an update. */
  | { kind: 'silent' }
  | { kind: 'paused' }
  /** Off in the settings, for every tab. */
  | { kind: 'site-paused'; site: SiteId }
  /** `marks`: null while they are looked for. */
  | { kind: 'no-post'; marks: number | null; posts: number; visit: boolean }
  | SiteWaiting;

export interface WaitingActs extends SiteActs {
  onSetup: () => void;
  onPractice: () => void;
  onResume: () => Promise<void>;
  onSettings: () => void;
}

/** A post as it looks in the page: a marked word, and the sign at its corner. */
function Sample() {
  return (
    <div class="pn-sample" aria-hidden="true">
      <i class="pn-sample-face" />
      <div>
        <span class="pn-sample-chip">
          <i />
        </span>
        <b />
        <p>
          <b />
          <mark />
          <b />
        </p>
        <p>
          <b />
        </p>
      </div>
    </div>
  );
}

interface WaitingRoomProps {
  waiting: Waiting;
  acts: WaitingActs;
  shortcuts: { next: string; previous: string };
  /** Stands above the words: answers owed, the day's start. */
  top?: ComponentChildren;
}

function Words(props: WaitingRoomProps) {
  const t = useTranslate(noticesCatalog);
  const say = useTranslate(uiCatalog);
  const sites = useTranslate(panelSitesCatalog);
  const site = useTranslate(sitesCatalog);
  const { waiting, acts } = props;
  switch (waiting.kind) {
    case 'loading':
      return <p class="pn-loading">{t('loading')}</p>;
    case 'failed':
      return (
        <Empty icon="warn" title={t('failedTitle')}>
          <p>{t('failedHelp')}</p>
        </Empty>
      );
    case 'setup':
      return (
        <Empty
          icon="desk"
          title={t('setupTitle')}
          action={
            <Button kind="primary" onClick={acts.onSetup}>
              {t('startSetup')}
            </Button>
          }
        >
          <p>{t('setupHelp')}</p>
        </Empty>
      );
    case 'unsupported':
      return (
        <Empty
          icon="eye"
          title={t('unsupportedTitle')}
          action={<Button onClick={acts.onPractice}>{t('openPractice')}</Button>}
        >
          <p>{t('unsupportedHelp')}</p>
        </Empty>
      );
    case 'silent':
      return (
        <Empty
          icon="eye"
          title={t('silentTitle')}
          action={<Button onClick={acts.onReloadPage}>{say('reloadPage')}</Button>}
        >
          <p>{t('silentHelp')}</p>
        </Empty>
      );
    case 'paused':
      return (
        <Empty
          icon="pause"
          title={t('pausedTitle')}
          action={
            <Button kind="primary" icon="play" onClick={acts.onResume}>
              {t('resume')}
            </Button>
          }
        />
      );
    case 'site-paused':
      return (
        <Empty
          icon="pause"
          title={t('sitePausedTitle', { site: site(`site.${waiting.site}`) })}
          action={<Button onClick={acts.onSettings}>{t('openSettings')}</Button>}
        >
          <p>{t('sitePausedHelp')}</p>
        </Empty>
      );
    case 'no-post':
      return (
        <Empty title={t('emptyTitle')}>
          <Sample />
          <ol class="pn-how">
            <li>{t('emptyClick')}</li>
            {props.shortcuts.next !== '' && <li>{t('emptyKeys', props.shortcuts)}</li>}
          </ol>
          <p>{t('emptyOpen')}</p>
          <p class="pn-quiet">
            {waiting.marks !== null &&
              (waiting.marks > 0 ? t('emptyMarks', { n: waiting.marks }) : t('emptyNoMarks'))}
            {waiting.posts > 0 && ` ${sites('readPosts', { n: waiting.posts })}`}
          </p>
          {waiting.visit && <VisitNote onTurnOn={acts.onTurnOn} />}
        </Empty>
      );
    default:
      return <SiteRoom waiting={waiting} acts={acts} />;
  }
}

/** What the panel shows before a post is chosen: how to go on from here, never just "nothing". */
export function WaitingRoom(props: WaitingRoomProps) {
  return (
    <main class={props.top ? 'pn-start' : undefined}>
      {props.top}
      <Words {...props} />
    </main>
  );
}
