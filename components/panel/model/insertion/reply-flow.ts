import { type ReadonlySignal, signal } from '@preact/signals';
import type { CommentFates } from '@/components/panel/comment/comment-fates';
import type { Stop } from '@/components/panel/reply/stopped';
import { DeskError } from '@/lib/desk/errors';
import { fillId } from '@/lib/domain/fill-id';
import { newId } from '@/lib/domain/new-id';
import { LeftUnansweredError, NobodyListensError } from '@/lib/messaging/errors';
import type { FillOutcome } from '@/lib/messaging/protocol';
import type { FilledPart } from '@/lib/messaging/reply-progress';
import type { ReplyPorts } from '../ports';
import { type Attempt, getText, type ReplyInput } from './attempt';
import { findLawStop } from './law-stop';

/** A part of a reply that is in the log. */
export type Begun = Omit<Attempt, 'claim' | 'agreed'>;

export interface ReplyFlow {
  /** Something is being inserted: every button that would do it again rests. */
  readonly busy: ReadonlySignal<boolean>;
  /** What became of the fields of the comment form that was filled last. */
  readonly fates: ReadonlySignal<CommentFates | null>;
  /** What stopped the last attempt. Its log entry is taken back while it stands here. */
  readonly stopped: ReadonlySignal<{ attempt: Attempt; stop: Stop } | null>;
  /** Logs the whole reply, then fills its first part. @throws DeskError when it cannot be logged: nothing is filled */
  insert(reply: ReplyInput): Promise<void>;
  /** Fills the next part of a reply under way. */
  insertPart(attempt: Begun): Promise<void>;
  /** The composer holds text: add after it. */
  append(): Promise<void>;
  /** The page does not tell the account: the agent has looked. */
  insertUnderUnknownAccount(): Promise<void>;
  tryAgain(): Promise<void>;
  openIntent(): Promise<void>;
  /**
   * The composer changed the part: the reply window takes it instead. Never both: nothing opens while the composer holds
   * text. @returns whether it stood empty
   */
  moveToIntent(attempt: Begun): Promise<boolean>;
  copy(): Promise<void>;
  /** Copies a part that was handed over once more. @throws when the clipboard refuses */
  copyAgain(attempt: Begun): Promise<void>;
  cancel(): void;
}

/** Another window was first: the log takes one reply of an agent to a post at a time. */
async function isRefusedAsSecond(logging: Promise<unknown>): Promise<boolean> {
  try {
    await logging;
    return false;
  } catch (error) {
    if (error instanceof DeskError && error.code === 'already-filled') return true;
    throw error;
  }
}

/**
 * From the press of the button to the text in the agent's hands. The order is the law (4): first the log, then the
 * page; whatever did not reach the agent is taken out of the log again, so that nothing counts as filled that was not.
 * One attempt at a time, and a part already handed over is never handed over by a second press.
 */
