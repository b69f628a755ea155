import { useEffect, useState } from 'preact/hooks';
import type { Post } from '@/lib/domain/post';
import type { SpamHint } from '@/lib/domain/spam-hint';
import type { HintPorts } from '../ports';

/** A page that was just opened answers after a while, ms. */
const LATER = 3_000;
const NONE: readonly SpamHint[] = [];

/** What the page in front tells that speaks for this entry being spam; none for posts of timelines and for comments. */
export function useSpamHints(ports: HintPorts, post: Post): readonly SpamHint[] {
  const [hints, setHints] = useState(NONE);
  const isEntry = post.kind === 'entry';
  useEffect(() => {
    if (!isEntry) return;
    const until = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const take = (found: readonly SpamHint[]) => {
      if (!until.signal.aborted) setHints(found);
    };
    ports.findSpamHints(post).then(take, () => {
      if (until.signal.aborted) return;
      // Whoever stays silent twice shows no entry the agent could judge.
      timer = setTimeout(() => void ports.findSpamHints(post).then(take, () => undefined), LATER);
    });
    return () => {
      until.abort();
      clearTimeout(timer);
    };
  }, [ports, post, isEntry]);
  return hints;
}
