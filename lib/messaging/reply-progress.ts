import { browser } from 'wxt/browser';
import type { SentParts } from '@/lib/domain/sent-part';

/** How a part got to the agent; `mismatch`: copied, because the composer did not take it as it is. */
export interface FilledPart {
  by: 'composer' | 'intent' | 'clipboard' | 'mismatch';
  /** UTC instant. */
  at: string;
  /** Made by whoever hands the part over; tells a repeated claim from another one's. */
  claim: string;
  /** The agent was asked whether it went out and said "later": not asked again. */
  asked?: boolean;
  /** The agent said it did not go out: it may be handed over again, and may be seen going out all the same. */
  denied?: boolean;
}

/** Parts of a reply that were handed over, or are being handed over, by part number. */
export type FilledParts = Record<number, FilledPart>;

/** What became of a reply under way, kept beside the log while the browser runs; what is out is in the log, too. */
export interface ReplyProgress {
  filled: FilledParts;
  /** What the page or the agent said about each part going out. */
  sent: SentParts;
}

/**
 * What may be done to a reply's progress. Each is one step of the background, which alone writes: two panels that read,
 * decide and write by themselves could both hand over the same part. Repeating a step is harmless.
 */
export type ProgressStep =
  /** Looks, changes nothing. */
  | { kind: 'read' }
  /** Takes a part in order to hand it over. Not granted for a part somebody else has taken or that is out. */
  | { kind: 'claim'; part: number; filled: FilledPart }
  /** The part reached nobody under this claim, or (`null`) the agent did not post it: it may be handed over again. */
  | { kind: 'release'; part: number; claim: string | null }
  | { kind: 'asked'; part: number; at: string }
  /** The agent says this part went out. What the page saw of it stands. */
  | { kind: 'sent'; part: number; said: SentParts[number] };

export interface ProgressAnswer extends ReplyProgress {
  /** False only for a claim that was refused. */
  granted: boolean;
}

export interface ProgressMessage {
  to: 'yorisoi/reply-progress';
  interactionId: string;
  step: ProgressStep;
}

export function isProgressMessage(message: unknown): message is ProgressMessage {
  if (typeof message !== 'object' || message === null) return false;
  const { to, interactionId, step } = message as Partial<ProgressMessage>;
  return (
    to === 'yorisoi/reply-progress' &&
    typeof interactionId === 'string' &&
    /^[0-9a-f-]{36}$/u.test(interactionId) &&
    typeof step === 'object' &&
    step !== null
  );
}

/** Stands for a part handed over in an earlier session, of which nothing else is known. */
const FORGOTTEN: FilledPart = { by: 'composer', at: '1970-01-01T00:00:00.000Z', claim: '' };

/** Where a reply stands after a step. Pure: the background keeps the result. */
export function stepProgress({ filled, sent }: ReplyProgress, step: ProgressStep): ProgressAnswer {
  const answer = (next: Partial<ReplyProgress>): ProgressAnswer => ({ filled, sent, granted: true, ...next });
  switch (step.kind) {
    case 'read':
      return answer({});
    case 'claim': {
      const taken = filled[step.part];
      const free = taken === undefined || taken.denied === true || taken.claim === step.filled.claim;
      if (!free || step.part in sent) return { ...answer({}), granted: false };
      return answer({ filled: { ...filled, [step.part]: step.filled } });
    }
    case 'release': {
      const { [step.part]: released, ...rest } = filled;
      if (step.claim === null)
        return answer({ filled: { ...rest, [step.part]: { ...(released ?? FORGOTTEN), denied: true } } });
      return released?.claim === step.claim ? answer({ filled: rest }) : answer({});
    }
    case 'asked': {
      const known = filled[step.part] ?? { ...FORGOTTEN, at: step.at };
      return answer({ filled: { ...filled, [step.part]: { ...known, asked: true } } });
    }
    case 'sent':
      return answer({ sent: { [step.part]: step.said, ...sent } });
  }
}

/** Has the background take a step. For our own pages. @throws when it refuses or is gone */
export async function askForStep(interactionId: string, step: ProgressStep): Promise<ProgressAnswer> {
  const message: ProgressMessage = { to: 'yorisoi/reply-progress', interactionId, step };
  const answer = (await browser.runtime.sendMessage(message)) as { response: ProgressAnswer } | undefined;
  if (answer === undefined) throw new Error('the background did not take the step');
  return answer.response;
}
