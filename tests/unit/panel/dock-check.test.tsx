// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, test } from 'vitest';
import { NO_MEMORY, prepareRules } from '@/components/panel/model/check/reply-rules';
import { NOBODY, type Person } from '@/components/panel/model/post/read-person';
import { NO_PLAYBOOK } from '@/components/panel/model/post/read-playbook';
import { createToaster } from '@/components/ui/toaster';
import type { Interaction } from '@/lib/domain/interaction';
import { TEMPLATE_DEFAULTS, type Template } from '@/lib/domain/template';
import { createDockStage, makeProfile } from './dock-stage';

/** A Saturday in Japan. */
const stage = createDockStage(new Date('2026-11-21T05:00:00.000Z'));
const LEAD = makeProfile({ role: 'lead' });
const templateOf = (fields: Partial<Template>) =>
  ({ ...TEMPLATE_DEFAULTS, id: 't', title: '受け付け', category: '', action: 'ack', ...fields }) as Template;
const openWith = (...templates: Template[]) => stage.open({ rows: { ...NO_PLAYBOOK, templates } });

afterEach(stage.close);

describe('what goes into the log with a reply', () => {
  test('names the policy’s version and the hour, and apologises to somebody who did not ask', async () => {
    await stage.open({ profile: makeProfile({ policy: { version: 7 } }) });
    await stage.write('お調べします。');
    await stage.insert();
    expect(stage.log.mock.calls[0]?.[0]).toMatchObject({
      action: 'reply',
      parts: ['そらモバイルの三浦です。突然失礼します。お調べします。^MJ'],
      check: { policyVersion: 7, outsideHours: true, surroundingsRead: false, dmWish: null, override: null },
    });
    expect(stage.log.mock.calls[0]?.[0].answerDueAt).toBeUndefined();
  });

  test('an acknowledgement promises the answer for the end of the next business day', async () => {
    const template = templateOf({ body: 'お問い合わせを受け付けました。' });
    await openWith(template);
    await act(() => stage.acts.onTemplate(template));
    await stage.insert();
    // Monday the 23rd is a holiday.
    expect(stage.log.mock.calls[0]?.[0]).toMatchObject({
      action: 'ack',
      answerDueAt: '2026-11-24T09:00:00.000Z',
    });
  });

  test('the customer’s wish opens the way to direct messages and is kept', async () => {
    await stage.open();
    await stage.write('詳しくはDMでお知らせください。');
    expect(stage.state.check.blocked).toBe(true);
    await act(() => stage.acts.onWish('DMで教えて'));
    expect(stage.state.check.blocked).toBe(false);
    await stage.insert();
    expect(stage.log.mock.calls[0]?.[0].check).toMatchObject({ dmWish: 'DMで教えて' });
  });
});

describe('what this author was told', () => {
  test('counts whatever its age, also where the desk’s latest replies do not reach it', async () => {
    const act = {
      authorId: 'm',
      occurredAt: '2024-02-01T00:00:00.000Z',
      agentInitials: 'KT',
      templateId: null,
      action: 'reply',
      delivery: 'sent',
      note: '',
      parts: ['そらモバイルの加藤です。電源を入れ直してから、設定のモバイル通信を確かめてください。^KT'],
      post: { site: 'x', id: '9' },
    } as unknown as Interaction;
    const person = { ...NOBODY, known: { id: 'm' } as Person['known'], history: [act] };
    await stage.open({ person });
    await stage.write('電源を入れ直してから、設定のモバイル通信を確かめてください。');
    expect(stage.codes()).toContain('told-text');
  });
});

