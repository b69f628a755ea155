import { describe, expect, test } from 'vitest';
import {
  composeDraft,
  settleField,
  settleInto,
  valuesFor,
} from '@/components/panel/model/draft/compose-draft';
import { NOBODY, readPerson } from '@/components/panel/model/post/read-person';
import { advise, readPlaybook } from '@/components/panel/model/post/read-playbook';
import type { Profile } from '@/lib/desk/desk';
import { ALWAYS } from '@/lib/domain/condition';
import { newId } from '@/lib/domain/new-id';
import { starterEscalations } from '@/lib/playbook/starter/starter-escalations';
import { faqName, formName } from '@/lib/reply/link-name';
import { ANY_STAGE } from '@/lib/reply/policy-text';
import { listNames } from '@/lib/reply/template-names';
import { createStage, makePost } from '../desk/stage';

function makeProfile(desk = createStage().open()): Promise<Profile> {
  return desk.setup.run({
    company: 'そらモバイル',
    agentName: '三浦',
    initials: 'MJ',
    handle: 'SoraMobileCare',
    language: 'ja',
    starter: null,
  });
}

/** What the values are made of where nothing is known of post, person and playbook. */
const sourcesOf = (profile: Profile): Parameters<typeof valuesFor>[0] => ({
  profile,
  post: makePost(),
  person: NOBODY,
  incident: '',
  formUrl: '',
  book: [],
  language: 'ja',
  now: new Date('2026-11-25T01:00:00.000Z'),
  timeZone: 'Asia/Tokyo',
});
const VALUES = { 'company.name': 'そらモバイル', 'agent.name': '三浦', 'agent.initials': 'MJ' };
const compose = async (body: string, fields = {}) =>
  composeDraft({ body, templateIds: [], fields }, await makeProfile(), makePost(), VALUES, ANY_STAGE);

describe('the draft in the dock', () => {
  test('shows what the policy adds before and after, also around an empty box', async () => {
    for (const body of ['', 'お調べします。']) {
      expect(await compose(body)).toMatchObject({ opening: 'そらモバイルの三浦です。', closing: '^MJ' });
    }
  });

  test('lists each blank once, with its choices and what was typed so far', async () => {
    const { fillIns } = await compose('{{?いつ: 今日 / 明日}}に。{{?いつ: 今日 / 明日}}です。{{?誰}}', {
      誰: '加藤',
    });
    expect(fillIns).toEqual([
      { label: 'いつ', choices: ['今日', '明日'], value: '' },
      { label: '誰', choices: [], value: '加藤' },
    ]);
  });

  test.each([
    ['＠Sora_Care', '@Sora_Care'],
    ['@Sora_Care', '@Sora_Care'],
    ['', 'そらモバイル'],
  ])('names the account kept as “%s” like a person would: %s', async (handle, name) => {
    const profile = await makeProfile();
    const account = { ...profile.account, handles: [{ site: 'x' as const, handle }] };
    const values = valuesFor(sourcesOf({ ...profile, account }));
    expect(values['account.name']).toBe(name);
  });

  test('knows the hours a customer may be told', async () => {
    const profile = await makeProfile();
    const week = profile.account.policy.hours.week.map(() => ({ from: '09:00', to: '18:00' }));
    const policy = { ...profile.account.policy, hours: { ...profile.account.policy.hours, week } };
    const account = { ...profile.account, policy };
    const values = valuesFor(sourcesOf({ ...profile, account }));
    expect(values['hours.text']).toBe('9:00～18:00');
  });

  test('fills every name the editor offers, out of the desk’s own data', async () => {
    const desk = createStage().open();
    const profile = await makeProfile(desk);
    const { account, agent } = profile;
    const post = makePost();
    const log = { post, marks: [], agent, account };
    const { caseId } = await desk.interactions.log({
      ...log,
      id: newId(),
      action: 'reply',
      parts: ['お調べします。'],
      note: '',
      category: '電波',
    });
    const [entry] = starterEscalations('ja');
    if (entry === undefined) throw new Error('the starter book is empty');
    const formUrl = 'https://sora.example/form';
    await desk.escalations.save({ ...entry, id: newId(), when: ALWAYS, formUrl });
    const person = await readPerson(desk, post.author);
    const now = new Date('2026-11-25T01:00:00.000Z');
    const rows = await readPlaybook(desk);
    const advice = advise(
      { post, marks: [], ownHandle: null, later: [] },
      person,
      rows,
      new Map(),
      now,
      account,
    );
    const page = { name: '海外', title: '', url: 'https://sora.example/faq/1' };
    const policy = { ...account.policy, faq: [page] };
    const values = valuesFor({
      ...sourcesOf({ ...profile, account: { ...account, policy } }),
      post,
      person,
      incident: '復旧しました。',
      formUrl: advice.formUrl,
      book: advice.book,
      now,
    });
    for (const { name } of listNames()) expect(values[name], name).toMatch(/./u);
    expect(values['form.escalation.url']).toBe(formUrl);
    expect(values[formName(entry.topic)]).toBe(formUrl);
    expect(values[faqName('海外')]).toBe(page.url);
    expect(caseId.endsWith(values['case.id'] ?? '?')).toBe(true);
  });

  test('never lets a blank out while it is open', async () => {
    const { composition } = await compose('{{?いつ}}にご連絡します。');
    expect(composition.problems.some(({ severity }) => severity === 'error')).toBe(true);
    expect(composition.parts.map(({ text }) => text).join()).not.toMatch(/\{\{|\}\}/u);
  });

  test('puts a value where its blank stood and leaves the other blanks alone', () => {
    expect(settleField('{{?いつ}}に{{?誰}}から。', 'いつ', '明日')).toBe('明日に{{?誰}}から。');
  });

  test('settles what is known when a template is chosen and says where the caret goes', () => {
    expect(settleInto('{{agent.name}}です。{{cursor}}{{?いつ}}に。', VALUES)).toEqual({
      body: '三浦です。{{?いつ}}に。',
      cursor: 5,
    });
  });
});
