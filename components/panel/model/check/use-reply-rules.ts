import { useEffect, useMemo, useState } from 'preact/hooks';
import { useLiveQuery } from '@/components/ui/use-live-query';
import type { Desk, Profile } from '@/lib/desk/desk';
import { NO_MEMORY, prepareRules, type ReplyRules, readMemory } from './reply-rules';

/** Longest time the indexing may be put off for what the agent does, ms. */
const PATIENCE = 500;

/**
 * The checks for who works here, kept up with the log for as long as the window lives. The rules of the policy are there
 * at once; the memory of earlier replies follows when the window is idle. Null before somebody works here.
 */
export function useReplyRules(
  desk: Pick<Desk, 'agents' | 'accounts' | 'escalations' | 'interactions'>,
  profile: Profile | null,
): ReplyRules | null {
  const memory = useLiveQuery(() => readMemory(desk), 'memory');
  const [ready, setReady] = useState<{ profile: Profile; rules: ReplyRules } | null>(null);
  const bare = useMemo(() => profile && prepareRules(profile, NO_MEMORY, false), [profile]);
  useEffect(() => {
    if (profile === null || memory.state === 'loading') return;
    // A desk that cannot be read says so itself; the policy's own rules still hold.
    const known = memory.state === 'ready' ? memory.value : NO_MEMORY;
    return whenIdle(() => setReady({ profile, rules: prepareRules(profile, known, true) }));
  }, [profile, memory]);
  return ready !== null && ready.profile === profile ? ready.rules : bare;
}

/** Runs when the window has nothing else to do. @returns a way to call it off */
function whenIdle(run: () => void): () => void {
  const handle = requestIdleCallback(run, { timeout: PATIENCE });
  return () => cancelIdleCallback(handle);
}