describe('an error', () => {
  test('of an empty blank leads to its field', async () => {
    document.body.insertAdjacentHTML(
      'beforeend',
      '<div class="pn-fill-in"><input value="済"></div><div class="pn-fill-in"><input id="empty"></div>',
    );
    await stage.open();
    await stage.write('{{?時刻}}にお電話します。');
    await stage.insert();
    expect(stage.log).not.toHaveBeenCalled();
    expect(document.activeElement?.id).toBe('empty');
    for (const blank of document.querySelectorAll('.pn-fill-in')) blank.remove();
  });

  test.each([
    ['a name nobody knows', '{{author.name}}さま、{{?時刻}}にお電話します。', '{{author.name}}'],
    ['a placeholder of another tool', 'お調べします。#{customer.name}様', '#{customer.name}'],
    ['a banned word', 'お客さま、必ず返金します。', '必ず返金します'],
  ])('of %s is selected by the press that cannot insert, and said', async (_which, body, selected) => {
    const box = document.createElement('textarea');
    document.body.append(box);
    const toaster = createToaster();
    await stage.open({ textRef: { current: box }, toaster });
    await stage.write(body);
    box.value = body;
    await stage.insert();
    await stage.insert();
    expect(stage.log).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(box);
    expect(body.slice(box.selectionStart, box.selectionEnd)).toBe(selected);
    expect(toaster.toasts.value).toHaveLength(1);
    box.remove();
  });

  test('keeps the reply back until a lead gives a reason, which is logged', async () => {
    await stage.open({ profile: LEAD });
    await stage.write('必ず返金します。');
    await stage.insert();
    expect(stage.log).not.toHaveBeenCalled();
    await act(() => stage.acts.onOverride('表題どおり'));
    await stage.insert();
    expect(stage.log.mock.calls[0]?.[0].check?.override).toEqual({
      codes: ['banned-word'],
      reason: '表題どおり',
      by: 'a',
    });
  });

  test.each([
    ['of another kind', '必ず返金します。', '必ず返金します。https://bit.ly/abc'],
    ['of the same kind with another word', '必ず返金します。', '必ず返金します。絶対に直ります。'],
    ['with another number', '03-1111-2222にお電話します。', '090-9999-8888にお電話します。'],
    ['with another short link', 'https://bit.ly/abc をご覧ください。', 'https://bit.ly/xyz をご覧ください。'],
  ])('%s that comes up after the reason blocks again', async (_which, passed, text) => {
    await stage.open({ profile: LEAD });
    await stage.write(passed);
    await act(() => stage.acts.onOverride('表題どおり'));
    await stage.write(`${passed}ご確認ください。`);
    expect(stage.state.check.blocked).toBe(false);
    await stage.write(text);
    expect(stage.state.check.blocked).toBe(true);
    await stage.insert();
    expect(stage.log).not.toHaveBeenCalled();
  });

  test('that was mended after the reason leaves nothing of it in the log', async () => {
    await stage.open({ profile: LEAD });
    await stage.write('必ず返金します。');
    await act(() => stage.acts.onOverride('表題どおり'));
    await stage.write('返金いたします。');
    await stage.insert();
    expect(stage.log.mock.calls[0]?.[0].check?.override).toBeNull();
  });

  test('let pass by a lead blocks again for whoever sits down after them', async () => {
    await stage.open({ profile: LEAD });
    await stage.write('必ず返金します。');
    await act(() => stage.acts.onOverride('表題どおり'));
    await stage.open({ profile: { ...LEAD, agent: { ...LEAD.agent, id: 'b', role: 'agent' } } });
    expect(stage.state.check).toMatchObject({ blocked: true, reason: null });
    await stage.insert();
    expect(stage.log).not.toHaveBeenCalled();
    await stage.open({ profile: LEAD });
    expect(stage.state.check).toMatchObject({ blocked: false, reason: '表題どおり' });
  });

  test('of a law is never let pass, whoever gives whatever reason', async () => {
    await stage.open({ profile: LEAD });
    for (const body of ['{{?いつ}}にご連絡します。', '#{customer.name}様']) {
      await stage.write(body);
      await act(() => stage.acts.onOverride('急ぎ'));
      expect(stage.state.check.blocked).toBe(true);
      await stage.insert();
    }
    expect(stage.log).not.toHaveBeenCalled();
  });
});

test('another account signed in is said before the button is pressed', async () => {
  stage.signedIn.handle = 'my_private';
  await stage.open();
  await act(async () => undefined);
  await stage.write('お調べします。');
  expect(stage.codes()).toContain('wrong-account');
  expect(stage.state.check.blocked).toBe(true);
});

test('nothing is inserted before the draft could be compared with earlier replies', async () => {
  await stage.open({ rules: prepareRules(makeProfile(), NO_MEMORY, false) });
  await stage.write('お調べします。');
  await stage.insert();
  expect(stage.log).not.toHaveBeenCalled();
  await stage.open();
  await stage.insert();
  expect(stage.log).toHaveBeenCalledTimes(1);
});

test('two templates make one reply, about the first one’s matter', async () => {
  const first = templateOf({ id: 'first', body: 'ご不便をおかけしております。', action: 'reply' });
  const second = templateOf({ id: 'second', body: 'お電話で承ります。', action: 'reply' });
  await openWith(first, second);
  await act(() => stage.acts.onTemplate(first));
  await stage.write('ご不便をおかけしております。失礼いたしました。');
  await act(() => stage.acts.onTemplate(second));
  expect(stage.state.draft.templateIds).toEqual(['first', 'second']);
  await stage.insert();
  expect(stage.log.mock.calls[0]?.[0]).toMatchObject({
    action: 'reply',
    templates: [
      { id: 'first', title: '受け付け' },
      { id: 'second', title: '受け付け' },
    ],
  });
  expect(stage.log.mock.calls[0]?.[0].parts?.[0]).toContain('失礼いたしました。お電話で承ります。');
});

