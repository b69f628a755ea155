import { createAccountLooks } from '@/components/panel/model/account/account-looks';
import type { ReplyInput } from '@/components/panel/model/insertion/attempt';
import { createReplyFlow } from '@/components/panel/model/insertion/reply-flow';
import type { ReplyPorts } from '@/components/panel/model/ports';
import type { Desk } from '@/lib/desk/desk';
import type { FillOutcome, FillRequest } from '@/lib/messaging/protocol';
import { type ReplyProgress, stepProgress } from '@/lib/messaging/reply-progress';
import { createStage, MIURA, makePost, SORA } from '../desk/stage';

/** A real desk, a page that answers as told, and what the agent got in hand. */
export interface ReplyStage {
  desk: Desk;
  ports: ReplyPorts;
  flow: ReturnType<typeof createReplyFlow>;
  /** Answers of the page, in order; the last one stays. */
  page: { answers: (FillOutcome | Error)[]; asked: FillRequest[] };
  opened: string[];
  clipboard: { text: string | null; refuses: boolean };
  /** What the page tells of the account, apart from its answers. */
  signedIn: { handle: string | null };
  /** What the background keeps of each reply. */
  kept: Map<string, ReplyProgress>;
  /** Another panel on the same desk and page. */
  openAnotherPanel(): ReturnType<typeof createReplyFlow>;
}

export function createReplyStage(...answers: (FillOutcome | Error)[]): ReplyStage {
  const desk = createStage().open();
  const page: ReplyStage['page'] = { answers, asked: [] };
  const opened: string[] = [];
  const clipboard: ReplyStage['clipboard'] = { text: null, refuses: false };
  const signedIn: ReplyStage['signedIn'] = { handle: null };
  const kept = new Map<string, ReplyProgress>();
  const ports: ReplyPorts = {
    desk,
    progress: {
      async step(id, step) {
        const answer = stepProgress(kept.get(id) ?? { filled: {}, sent: {} }, step);
        kept.set(id, { filled: answer.filled, sent: answer.sent });
        return answer;
      },
      onChange: () => undefined,
    },
    async fill(request) {
      page.asked.push(request);
      const answer = page.answers.length > 1 ? page.answers.shift() : page.answers[0];
      if (answer === undefined || answer instanceof Error) throw answer ?? new Error('no answer');
      return answer;
    },
    findSignedIn: async () => signedIn.handle,
    accountLooks: createAccountLooks(),
    findForm: async () => null,
    replyLink: (post, text) =>
      post.id === null ? null : `https://x.com/intent/tweet?in_reply_to=${post.id}&text=${text}`,
    openTab: async (url) => void opened.push(url),
    async copy(text) {
      if (clipboard.refuses) throw new Error('denied');
      clipboard.text = text;
    },
    now: () => new Date('2026-08-24T01:00:00.000Z'),
  };
  const openAnotherPanel = () => createReplyFlow(ports);
  return { desk, ports, flow: openAnotherPanel(), page, opened, clipboard, signedIn, kept, openAnotherPanel };
}

export const replyTo = (fields: Partial<ReplyInput> = {}): ReplyInput => ({
  post: makePost(),
  marks: [],
  action: 'reply',
  agent: MIURA,
  account: SORA,
  templates: [],
  parts: ['そらモバイルの三浦です。お調べします。^MJ'],
  expectedHandle: 'SoraMobileCare',
  seenHandle: 'SoraMobileCare',
  ...fields,
});

/** What the log says about the author of `makePost()`. */
export const readLog = (desk: Desk) => desk.interactions.historyOf(['x:misaki_latte']);
