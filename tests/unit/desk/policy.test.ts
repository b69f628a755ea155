import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Account,
  accountSchema,
  DEFAULT_POLICY,
  DEFAULT_POLICY_EN,
  type Policy,
  policySchema,
} from '@/lib/domain/account';
import { newId } from '@/lib/domain/new-id';
import { fillPolicy } from '@/lib/domain/policy/fill-policy';
import { POLICY_FIELDS } from '@/lib/domain/policy/policy';
import { restoreSnapshot, type Snapshot } from './raw-layout';
import v1 from './snapshots/v1.json';
import { createStage, makeLog } from './stage';

const SETUP = {
  company: 'そらモバイル',
  agentName: '三浦',
  initials: 'MJ',
  handle: 'SoraMobileCare',
  language: 'ja',
  starter: null,
} as const;

async function startDesk() {
  const desk = createStage().open();
  const { account } = await desk.setup.run(SETUP);
  return { desk, account };
}

describe('a policy', () => {
  test.each([DEFAULT_POLICY, DEFAULT_POLICY_EN])('is valid as it comes', (policy) => {
    expect(policySchema.parse(policy)).toEqual(policy);
  });

  test('of a database of version 1 reads with every younger decision, and says nothing new by itself', async () => {
    const stage = createStage();
    if (stage.ports.factory === undefined) throw new Error('the stage has a factory');
    await restoreSnapshot(stage.ports.factory.indexedDB, stage.ports.databaseName, v1 as Snapshot);
    const desk = stage.open();
    const account = (await desk.profile.get())?.account;
    expect(policySchema.safeParse(account?.policy).error).toBeUndefined();
    expect(account?.policy).toMatchObject({ version: 1, courtesy: '', mostParts: 5 });
    expect(account?.policy.hours).toEqual(DEFAULT_POLICY.hours);
    expect((await desk.accounts.all())[0]).toEqual(account);
  });

  test('with any decision missing is filled, with the others as stored', () => {
    fc.assert(
      fc.property(fc.subarray([...POLICY_FIELDS]), (missing) => {
        const stored = Object.fromEntries(
          Object.entries(DEFAULT_POLICY_EN).filter(([name]) => !(missing as string[]).includes(name)),
        );
        const filled = fillPolicy(stored);
        expect(policySchema.safeParse(filled).success).toBe(true);
        expect(filled).toMatchObject(stored);
      }),
    );
  });

  test('stored when the desk could only add words to the starter lists keeps them, and has none switched off', () => {
    const { askWords: _later, ...stored } = DEFAULT_POLICY_EN;
    const before = { angry: ['激おこ'], legal: [], danger: [], sensitive: [], refusal: ['そっとして'] };
    const filled = fillPolicy({ ...stored, signalWords: before } as unknown as Partial<Policy>);
    expect(policySchema.parse(filled)).toEqual({
      ...DEFAULT_POLICY_EN,
      signalWords: {
        ...DEFAULT_POLICY_EN.signalWords,
        angry: { own: ['激おこ'], off: [] },
        refusal: { own: ['そっとして'], off: [] },
      },
    });
    expect(JSON.stringify(fillPolicy(filled))).toBe(JSON.stringify(filled));
  });

  test('stored when threats were angry words keeps those off that the desk switched off', () => {
    const { threat: _later, ...lists } = DEFAULT_POLICY.signalWords;
    const angry = { own: ['激おこ'], off: ['ふざけるな', '死ね', 'kill you'] };
    const { signalWords } = fillPolicy({ ...DEFAULT_POLICY, signalWords: { ...lists, angry } } as never);
    expect(signalWords).toEqual({
      ...DEFAULT_POLICY.signalWords,
      angry: { own: ['激おこ'], off: ['ふざけるな'] },
      threat: { own: [], off: ['死ね', 'kill you'] },
    });
    expect(fillPolicy({ ...DEFAULT_POLICY, signalWords }).signalWords).toEqual(signalWords);
  });

  test('stored before there was an FAQ book has an empty one', () => {
    const { faq: _later, ...stored } = { ...DEFAULT_POLICY_EN, courtesy: '' };
    expect(policySchema.parse(fillPolicy(stored))).toEqual({ ...stored, faq: [] });
  });

  test('takes the next number with each saved change of its own, and only then', async () => {
    const { desk, account } = await startDesk();
    const edit = (row: Account, policy: Partial<Account['policy']>) =>
      desk.accounts.save({ ...row, policy: { ...row.policy, ...policy } });
    const second = await edit(account, { limit: 4_000 });
    expect(second.policy.version).toBe(2);
    expect((await edit(second, { limit: 4_000 })).policy.version).toBe(2);
    expect((await desk.accounts.save({ ...second, company: 'みどり堂' })).policy.version).toBe(2);
    const third = await edit(await desk.accounts.get(account.id), { version: 1, courtesy: 'あの、' });
    expect(third.policy).toMatchObject({ version: 3, courtesy: 'あの、', limit: 4_000 });
    const versions = await desk.accounts.history(account.id);
    expect(versions.map(({ row }) => row.policy.version)).toEqual([2, 2, 1]);
  });

  test('edited in one window keeps the company another window renamed', async () => {
    const { desk, account } = await startDesk();
    await desk.accounts.save({ ...account, company: 'みどり堂' });
    const saved = await desk.accounts.save({ ...account, policy: { ...account.policy, maxParts: 2 } });
    expect(saved).toMatchObject({ company: 'みどり堂', policy: { maxParts: 2, version: 2 } });
  });

  test.each([
    [{ hours: { ...DEFAULT_POLICY.hours, week: [] } }],
    [{ words: [{ kind: 'banned', word: ' ', instead: '' }] }],
    [{ links: { ...DEFAULT_POLICY.links, allowed: ['no host'] } }],
    [{ hashtags: [{ tag: 'タグ', purpose: '', category: '' }] }],
    [{ faq: [{ name: 'a', title: '', url: 'javascript:alert(1)' }] }],
    [{ maxParts: 0 }],
  ])('that makes no sense is refused: %j', (policy) => {
    expect(policySchema.safeParse({ ...DEFAULT_POLICY, ...policy }).success).toBe(false);
  });
});

describe('a log entry', () => {
  const check = {
    policyVersion: 4,
    surroundingsRead: true,
    outsideHours: false,
    dmWish: null,
    override: null,
  };

  test('names the policy its text was checked against', async () => {
    const { desk } = await startDesk();
    const entry = await desk.interactions.log(makeLog({ check, answerDueAt: '2026-08-25T09:00:00.000Z' }));
    expect(await desk.interactions.find(entry.id)).toMatchObject({
      check,
      answerDueAt: '2026-08-25T09:00:00.000Z',
    });
  });

  test('without a check is as before', async () => {
    const { desk } = await startDesk();
    const entry = await desk.interactions.log(makeLog({ id: newId() }));
    expect(Object.hasOwn(entry, 'check')).toBe(false);
  });
});

test('an account of version 1 passes the boundary', () => {
  const [stored] = (v1 as Snapshot).stores.find(({ name }) => name === 'accounts')?.rows ?? [];
  expect(accountSchema.safeParse((stored as { value?: unknown })?.value ?? stored).error).toBeUndefined();
});