describe('a template that was written over', () => {
  const ack = templateOf({ id: 'ack', body: 'お問い合わせを受け付けました。翌営業日にお返事いたします。' });
  const restart = templateOf({ id: 'restart', body: '再起動をお試しください。', action: 'reply' });

  test('is none of the reply’s, and is again when that is undone', async () => {
    await openWith(ack);
    await act(() => stage.acts.onTemplate(ack));
    const text = stage.state.draft.body;
    await stage.write('ご不便をおかけしております。復旧は本日20時の見込みです。');
    expect(stage.state.draft.templateIds).toEqual([]);
    await stage.write('');
    await stage.write(`${text}よろしくお願いいたします。`);
    expect(stage.state.draft.templateIds).toEqual(['ack']);
    await stage.write('復旧は本日20時の見込みです。');
    await stage.insert();
    expect(stage.log.mock.calls[0]?.[0]).toMatchObject({ action: 'reply', templates: [] });
  });

  test('leaves the reply to the others', async () => {
    await openWith(ack, restart);
    await act(() => stage.acts.onTemplate(ack));
    await stage.write(`${stage.state.draft.body}なお、`);
    await act(() => stage.acts.onTemplate(restart));
    expect(stage.state.draft.templateIds).toEqual(['ack', 'restart']);
    expect(stage.state.check.canReword).toBe(false);
    await stage.write('なお、再起動をお試しください。');
    await stage.insert();
    expect(stage.log.mock.calls[0]?.[0]).toMatchObject({
      action: 'reply',
      templates: [{ id: 'restart' }],
    });
  });

  test('is not told as said before to this person, as it is where it stands', async () => {
    const earlier = {
      authorId: 'm',
      action: 'ack',
      delivery: 'sent',
      agentInitials: 'KT',
      occurredAt: '2026-11-01T05:00:00.000Z',
      templateId: 'greeting',
      templateTitle: 'ごあいさつ',
      moreTemplates: [{ id: 'ack', title: '受け付け' }],
      parts: ['はじめまして。'],
    } as unknown as Interaction;
    const person: Person = { ...NOBODY, known: { id: 'm' } as Person['known'], history: [earlier] };
    await stage.open({ rows: { ...NO_PLAYBOOK, templates: [ack] }, person });
    await act(() => stage.acts.onTemplate(ack));
    expect(stage.codes()).toContain('told-template');
    await stage.write('復旧は本日20時の見込みです。');
    expect(stage.codes()).not.toContain('told-template');
  });
});

test('a template chosen again over a draft that came back with it stands there once', async () => {
  const template = templateOf({ body: '再起動をお試しください。' });
  await openWith(template);
  await stage.write('再起動をお試しください。');
  await act(() => stage.acts.onTemplate(template));
  expect(stage.state.draft.body).toBe('再起動をお試しください。');
});

test('the search says of every template that fits why it does, not of the offered three alone', async () => {
  const text = { body: '', shortcode: '', reading: '', enabled: true };
  const templates = ['a', 'b', 'c', 'd', 'e'].map((id) => templateOf({ ...text, id, title: id }));
  const fitting = templates.slice(0, 4).map((item) => ({ item, why: [{ code: 'always' as const }] }));
  await stage.open({
    rows: { ...NO_PLAYBOOK, templates },
    advice: {
      signals: [],
      elsewhere: [],
      guidelines: [],
      templates: fitting,
      escalation: undefined,
      book: [],
      formUrl: '',
      refusal: undefined,
    },
  });
  expect(stage.acts.search('').map(({ template, why }) => [template.id, why.length])).toEqual([
    ['a', 1],
    ['b', 1],
    ['c', 1],
    ['d', 1],
    ['e', 0],
  ]);
});

describe('the slash that asks for templates', () => {
  const template = templateOf({ body: '再起動をお試しください。' });
  const begin = async (body: string, at: number) => {
    await openWith(template);
    await stage.write(body);
    await act(() => stage.acts.onSlash(at));
    expect(stage.state.searching).toBe(true);
  };
  const box = () => stage.state.draft.body;

  test('gives its place to the template, within what the agent wrote', async () => {
    await begin('ありがとうございます。\n/よろしくお願いいたします。', 12);
    await act(() => stage.acts.onTemplate(template));
    expect(box()).toBe('ありがとうございます。\n再起動をお試しください。よろしくお願いいたします。');
    expect(stage.state.draft.caret?.at).toBe(24);
    expect(stage.state.searching).toBe(false);
  });

  test('alone in the box is gone with the template', async () => {
    await begin('・', 0);
    await act(() => stage.acts.onTemplate(template));
    expect(box()).toBe('再起動をお試しください。');
  });

  test('adds to a template that stands unchanged instead of taking its place', async () => {
    const two = templateOf({ body: 'お調べします。\nまたご連絡します。' });
    await openWith(two);
    await act(() => stage.acts.onTemplate(two));
    await stage.write('お調べします。\n/またご連絡します。');
    await act(() => stage.acts.onSlash(8));
    await act(() => stage.acts.onTemplate(template));
    expect(box()).toBe('お調べします。\n再起動をお試しください。またご連絡します。');
  });

  test('stays when the agent goes back, and writing goes on after it', async () => {
    await begin('and ／', 4);
    await act(() => stage.acts.onSearch(false));
    expect(stage.state.searching).toBe(false);
    expect(box()).toBe('and ／');
    expect(stage.state.draft.caret?.at).toBe(5);
  });
});