export function createReplyFlow(ports: ReplyPorts): ReplyFlow {
  const { desk, progress } = ports;
  /** Nothing is agreed to yet, but for an account she looked at before where the page tells none. */
  const ask = ({ post, expectedHandle }: Pick<Attempt, 'post' | 'expectedHandle'>): Attempt['agreed'] => ({
    onExisting: 'ask',
    onUnknownAccount: ports.accountLooks.has(post.site, expectedHandle) ? 'insert' : 'ask',
  });
  const busy = signal(false);
  const stopped = signal<{ attempt: Attempt; stop: Stop } | null>(null);

  const fates = signal<CommentFates | null>(null);
  /** The way an attempt was on when it stopped for an account nobody knew. */
  let goOn = fillOrStop;
  /** The copy that was stopped: its part is in the agent's hands already, so there is nothing to be taken up again. */
  let copying: Begun | null = null;

  async function once(work: () => Promise<void>): Promise<void> {
    if (busy.value) return;
    busy.value = true;
    try {
      await work();
    } finally {
      busy.value = false;
    }
  }

  /** @returns whether the part is this attempt's to hand over: of two panels one gets it */
  async function claim({ id, part, claim }: Attempt, by: FilledPart['by']): Promise<boolean> {
    const filled = { by, at: ports.now().toISOString(), claim };
    return (await progress.step(id, { kind: 'claim', part, filled })).granted;
  }

  /** Every text passes here on its way out: first the laws, then no other panel may hand the same part over. */
  async function handOver(attempt: Attempt, go: (attempt: Attempt) => Promise<void>): Promise<void> {
    let granted: boolean;
    try {
      const law = await findLawStop(ports, attempt);
      if (law !== null) return stop(attempt, law);
      granted = await claim(attempt, 'composer');
    } catch {
      return stop(attempt, { kind: 'failed' });
    }
    if (!granted) return stop(attempt, { kind: 'already-filled' });
    await go(attempt);
  }

  async function markFilled(attempt: Attempt, by: FilledPart['by']): Promise<void> {
    // The part is taken already and the agent has it: what may be missed is only in which way she got it.
    await claim(attempt, by).catch(() => false);
    stopped.value = null;
  }

  /** The first part reached nobody, so the reply did not happen. Later parts leave the entry: earlier ones are out. */
  async function stop(attempt: Attempt, reason: Stop): Promise<void> {
    if (reason.kind !== 'already-filled') {
      const release = { kind: 'release', part: attempt.part, claim: attempt.claim } as const;
      // Before the undo, which makes the pages ask what is on its way. Without it the text only stays awaited.
      await progress.step(attempt.id, release).catch(() => undefined);
      if (attempt.part === 0) await desk.interactions.undo(attempt.id);
    }
    stopped.value = { attempt, stop: reason };
    goOn = fillOrStop;
    copying = null;
  }

  async function tryFill(attempt: Attempt): Promise<FillOutcome | Stop> {
    const { id, part, post, expectedHandle, agreed, claim, comment } = attempt;
    try {
      return await ports.fill({
        fillId: fillId(id, part),
        claim,
        post,
        text: getText(attempt),
        expectedHandle,
        ...agreed,
        ...(comment === undefined ? {} : { comment }),
      });
    } catch (error) {
      // Left while it was being filled, as by sending at once: what may have gone out stays in the log (law 4).
      if (error instanceof LeftUnansweredError) return { kind: 'filled' };
      return { kind: error instanceof NobodyListensError ? 'no-page' : 'failed' };
    }
  }

  async function fillOrStop(attempt: Attempt): Promise<void> {
    const outcome = await tryFill(attempt);
    if (outcome.kind === 'filled') {
      fates.value = outcome.fields ?? null;
      return markFilled(attempt, 'composer');
    }
    // Something of the text stands in the box, and the agent may post it: the entry stays.
    if (outcome.kind === 'mismatch') return copyOrStop(attempt, 'mismatch');
    // The press asked for this text in a reply box: where none is open, the site's own window is one.
    if (outcome.kind === 'no-composer') return openIntentOrStop(attempt);
    const nowhereElse = ports.replyLink(attempt.post, getText(attempt)) === null;
    const cannotFill = outcome.kind === 'no-page' || outcome.kind === 'ignored';
    if (cannotFill && nowhereElse) return copyOrStop(attempt, 'clipboard');
    return stop(attempt, outcome);
  }

  /** The reply window does not pass the page's own check, so what that would ask is asked here. */
  async function findUnknownAccount({ expectedHandle, seenHandle, agreed }: Attempt): Promise<Stop | null> {
    if (expectedHandle === null || agreed.onUnknownAccount === 'insert') return null;
    const known = seenHandle ?? (await ports.findSignedIn());
    return known === null ? { kind: 'unknown-account', expected: expectedHandle } : null;
  }

  async function openIntentOrStop(attempt: Attempt): Promise<void> {
    const link = ports.replyLink(attempt.post, getText(attempt));
    if (link === null) return copyOrStop(attempt, 'clipboard');
    const unknown = await findUnknownAccount(attempt);
    if (unknown !== null) {
      await stop(attempt, unknown);
      goOn = openIntentOrStop;
      return;
    }
    try {
      await ports.openTab(link);
    } catch {
      return stop(attempt, { kind: 'failed' });
    }
    await markFilled(attempt, 'intent');
  }

  /** Whether no box holds anything of a part: it stands empty, or there is none. */
  async function isBoxFree(attempt: Attempt): Promise<boolean> {
    const { kind } = await tryFill({ ...attempt, agreed: { ...ask(attempt), onExisting: 'look' } });
    return ['ignored', 'no-composer', 'no-page', 'post-gone'].includes(kind);
  }

  async function copyOrStop(attempt: Attempt, by: 'clipboard' | 'mismatch'): Promise<void> {
    const text = getText(attempt);
    try {
      await ports.copy(text);
    } catch {
      return stop(attempt, { kind: 'copy-failed', text });
    }
    return markFilled(attempt, by);
  }

  async function copyOnceMore(begun: Begun): Promise<void> {
    const attempt = { ...begun, claim: newId(), agreed: ask(begun) };
    const law = await findLawStop(ports, attempt);
    if (law === null) await ports.copy(getText(attempt));
    stopped.value = law && { attempt, stop: law };
    copying = law && begun;
  }

  /** Takes up the stopped attempt again: back into the log first, then `go`. */
  function resume(
    go: (attempt: Attempt) => Promise<void>,
    agreed: Partial<Attempt['agreed']> = {},
  ): Promise<void> {
    return once(async () => {
      if (stopped.value === null) return;
      const before = stopped.value.attempt;
      const attempt = { ...before, agreed: { ...before.agreed, ...agreed } };
      // Another window may have replied to the post meanwhile: that reply stands in the place of this one.
      if ((await desk.interactions.findAwaited(attempt.id)) === undefined)
        return stop(attempt, { kind: 'already-filled' });
      const relogging = desk.interactions.redo(attempt.id, { alone: true });
      if (await isRefusedAsSecond(relogging)) return stop(attempt, { kind: 'already-filled' });
      await handOver(attempt, go);
    });
  }

  return {
    busy,
    stopped,
    fates,
    insert: (reply) =>
      once(async () => {
        stopped.value = null;
        fates.value = null;
        const { expectedHandle, seenHandle, comment, ...input } = reply;
        const [id, claim] = [newId(), newId()];
        const { parts, post } = reply;
        const signed = comment === undefined ? {} : { comment };
        const attempt = {
          id,
          part: 0,
          parts,
          post,
          expectedHandle,
          seenHandle,
          claim,
          agreed: ask(reply),
          ...signed,
        };
        const logging = desk.interactions.log({ ...input, id, note: '', delivery: 'filled', alone: true });
        if (await isRefusedAsSecond(logging)) return stop(attempt, { kind: 'already-filled' });
        await handOver(attempt, fillOrStop);
      }),
    insertPart: (part) => once(() => handOver({ ...part, claim: newId(), agreed: ask(part) }, fillOrStop)),
    append: () => resume(fillOrStop, { onExisting: 'append' }),
    insertUnderUnknownAccount() {
      const { attempt } = stopped.value ?? {};
      if (attempt?.expectedHandle != null) ports.accountLooks.keep(attempt.post.site, attempt.expectedHandle);
      return resume(goOn, { onUnknownAccount: 'insert' });
    },
    async tryAgain() {
      const copy = copying;
      if (copy !== null) await once(() => copyOnceMore(copy));
      else await resume(fillOrStop, { onExisting: 'ask', onUnknownAccount: 'ask' });
    },
    openIntent: () => resume(openIntentOrStop),
    async moveToIntent(part) {
      let isFree = true;
      await once(async () => {
        const attempt = { ...part, claim: newId(), agreed: ask(part) };
        isFree = await isBoxFree(attempt);
        if (!isFree) return;
        await progress.step(part.id, { kind: 'release', part: part.part, claim: null });
        await handOver(attempt, openIntentOrStop);
      });
      return isFree;
    },
    copy: () => resume((attempt) => copyOrStop(attempt, 'clipboard')),
    copyAgain: (part) => once(() => copyOnceMore(part)),
    cancel() {
      stopped.value = null;
      copying = null;
    },
  };
}
