import { defineCatalog } from './catalog';

/** Labels of a note that hands a matter over to a colleague. */
export const HANDOVER = defineCatalog(
  {
    handOver: '【引き継ぎ】{topic}',
    consult: '【相談】',
    to: '宛先',
    from: '担当',
    caseId: '受付番号',
    author: 'お客さま',
    post: '投稿',
    postedAt: '投稿日時',
    text: '内容',
    leftOut: '［個人情報を省略］',
    reason: '相談・引き継ぎの理由',
    answers: 'これまでのご案内（新しい順）',
    asked: '引き継ぎ先が必要とすること',
  },
  {
    handOver: 'Hand-over: {topic}',
    consult: 'Consultation',
    to: 'To',
    from: 'From',
    caseId: 'Case',
    author: 'Customer',
    post: 'Post',
    postedAt: 'Posted',
    text: 'Text',
    leftOut: '[personal data left out]',
    reason: 'Why',
    answers: 'What we said so far (newest first)',
    asked: 'What they need to know',
  },
);
