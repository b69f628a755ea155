import { Dexie, liveQuery } from 'dexie';
import { describe, expect, test } from 'vitest';
import type { Desk } from '@/lib/desk/desk';
import type { LogInput } from '@/lib/desk/log/log-input';
import { newId } from '@/lib/domain/new-id';
import type { StarterPack } from '@/lib/domain/starter-pack';
import { TEMPLATE_DEFAULTS } from '@/lib/domain/template';
import { templatesOf } from '@/lib/domain/templates-of';
import { createStage, makeLog, makePost } from './stage';

const LIST: StarterPack['lists'][number] = {
  name: '症状',
  style: 'trouble',
  category: '電波',
  department: '',
  priority: 5,
  enabled: true,
  sites: [],
  rules: '電波',
  fold: { kana: true, longVowel: true, smallKana: true, separators: true },
};
const TEMPLATE: StarterPack['templates'][number] = {
  ...TEMPLATE_DEFAULTS,
  title: 'お詫び',
  shortcode: 'owabi',
  reading: '',
  body: 'ご不便をおかけしています。',
  category: '',
  action: 'reply',
  when: { sites: [], signals: [], categories: [], styles: [] },
  enabled: true,
};
const SETUP = {
  company: 'そらモバイル',
  agentName: '三浦',
  initials: '^MJ',
  handle: 'https://x.com/SoraMobileCare?lang=ja',
  language: 'ja' as const,
  starter: { lists: [LIST], guidelines: [], templates: [TEMPLATE], escalations: [] },
};

describe('first run', () => {
  test('makes agent, account with the policy of its language, and the starter pack', async () => {
    const desk = createStage().open();
    expect(await desk.profile.get()).toBeNull();
    const { agent, account } = await desk.setup.run(SETUP);
    expect(agent).toMatchObject({ name: '三浦', initials: 'MJ' });
    expect(account.handles).toEqual([{ site: 'x', handle: 'SoraMobileCare' }]);
    expect(account.policy.opening).toContain('の');
    expect(await desk.profile.get()).toEqual({ agent, account });
    expect(await desk.lists.all()).toMatchObject([LIST]);
    expect(await desk.templates.all()).toMatchObject([TEMPLATE]);
  });

  test('pressed twice makes one desk', async () => {
    const stage = createStage();
    const [panel, page] = [stage.open(), stage.open()];
    await Promise.all([panel.setup.run(SETUP), page.setup.run({ ...SETUP, agentName: '加藤' })]);
    expect(await panel.agents.all()).toHaveLength(1);
    expect(await panel.lists.all()).toHaveLength(1);
  });

  test('with something unusable makes nothing', async () => {
    const stage = createStage();
    const desk = stage.open();
    const setup = desk.setup.run({ ...SETUP, initials: 'not initials' });
    await expect(setup).rejects.toMatchObject({
      code: 'invalid-row',
      detail: expect.stringContaining('initials'),
    });
    expect(await desk.setup.isDone()).toBe(false);
    expect((await stage.dump()).lists).toEqual([]);
  });
});

describe('a template stored before it could have variants', () => {
  test('is read with the fields it lacks, and saving it unchanged writes nothing', async () => {
    const stage = createStage();
    const desk = stage.open();
    const { id } = await desk.templates.save({ id: newId(), ...TEMPLATE });
    const db = await new Dexie(stage.ports.databaseName, stage.ports.factory).open();
    const { variants, scope, accountIds, reviewOn, ...older } = await db.table('templates').get(id);
    await db.table('templates').put(older);
    db.close();

    const read = await desk.templates.get(id);
    expect(read).toMatchObject(TEMPLATE_DEFAULTS);
    expect(await desk.templates.all()).toEqual([read]);
    await desk.templates.save(read);
    expect(await desk.templates.history(id)).toEqual([]);
    await desk.templates.save({ ...read, variants: ['ご迷惑をおかけしております。'] });
    expect((await desk.templates.get(id)).variants).toHaveLength(1);
    expect(await desk.templates.history(id)).toMatchObject([{ row: { variants: [] } }]);
  });
});

