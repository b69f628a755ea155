import type { Waiting } from '@/components/panel/waiting-room';
import type { LiveResult } from '@/components/ui/use-live-query';
import type { Profile } from '@/lib/desk/desk';
import type { Page } from './use-page';

/** Why no post can be shown; null when one can. */
export function findWaiting(profile: LiveResult<Profile | null>, page: Page): Waiting | null {
  if (profile.state === 'failed') return { kind: 'failed' };
  if (profile.state === 'loading') return { kind: 'loading' };
  if (profile.value === null) return { kind: 'setup' };
  if (page.selection === undefined) return { kind: 'loading' };
  // A chosen post stays on screen even when the page has moved on: the agent may be in the middle of a sentence.
  if (page.selection !== null && page.readable) return null;
  if (page.state === undefined) return { kind: 'loading' };
  if (!page.readable) return { kind: 'unsupported' };
  if (page.state === null) return { kind: 'silent' };
  if (page.paused) return { kind: 'paused' };
  return { kind: 'no-post', marks: page.state.marks };
}
