import { useSignal } from '@preact/signals';
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { DockActs, DockState } from '@/components/panel/reply/dock';
import { useTranslate } from '@/components/ui/language';
import type { Interaction } from '@/lib/domain/interaction';
import { insertionCatalog } from '@/lib/i18n/panel-insertion';
import { takesComments } from '@/lib/reply/sign-comment';
import type { DockSources } from '../dock-sources';
import type { DraftStore } from '../draft/draft-store';
import { useSentNews } from '../outgoing/use-sent-news';
import type { ReplyInput } from './attempt';
import { findPending } from './find-pending';
import { type Begun, createReplyFlow } from './reply-flow';
import { createStoppedActs } from './stopped-acts';
import { useLateFates } from './use-late-fates';
import { useUnderWay } from './use-under-way';
import { createWaitingActs } from './waiting-acts';

/** The reply as it stands in the dock. */
interface StandingReply {
  store: DraftStore;
  locked: DockState['locked'];
  /** Who speaks, for whatever part goes in. */
  speaker: Pick<ReplyInput, 'expectedHandle' | 'seenHandle' | 'comment'>;
  /** What the page's comment form gets as the writer; absent on sites without one. */
  signature: NonNullable<DockState['comment']>['signature'] | undefined;
  /** Leads the agent to what must be mended first. @returns whether there was something */
  leadToMend: () => boolean;
  /** Whether the text may go in as far as it is concerned. */
  isReady: boolean;
  compose: () => Omit<ReplyInput, keyof StandingReply['speaker']>;
}

interface Insertion {
  /** What the dock shows of it; `busy` until it is known how far a logged reply got, so that nothing goes in twice. */
  state: Pick<DockState, 'underWay' | 'stopped' | 'fates' | 'busy'>;
  acts: Pick<DockActs, 'onInsert' | 'underWay' | 'stopped'>;
}

/** From the press on Insert until the reply is out: one part after the other, what stopped it, and the ways on. */
export function useInsertion(
  sources: Pick<
    DockSources,
    'desk' | 'ports' | 'selected' | 'profile' | 'person' | 'reading' | 'toaster' | 'tell'
  >,
  reply: StandingReply,
): Insertion {
  const { ports, profile, person, toaster, tell } = sources;
  const { post } = sources.selected;
  const { locked, speaker } = reply;
  const say = useTranslate(insertionCatalog);
  const flow = useMemo(() => createReplyFlow(ports), [ports]);
  const pending = findPending(person.history, post, profile.agent.id);
  const progress = useUnderWay(pending, ports.progress, flow.busy.value, ports.now);
  // While the history is being read, a reply under way would look like none.
  const isUnknown = progress === undefined || sources.reading === 'loading';
  const askedAgain = useSignal(false);
  // After "later" the box is free to write in; whoever presses insert is asked again first.
  const isPostponed = progress?.postponed === true && !askedAgain.value;
  const underWay = isPostponed ? null : (progress ?? null);
  useSentNews(sources, pending?.id ?? null, ({ createdAt }) => void reply.store.finish(createdAt));
  const fates = useLateFates(ports, post, reply.signature, underWay === null ? null : flow.fates.value);
  const stopped = flow.stopped.value;
  const speaks = `${profile.agent.id} ${profile.account.id}`;
  const spoke = useRef(speaks);
  const isOnItsWay = flow.busy.value;
  // What was stopped is signed by who spoke then: another one puts the draft in anew. Before the next click, which may go on.
  useLayoutEffect(() => {
    // It may stop yet.
    if (isOnItsWay) return;
    if (spoke.current !== speaks) flow.cancel();
    spoke.current = speaks;
  }, [flow, speaks, isOnItsWay]);

  const run = (work: Promise<unknown>): Promise<void> => work.then(() => undefined, tell);
  /** Begun as another account, it may not go out under the one chosen since: by the handle, or else not at all. */
  const withPart = async (entry: Interaction, part: number, go: (begun: Begun) => Promise<unknown>) => {
    const { id, parts, accountId, accountHandle } = entry;
    const begun = { id, part, parts, post, ...speaker };
    if (accountId === profile.account.id) await go(begun);
    else if (takesComments(post.site) || accountHandle === '')
      toaster.show(say('begunAsOther'), { tone: 'bad' });
    else await go({ ...begun, expectedHandle: accountHandle });
  };
  const insertNext = () => {
    if (pending === null || underWay?.next == null || locked !== null || stopped !== null) return;
    void run(withPart(pending, underWay.next, flow.insertPart));
  };
  return {
    state: {
      // A stopped first part is out of the log again and its draft comes back; parts already out stay in sight.
      underWay: stopped === null || stopped.attempt.part > 0 ? underWay : null,
      stopped: stopped && {
        stop: stopped.stop,
        site: post.site,
        hasIntent: ports.replyLink(post, stopped.attempt.parts[stopped.attempt.part] ?? '') !== null,
      },
      fates,
      busy: flow.busy.value || isUnknown,
    },
    acts: {
      onInsert() {
        if (isPostponed) {
          askedAgain.value = true;
          return;
        }
        if (underWay !== null) return insertNext();
        if (reply.leadToMend()) return;
        if (!reply.isReady || locked !== null || isUnknown || stopped !== null) return;
        reply.store.handOver();
        void run(flow.insert({ ...reply.compose(), ...speaker }));
      },
      underWay: {
        ...createWaitingActs(ports, pending, underWay?.waiting ?? null, run, {
          onUnsent: () => toaster.show(say('unsentSaid')),
          onSaid: () => toaster.show(say('sentSaid')),
          onLater: () => {
            askedAgain.value = false;
          },
          copy: (entry, part) => withPart(entry, part, flow.copyAgain),
          openIntent:
            ports.replyLink(post, '') === null
              ? null
              : (entry, part) =>
                  withPart(entry, part, async (begun) => {
                    if (!(await flow.moveToIntent(begun)))
                      toaster.show(say('outcomeBoxHolds'), { tone: 'warn' });
                  }),
        }),
        onInsertNext: insertNext,
      },
      stopped: createStoppedActs(flow, run),
    },
  };
}