describe('edited rows', () => {
  async function withList(desk: Desk) {
    return desk.lists.save({ id: newId(), ...LIST });
  }

  test('saved twice with the same id are one row', async () => {
    const desk = createStage().open();
    const row = { id: newId(), ...LIST };
    await desk.lists.save(row);
    await desk.lists.save(row);
    expect(await desk.lists.all()).toHaveLength(1);
    expect(await desk.lists.history(row.id)).toEqual([]);
  });

  test('two windows that edit different fields both keep theirs', async () => {
    const desk = createStage().open();
    const list = await withList(desk);
    await desk.lists.save({ ...list, name: 'renamed' });
    await desk.lists.save({ ...list, rules: '電波\n圏外' });
    expect(await desk.lists.get(list.id)).toMatchObject({ name: 'renamed', rules: '電波\n圏外' });
  });

  test('keep their earlier versions, newest first, and who changed them', async () => {
    const desk = createStage().open();
    const { agent } = await desk.setup.run({ ...SETUP, starter: null });
    const list = await withList(desk);
    await desk.lists.save({ ...list, name: 'second' });
    await desk.lists.save({ ...(await desk.lists.get(list.id)), name: 'third' });
    const history = await desk.lists.history(list.id);
    expect(history.map(({ row, replacedBy }) => [row.name, replacedBy])).toEqual([
      ['second', agent.id],
      ['症状', agent.id],
    ]);
  });

  test('removed can be restored', async () => {
    const desk = createStage().open();
    const list = await withList(desk);
    await desk.lists.remove(list.id);
    expect(await desk.lists.all()).toEqual([]);
    await expect(desk.lists.get(list.id)).rejects.toMatchObject({ code: 'not-found' });
    expect(await desk.lists.removed()).toMatchObject([{ id: list.id }]);
    await desk.lists.restore(list.id);
    expect(await desk.lists.get(list.id)).toMatchObject({ name: '症状' });
  });

  test('saved together are saved all or none', async () => {
    const desk = createStage().open();
    const rows = [
      { id: newId(), ...LIST },
      { id: newId(), ...LIST, name: '' },
    ];
    await expect(desk.lists.saveAll(rows)).rejects.toMatchObject({ code: 'invalid-row' });
    expect(await desk.lists.all()).toEqual([]);
  });

  test('lists to be compiled are those switched on, highest priority first', async () => {
    const desk = createStage().open();
    await desk.lists.saveAll([
      { id: newId(), ...LIST, name: 'low', priority: 1 },
      { id: newId(), ...LIST, name: 'off', enabled: false },
      { id: newId(), ...LIST, name: 'high', priority: 9, sites: ['x'] },
    ]);
    expect((await desk.lists.active()).map(({ name }) => name)).toEqual(['high', 'low']);
  });

  test('template use is counted from the log, undone entries not', async () => {
    const desk = createStage().open();
    const template = await desk.templates.save({ id: newId(), ...TEMPLATE });
    await desk.interactions.log(makeLog({ templates: [template] }));
    const { id } = await desk.interactions.log(makeLog({ templates: [template] }));
    expect(await desk.templates.usage()).toEqual(new Map([[template.id, 2]]));
    await desk.interactions.undo(id);
    expect(await desk.templates.usage()).toEqual(new Map([[template.id, 1]]));
    expect(await desk.templates.usage({ since: '2030-01-01T00:00:00.000Z' })).toEqual(new Map());
  });
});

