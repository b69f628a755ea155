import type { AuthorState } from '@/lib/domain/author-summary';
import type { Action, CaseStatus } from '@/lib/domain/interaction';
import type { MarkStyle } from '@/lib/domain/mark';
import type { PanelKey } from '@/lib/i18n/panel';

/** Which words say a value of the domain; one word per thing (DESIGN §2). */
export const ACTION_WORDS: Readonly<Record<Action, PanelKey>> = {
  reply: 'actionReply',
  ack: 'actionAck',
  thanks: 'actionThanks',
  watch: 'actionWatch',
  skip: 'actionSkip',
  escalate: 'actionEscalate',
  consult: 'actionConsult',
  note: 'actionNote',
};

export const STATUS_WORDS: Readonly<Record<CaseStatus, PanelKey>> = {
  open: 'statusOpen',
  waiting: 'statusWaiting',
  answered: 'statusAnswered',
  solved: 'statusSolved',
  closed: 'statusClosed',
  escalated: 'statusEscalated',
};

export const STATE_WORDS: Readonly<Record<AuthorState, PanelKey>> = {
  new: 'stateNew',
  known: 'stateKnown',
  open: 'stateOpen',
  solved: 'stateSolved',
  'no-contact': 'stateNoContact',
};

export const STYLE_WORDS: Readonly<Record<MarkStyle, PanelKey>> = {
  brand: 'styleBrand',
  trouble: 'styleTrouble',
  money: 'styleMoney',
  praise: 'stylePraise',
  request: 'styleRequest',
  rival: 'styleRival',
};
