import { compose } from '@/lib/reply/compose';
import { type CheckSituation, createChecker } from '@/lib/reply/findings/checker';
import { type Row, rowAtMost } from '../row';
import { makeDraft, makeEarlier, makePolicy } from './make-desk';
import { measureTyping } from './panel-typing';

const DRAFT = 1_000;
const WORDS = 500;
const EARLIER = 2_000;
const NOW = new Date('2026-11-24T01:00:00.000Z');
const KEYSTROKES = 150;
/** The quickest of so many counts: another process that takes the processor for a while changes little. */
const TURNS = 3;

const SITUATION: CheckSituation = {
  noContact: false,
  signedInHandle: 'soramobile_care',
  accountHandle: 'soramobile_care',
  site: 'x',
  authorId: 'author-7',
  templateIds: ['t1'],
  action: 'reply',
  now: NOW,
  surroundingsRead: false,
  dmWish: null,
};

/** Findings after each keystroke at the end of a long draft: issue 3 asks for less than a frame. */
export async function benchReply(): Promise<Row[]> {
  const policy = makePolicy(WORDS);
  const account = { company: 'そらモバイル', contact: { email: '', url: '', phones: [] }, policy };
  const earlier = makeEarlier(EARLIER, NOW);
  const made = performance.now();
  const checker = createChecker({
    account,
    otherCompanies: ['みどり堂'],
    agent: { name: '三浦', initials: 'MJ' },
    colleagues: Array.from({ length: 10 }, (_, index) => ({ name: `担当${index}`, initials: `A${index}` })),
    earlier,
  });
  const making = performance.now() - made;

  const text = makeDraft(DRAFT);
  const values = { 'company.name': account.company, 'agent.name': '三浦', 'agent.initials': 'MJ' };
  const composing: number[] = [];
  const checking: number[] = [];
  for (let length = DRAFT - KEYSTROKES; length <= DRAFT; length++) {
    const body = text.slice(0, length);
    const turns = Array.from({ length: TURNS }, (_, turn) => {
      const start = performance.now();
      // A space more each turn: nothing may be remembered from the turn before.
      const composition = compose({ body: body + ' '.repeat(turn), policy, values, site: 'x' });
      const composed = performance.now();
      checker.check(composition, SITUATION);
      return { composing: composed - start, checking: performance.now() - composed };
    });
    composing.push(Math.min(...turns.map((turn) => turn.composing)));
    checking.push(Math.min(...turns.map((turn) => turn.checking)));
  }
  const both = composing.map((time, index) => time + (checking[index] ?? 0));
  const inPanel = await measureTyping({ draft: DRAFT, words: WORDS, earlier: EARLIER });
  const row = (id: string, what: string, value: number, goal: number, engine = 'node') =>
    rowAtMost({ id, what, engine, value, goal, unit: 'ms' });
  return [
    row(
      'findings',
      `findings per keystroke, ${DRAFT} characters, ${WORDS} words, ${EARLIER} texts`,
      median(checking),
      8,
    ),
    row('findings-95', 'the same, slowest twentieth', slowest(checking), 16),
    row('typing-95', 'splitting and findings together, slowest twentieth', slowest(both), 16),
    row('panel-key', 'a key in the real panel until all is drawn', median(inPanel), 16, 'Chromium'),
    row('panel-key-95', 'the same, slowest twentieth', slowest(inPanel), 32, 'Chromium'),
    row('checker', 'making the checker, once per account', making, 400),
  ];
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}

/** The 95th of a hundred. */
function slowest(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length * 0.95)] ?? Number.NaN;
}
