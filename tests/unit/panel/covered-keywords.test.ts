import { expect, test } from 'vitest';
import { NOBODY } from '@/components/panel/model/post/read-person';
import { advise, NO_PLAYBOOK } from '@/components/panel/model/post/read-playbook';
import { DEFAULT_POLICY, NO_CONTACT_GIVEN } from '@/lib/domain/account';
import { ALWAYS, type Condition } from '@/lib/domain/condition';
import type { Guideline } from '@/lib/domain/guideline';
import { compile } from '@/lib/matching/compile';
import { encodeMatcher } from '@/lib/matching/encode';
import { pageRequestSchemas } from '@/lib/messaging/page-request-schemas';
import { findMarksWith } from '@/lib/overlay/scan/find-marks';
import { fitMarks } from '@/lib/overlay/select/message-size';
import { makePost } from '../desk/stage';
import { makeList } from '../matching/make-matcher';

const trouble = makeList(['返金されない'], {
  id: 'trouble',
  style: 'trouble',
  category: '苦情',
  priority: 9,
});
const rule = (title: string, when: Partial<Condition>) =>
  ({ id: title, title, weight: 'should', enabled: true, when: { ...ALWAYS, ...when } }) as Guideline;
const guidelines = [
  rule('苦情', { categories: ['苦情'] }),
  rule('料金', { categories: ['料金'] }),
  rule('by style', { styles: ['money'] }),
  rule('by signal', { signals: ['money'] }),
];

test('the covered list alone raises its signal, where no word of the starter lists does', () => {
  const place = { id: 'place', style: 'trouble' as const, priority: 9 };
  const lists = [makeList(['ほしぞら駅前'], place), makeList(['ほしぞら駅'], { id: 'fee', style: 'money' })];
  const text = 'ほしぞら駅前にいます';
  const marks = findMarksWith(encodeMatcher(compile(lists)), 'x')(text);
  const selected = { post: { ...makePost(), text }, marks: [...marks], ownHandle: null, later: [] };
  const account = { contact: NO_CONTACT_GIVEN, policy: DEFAULT_POLICY };
  const { signals } = advise(
    selected,
    NOBODY,
    NO_PLAYBOOK,
    new Map(),
    new Date('2026-11-25T01:00:00Z'),
    account,
  );
  expect(signals).toContain('money');
});

test.each([
  ['stands in two lists', '返金されない'],
  ['lies within that of another list', '返金'],
])('guidelines of both lists apply where a keyword %s', (_case, keyword) => {
  const money = makeList([keyword], { id: 'money', style: 'money', category: '料金' });
  const text = 'まだ返金されない';
  const marks = findMarksWith(encodeMatcher(compile([trouble, money])), 'x')(text);
  expect(marks.map(({ listId }) => listId)).toEqual(['trouble']);

  const selected = pageRequestSchemas['post.open'].parse({
    post: { ...makePost(), text },
    marks: fitMarks(marks, 0),
    ownHandle: null,
    later: [],
    via: 'mark',
  });
  const rows = { ...NO_PLAYBOOK, guidelines, lists: [trouble, money] };
  const account = { contact: NO_CONTACT_GIVEN, policy: DEFAULT_POLICY };
  const advice = advise(selected, NOBODY, rows, new Map(), new Date('2026-11-25T01:00:00Z'), account);
  expect(new Set(advice.guidelines.map(({ item }) => item))).toEqual(new Set(guidelines));
  expect(advice.signals).toContain('money');
});
