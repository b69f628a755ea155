import type { Signal } from '@/lib/domain/condition';
import { handleKey } from '@/lib/domain/identity';
import { type FoundKeyword, listFound } from '@/lib/domain/mark';
import type { Language } from '@/lib/i18n/language';
import { compile } from '@/lib/matching/compile';
import { createMatcher } from '@/lib/matching/matcher';
import { resolveMarks } from '@/lib/matching/resolve';
import type { MatchList } from '@/lib/matching/types';
import type { PastAct } from '@/lib/playbook/history-signals';
import { practiceTimeline } from '@/lib/playbook/practice/timeline';
import type { PracticePost } from '@/lib/playbook/practice/types';
import { computeSignals } from '@/lib/playbook/signals';
import { starterPack } from '@/lib/playbook/starter/starter-pack';

export const NOW = new Date('2026-11-21T05:00:00.000Z');

/** The starter pack as a desk has it that calls itself by the carrier's name. */
export function starterDesk(language: Language) {
  const timeline = practiceTimeline(language);
  const pack = starterPack(language, { company: timeline.carrier.company });
  const lists: MatchList[] = pack.lists.map((list, index) => ({ ...list, id: `list-${index}` }));
  const matcher = createMatcher(compile(lists));

  const markText = (text: string): FoundKeyword[] =>
    listFound(resolveMarks(matcher.find(text), matcher, text));
  const pastOf = (post: PracticePost) => {
    const history = timeline.history.find((each) => each.author.handle === post.author.handle);
    const interactions = (history?.interactions ?? []).map(
      ({ minutesAgo, action, status }): PastAct => ({
        occurredAt: new Date(NOW.getTime() - minutesAgo * 60_000).toISOString(),
        action,
        status,
        caseId: `${handleKey('practice', post.author.handle)}/${minutesAgo > 100 * 24 * 60 ? 'old' : 'new'}`,
        delivery: action === 'note' ? null : 'sent',
      }),
    );
    return { noContact: (history?.noContact ?? null) !== null, interactions };
  };
  const signalsOf = (post: PracticePost): Set<Signal> =>
    computeSignals({
      post: { text: post.text, title: null },
      marks: markText(post.text),
      history: pastOf(post),
      later: timeline.posts.filter(
        (other) => other.author.handle === post.author.handle && other.minutesAgo < post.minutesAgo,
      ),
      now: NOW,
    });
  return { ...timeline, pack, lists, markText, signalsOf };
}
