import type { Interaction } from '@/lib/domain/interaction';
import type { SentParts } from '@/lib/domain/sent-part';
import type { ReplyPorts } from '../ports';

type Confirming = Pick<ReplyPorts, 'desk' | 'progress'>;
type Reply = Pick<Interaction, 'id' | 'parts' | 'accountHandle'>;

/** Texts as they went out, up to the first part that did not. */
function textsOf(parts: readonly string[], sent: SentParts): string[] {
  const missing = parts.findIndex((_text, part) => !(part in sent));
  return parts.slice(0, missing < 0 ? parts.length : missing).map((text, part) => sent[part]?.text ?? text);
}

async function closeReply(
  { desk }: Pick<Confirming, 'desk'>,
  reply: Reply,
  sent: SentParts,
  parts = textsOf(reply.parts, sent),
): Promise<void> {
  await desk.interactions.confirmSent(reply.id, {
    parts,
    permalink: sent[0]?.permalink ?? null,
    by: 'agent',
    handle: sent[0]?.handle ?? null,
  });
}

/** The agent says this part went out. With the last one the log entry becomes `sent`. */
export async function confirmPart(
  ports: Confirming,
  reply: Reply,
  part: number,
): Promise<{ complete: boolean }> {
  const said = {
    permalink: null,
    text: reply.parts[part] ?? '',
    handle: reply.accountHandle,
    postedAt: null,
  };
  const { sent } = await ports.progress.step(reply.id, { kind: 'sent', part, said });
  const complete = reply.parts.every((_text, each) => each in sent);
  if (complete) await closeReply(ports, reply, sent);
  return { complete };
}

/** The agent says this part did not go out: without any part out, the reply is `unsent`; else the part may be inserted again. */
export async function denyPart(ports: Confirming, reply: Reply, part: number): Promise<{ unsent: boolean }> {
  const { sent } = await ports.progress.step(reply.id, { kind: 'release', part, claim: null });
  const unsent = Object.keys(sent).length === 0;
  if (unsent) await ports.desk.interactions.markUnsent(reply.id);
  return { unsent };
}

/** The agent was asked and wants to say later: the history keeps the question, the dock does not. */
export async function postpone(ports: Confirming, reply: Reply, part: number): Promise<void> {
  await ports.progress.step(reply.id, { kind: 'asked', part, at: new Date(0).toISOString() });
}

/** The parts not yet out are given up: the log keeps what was said. */
export async function dropRest(ports: Confirming, reply: Reply): Promise<void> {
  const { sent } = await ports.progress.step(reply.id, { kind: 'read' });
  await closeReply(ports, reply, sent);
}

/** How many parts of a reply are known to be out, from the first on. */
export function countOut({ parts, sentParts = {} }: Pick<Interaction, 'parts' | 'sentParts'>): number {
  return textsOf(parts, sentParts).length;
}

/** Said of a logged reply: all of it went out. */
export function sayPosted(ports: Pick<Confirming, 'desk'>, reply: Interaction): Promise<void> {
  const { parts, sentParts = {} } = reply;
  return closeReply(
    ports,
    reply,
    sentParts,
    parts.map((text, part) => sentParts[part]?.text ?? text),
  );
}

/** Said of a logged reply: what is not known to be out did not go out. What is stays logged as said. */
export async function sayNotPosted(ports: Pick<Confirming, 'desk'>, reply: Interaction): Promise<void> {
  if (countOut(reply) > 0) await closeReply(ports, reply, reply.sentParts ?? {});
  else await ports.desk.interactions.markUnsent(reply.id);
}
