import { describe, expect, test } from 'vitest';
import { NO_MEMORY, prepareRules } from '@/components/panel/model/check/reply-rules';
import { readStage } from '@/components/panel/model/reply-stage';
import { chooseWording } from '@/components/panel/model/template/choose-wording';
import { cutShade } from '@/components/panel/reply/shade-pieces';
import type { Profile } from '@/lib/desk/desk';
import { DEFAULT_POLICY, NO_CONTACT_GIVEN } from '@/lib/domain/account';
import type { Case } from '@/lib/domain/case';
import type { Interaction } from '@/lib/domain/interaction';
import { weighOutcomes } from '@/lib/playbook/weigh-uses';

const act = (fields: Partial<Interaction>) =>
  ({
    action: 'reply',
    delivery: 'sent',
    caseId: 'c1',
    accountId: 'sora',
    authorId: 'a1',
    occurredAt: '2026-08-24T00:30:00.000Z',
    agentInitials: 'KT',
    templateId: null,
    parts: ['お調べします。'],
    ...fields,
  }) as Interaction;
const standing = (fields: Partial<Case> = {}) =>
  ({ id: 'c1', status: 'waiting', updatedAt: '2026-08-24T00:30:00.000Z', ...fields }) as Case;
const speaker = (handle: string | null) => ({ accountId: 'sora', handle });
const post = { text: 'そらモバイルがつながらない' };

describe('where a reply stands', () => {
  test('somebody never spoken to, who did not name us: first in the case and unasked', () => {
    expect(readStage({ history: [], cases: [] }, post, speaker('SoraMobileCare'))).toEqual({
      firstInCase: true,
      unaskedFirstContact: true,
    });
  });

  test('who names our account has asked us; a longer handle is somebody else', () => {
    const asks = (text: string) =>
      !readStage({ history: [], cases: [] }, { text }, speaker('SoraMobileCare')).unaskedFirstContact;
    expect(asks('@soramobilecare つながりません')).toBe(true);
    expect(asks('＠SoraMobileCareさん')).toBe(true);
    expect(asks('@SoraMobileCare2 つながりません')).toBe(false);
    const onMastodon = readStage(
      { history: [], cases: [] },
      { text: '@sora 圏外です' },
      speaker('sora@mstdn.jp'),
    );
    expect(onMastodon.unaskedFirstContact).toBe(false);
  });

  test('an open case in which we spoke goes on; a solved one does not', () => {
    const first = (cases: Case[], history = [act({})]) =>
      readStage({ history, cases }, post, speaker(null)).firstInCase;
    expect(first([standing()])).toBe(false);
    expect(first([standing({ status: 'solved' })])).toBe(true);
    expect(first([standing({ id: 'c2' })])).toBe(true);
    expect(first([standing()], [act({ delivery: 'unsent' })])).toBe(true);
    expect(first([standing()], [act({ action: 'watch', delivery: null })])).toBe(true);
    expect(first([standing()], [act({ accountId: 'wifi' })])).toBe(true);
  });
});

describe('the wording of a template', () => {
  const template = {
    id: 't',
    body: '一度電源を切り、入れ直していただけますでしょうか。',
    variants: ['再起動で改善することがございます。お試しいただけますか。'],
  };
  const now = new Date('2026-08-24T01:00:00.000Z');
  const sent = { templateIds: ['t'], parts: [template.body] };
  const earlier = (at: string) => [{ ...sent, authorId: 'b', at, by: 'KT' }];

  test('is one this person has not had, nor others within the hour', () => {
    expect(chooseWording(template, [], [], now)).toBe(template.body);
    expect(chooseWording(template, [sent], [], now)).toBe(template.variants[0]);
    expect(chooseWording(template, [], earlier('2026-08-24T00:30:00.000Z'), now)).toBe(template.variants[0]);
    expect(chooseWording(template, [], earlier('2026-08-23T23:30:00.000Z'), now)).toBe(template.body);
  });

  test('worded anew it is never what stands in the box', () => {
    expect(chooseWording(template, [], [], now, template.body)).toBe(template.variants[0]);
    expect(chooseWording(template, [], [], now, template.variants[0])).toBe(template.body);
  });
});

describe('the underlining of a draft', () => {
  const body = 'すいません、{{?いつ}}に必ず返金します。';
  const at = (word: string) => ({ start: body.indexOf(word), end: body.indexOf(word) + word.length });

  test('keeps every character, and marks blanks and findings where they stand', () => {
    const pieces = cutShade(body, [
      { severity: 'warning', range: at('すいません') },
      { severity: 'error', range: at('必ず返金します') },
    ]);
    expect(pieces.map(({ text }) => text).join('')).toBe(body);
    expect(
      pieces.filter((each) => each.blank || each.severity !== null).map((each) => [each.text, each.severity]),
    ).toEqual([
      ['すいません', 'warning'],
      ['{{?いつ}}', null],
      ['必ず返金します', 'error'],
    ]);
  });

  test('where two findings overlap the graver one shows', () => {
    const pieces = cutShade('電話番号', [
      { severity: 'hint', range: { start: 0, end: 4 } },
      { severity: 'error', range: { start: 2, end: 4 } },
    ]);
    expect(pieces.map(({ text, severity }) => [text, severity])).toEqual([
      ['電話', 'hint'],
      ['番号', 'error'],
    ]);
  });
});

test('drafts are compared with what went out, not with what was taken for unsent or only noted', () => {
  const profile = {
    agent: { id: 'a', name: '三浦', initials: 'MJ', role: 'agent' },
    account: { id: 'c', company: 'そらモバイル', contact: NO_CONTACT_GIVEN, policy: DEFAULT_POLICY },
  } as unknown as Profile;
  const acts = [
    act({}),
    act({ delivery: 'filled', parts: ['はい。'] }),
    act({ delivery: 'unsent', parts: ['いいえ。'] }),
    act({ action: 'note', delivery: null, parts: [] }),
  ];
  const agents = [
    { id: 'a', name: '三浦', initials: 'MJ', role: 'agent' as const },
    { id: 'b', name: '加藤', initials: 'KT', role: 'lead' as const },
  ];
  const rules = prepareRules(profile, { ...NO_MEMORY, acts, agents }, true);
  expect(rules.earlier.map(({ parts }) => parts[0])).toEqual(['お調べします。', 'はい。']);
  expect(rules.leads).toEqual(['加藤']);
});

test('among templates equally in use the one that solved more comes first', () => {
  const weights = weighOutcomes(
    new Map([
      ['solves', 10],
      ['does not', 10],
      ['unknown', 10],
    ]),
    new Map([
      ['solves', { used: 4, solved: 3 }],
      ['does not', { used: 4, solved: 0 }],
    ]),
  );
  expect(Object.fromEntries(weights)).toEqual({ solves: 17.5, 'does not': 10, unknown: 10 });
});
