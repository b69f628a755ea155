import { Band } from '@/components/ui/band';
import { Button } from '@/components/ui/button';
import { useTranslate } from '@/components/ui/language';
import type { HealthProblem, HealthState } from '@/lib/desk/store/health-state';
import type { Translate } from '@/lib/i18n/catalog';
import { type NoticeKey, noticesCatalog } from '@/lib/i18n/panel-notices';
import type { PageHealth } from '@/lib/messaging/protocol';
import './notices.css';

const PROBLEM_WORDS: Readonly<Record<HealthProblem, NoticeKey>> = {
  'storage-failed': 'problemStorageFailed',
  'disk-full': 'problemDiskFull',
  'data-lost': 'problemDataLost',
  'stale-code': 'problemStaleCode',
  blocked: 'problemBlocked',
  'storage-refused': 'problemStorageRefused',
};

/** What keeps the desk from writing, and the way out of it. Stays until it is settled. */
export function DeskNotice(props: { health: HealthState; onReload: () => void; onOpenData: () => void }) {
  const t = useTranslate(noticesCatalog);
  const { problem, lost } = props.health;
  if (problem === null) return null;
  const reload = problem === 'stale-code' || problem === 'blocked';
  return (
    <Band
      tone="bad"
      icon="lock"
      live="assertive"
      action={
        <Button size="s" onClick={reload ? props.onReload : props.onOpenData}>
          {t(reload ? 'reload' : 'openData')}
        </Button>
      }
    >
      {problem === 'data-lost' && lost !== null
        ? t('problemDataLostCount', { n: lost })
        : t(PROBLEM_WORDS[problem])}
    </Band>
  );
}

/** Nothing is marked or inserted without the background; another start brings it back. */
export function BackgroundNotice({ onRestart }: { onRestart: () => void }) {
  const t = useTranslate(noticesCatalog);
  return (
    <Band
      tone="bad"
      live="assertive"
      action={
        <Button size="s" onClick={onRestart}>
          {t('restart')}
        </Button>
      }
    >
      {t('backgroundLost')}
    </Band>
  );
}

/** The gravest of what an adapter could not read on the page in front, with counts (DESIGN law 7). */
export function PageNotice({ health }: { health: PageHealth }) {
  const t = useTranslate(noticesCatalog);
  const said = sayFault(health, t);
  return (
    said !== null && (
      <Band tone="warn" live="polite">
        {said}
      </Band>
    )
  );
}

/** One at a time: each takes a band of the panel, and what stops more is what has to be mended first. */
function sayFault(health: PageHealth, t: Translate<NoticeKey>): string | null {
  const { posts, authorsUnread, textsUnread } = health;
  if (health.listsUnread) return t('healthLists');
  if (posts === 0) return health.expectsPosts ? t('healthNone') : null;
  if (textsUnread > authorsUnread) return t('healthTexts', { unread: textsUnread, posts });
  return authorsUnread > 0 ? t('healthAuthors', { unread: authorsUnread, posts }) : null;
}

/** Free space is running out: said before the desk has to lock itself. */
export function SpaceNotice({ free }: { free: number }) {
  const t = useTranslate(noticesCatalog);
  return <Band tone="warn">{t('spaceLow', { mb: Math.floor(free / 1_000_000) })}</Band>;
}
