import type { Waiting } from '@/components/panel/start/waiting-room';
import { type LiveResult, useLiveQuery } from '@/components/ui/use-live-query';
import type { Desk, Profile } from '@/lib/desk/desk';
import type { Exclusion } from '@/lib/domain/exclusion';
import type { ActiveTab } from './follow-active-tab';
import type { Page } from './use-page';
import { type SitePage, type Standing, useStanding } from './use-standing';

export interface WaitingPlace {
  /** Why no post can be shown; null when one can. */
  waiting: Waiting | null;
  /** The page in front, where the agent turns it on and off. */
  site: SitePage | null;
  /** What the ignore list has of that page. */
  exclusion: Exclusion | undefined;
}

/** Whether a post can be shown, and what is known of the page where none can. */
export function useWaiting(
  desk: Pick<Desk, 'exclusions'>,
  profile: LiveResult<Profile | null>,
  page: Page,
  tab: ActiveTab | undefined,
): WaitingPlace {
  const standing = useStanding(tab);
  const site = standing.kind === 'site' ? standing.page : null;
  const siteKey = site?.siteKey ?? null;
  const ignored = useLiveQuery(
    async () => (siteKey === null ? undefined : desk.exclusions.ofSite(siteKey)),
    `exclusion of ${siteKey}`,
  );
  const exclusion = ignored.state === 'ready' ? ignored.value : undefined;
  return { waiting: findWaiting(profile, page, standing, exclusion), site, exclusion };
}

function findWaiting(
  profile: LiveResult<Profile | null>,
  page: Page,
  standing: Standing,
  ignored: Exclusion | undefined,
): Waiting | null {
  if (profile.state === 'failed') return { kind: 'failed' };
  if (profile.state === 'loading') return { kind: 'loading' };
  if (profile.value === null) return { kind: 'setup' };
  if (page.selection === undefined) return { kind: 'loading' };
  const site = standing.kind === 'site' ? standing.page : undefined;
  // A chosen post stays on screen even when the page has moved on: the agent may be in the middle of a sentence.
  const isRead = page.readable || (site !== undefined && site.access !== 'off');
  if (page.selection !== null && isRead) return null;
  if (page.state === undefined) return { kind: 'loading' };
  if (ignored !== undefined) return { kind: 'ignored', name: ignored.key, status: ignored.status };
  if (site?.access === 'off') return { kind: 'off', host: site.host };
  const visit = site?.access === 'visit';
  if (page.state === null && site !== undefined) return { kind: 'nothing-read', host: site.host, visit };
  if (!page.readable) return { kind: 'unsupported' };
  if (page.state === null) return { kind: 'silent' };
  if (page.paused === 'site') return { kind: 'site-paused', site: page.state.site };
  if (page.paused === 'tab') return { kind: 'paused' };
  return { kind: 'no-post', marks: page.state.marks, posts: page.health?.posts ?? 0, visit };
}
