import { defineCatalog } from './catalog';

/** How a customer felt at the beginning and the end of a case, by the agent's judgement. */
export const sentimentCatalog = defineCatalog(
  {
    before: 'はじめの気持ち',
    after: 'おわりの気持ち',
    negative: '困り・怒り',
    neutral: 'ふつう',
    positive: '好意',
    none: '—',
    proposed: '投稿の言葉から: {feeling}（押すまで記録しません）',
    turned: '好転',
    judged: '{moment}: {feeling}',
  },
  {
    before: 'Feeling at first',
    after: 'Feeling in the end',
    negative: 'Upset',
    neutral: 'Neutral',
    positive: 'Pleased',
    none: '—',
    proposed: 'From the words of the post: {feeling} (logged only when pressed)',
    turned: 'Turned',
    judged: '{moment}: {feeling}',
  },
);