describe('a reply of several templates', () => {
  test('is a use of each of them, until it is undone, and again when that is taken back', async () => {
    const desk = createStage().open();
    const [first, second] = await Promise.all([
      desk.templates.save({ id: newId(), ...TEMPLATE }),
      desk.templates.save({ id: newId(), ...TEMPLATE, title: 'FAQのご案内' }),
    ]);
    const entry = await desk.interactions.log(makeLog({ templates: [first, second] }));
    expect(templatesOf(entry).map(({ title }) => title)).toEqual([first.title, 'FAQのご案内']);
    const both = new Map([
      [first.id, 1],
      [second.id, 1],
    ]);
    const usage = async () => new Map((await desk.templates.usage()).entries());
    expect(await usage()).toEqual(both);
    await desk.interactions.undo(entry.id);
    expect(await usage()).toEqual(new Map());
    await desk.interactions.redo(entry.id);
    expect(await usage()).toEqual(both);
    expect(await desk.templates.usage({ since: '2030-01-01T00:00:00.000Z' })).toEqual(new Map());

    await desk.interactions.setStatus(entry.caseId, 'solved');
    const did = { used: 1, solved: 1, lastUsedAt: entry.occurredAt };
    expect(await desk.templates.outcomes({ since: '' })).toEqual(
      new Map([
        [first.id, did],
        [second.id, did],
      ]),
    );
    await desk.interactions.markUnsent(entry.id);
    expect(await desk.templates.outcomes({ since: '' })).toEqual(new Map());
  });
});

describe('how templates have done', () => {
  const EVER = { since: '' };

  test('is what went out, and how those cases stand now', async () => {
    const desk = createStage().open();
    const template = await desk.templates.save({ id: newId(), ...TEMPLATE });
    const logTo = (handle: string, more: Partial<LogInput> = {}) =>
      desk.interactions.log(
        makeLog({ templates: [template], post: makePost({ handle, id: newId(), numericId: null }), ...more }),
      );
    const first = await logTo('one');
    const second = await logTo('two');
    const undone = await logTo('three');
    const unsent = await logTo('four');
    await logTo('five', { post: makePost({ site: 'practice', handle: 'five' }) });
    await desk.interactions.undo(undone.id);
    await desk.interactions.markUnsent(unsent.id);
    await desk.interactions.setStatus(first.caseId, 'solved');
    expect(await desk.templates.outcomes(EVER)).toEqual(
      new Map([[template.id, { used: 2, solved: 1, lastUsedAt: second.occurredAt }]]),
    );
    await desk.interactions.setStatus(first.caseId, 'open');
    expect((await desk.templates.outcomes(EVER)).get(template.id)).toMatchObject({ used: 2, solved: 0 });
    expect((await desk.templates.outcomes({ since: second.occurredAt })).get(template.id)?.used).toBe(1);
  });
});

describe('a draft', () => {
  test('survives a restart until it is thrown away', async () => {
    const stage = createStage();
    const content = { body: '書きかけ', templateId: null, fields: [['機種', 'A1']] as [string, string][] };
    const first = stage.open();
    await first.drafts.save(makePost(), content);
    first.close();
    const second = stage.open();
    expect(await second.drafts.get('x:1991000000000000001')).toMatchObject(content);
    await second.drafts.remove('x:1991000000000000001');
    expect(await second.drafts.get('x:1991000000000000001')).toBeUndefined();
  });

  test('is nothing logged: no change record, nobody told', async () => {
    const stage = createStage();
    await stage.open().drafts.save(makePost(), { body: 'x', templateId: null, fields: [] });
    expect((await stage.dump()).changes).toEqual([]);
    expect(stage.notified).toEqual([]);
  });
});

describe('an open window', () => {
  test('sees what another one logs without looking again', async () => {
    const stage = createStage();
    // Live queries run only where there is a global IndexedDB, as in a browser.
    Object.assign(Dexie.dependencies, stage.ports.factory);
    const [panel, other] = [stage.open(), stage.open()];
    const seen: number[] = [];
    const query = liveQuery(async () => {
      const history = await panel.interactions.historyOf(['x:misaki_latte']);
      const [summary] = await panel.authors.summarise([['x:misaki_latte']]);
      return history.length + (summary?.contacts ?? 0);
    });
    const until = (count: number) => expect.poll(() => seen.at(-1)).toBe(count);
    const subscription = query.subscribe((count) => seen.push(count));
    await until(0);
    await other.interactions.log(makeLog());
    await until(2);
    await other.authors.setNoContact({ post: makePost({ handle: 'somebody_else' }) }, '');
    await other.interactions.log(makeLog());
    await until(4);
    subscription.unsubscribe();
  });
});
