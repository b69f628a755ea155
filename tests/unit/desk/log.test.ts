import { describe, expect, test } from 'vitest';
import type { LogInput } from '@/lib/desk/log/log-input';
import { newId } from '@/lib/domain/new-id';
import { TEMPLATE_DEFAULTS } from '@/lib/domain/template';
import { templatesOf } from '@/lib/domain/templates-of';
import { createStage, MIURA, makeLog, makePost } from './stage';

describe('logging', () => {
  test('an entry is there after the browser was restarted', async () => {
    const stage = createStage();
    const first = stage.open();
    const entry = await first.interactions.log(makeLog());
    first.close();

    const second = stage.open();
    expect(await second.interactions.historyOf(['x:misaki_latte'])).toEqual([entry]);
  });

  test('the same id twice is one entry', async () => {
    const desk = createStage().open();
    const input = makeLog();
    const once = await desk.interactions.log(input);
    const twice = await desk.interactions.log({ ...input, note: 'a retry says the same' });
    expect(twice).toEqual(once);
    expect(await desk.interactions.count({})).toBe(1);
  });

  test('two retries at once are one entry', async () => {
    const stage = createStage();
    const input = makeLog();
    const [panel, background] = [stage.open(), stage.open()];
    await Promise.all([panel.interactions.log(input), background.interactions.log(input)]);
    expect(await panel.interactions.count({})).toBe(1);
    expect(
      await panel.authors.cases((await panel.interactions.historyOf(['x:misaki_latte']))[0]?.authorId ?? ''),
    ).toHaveLength(1);
  });

  test('a post whose author the page did not tell is refused whole', async () => {
    const stage = createStage();
    const desk = stage.open();
    await expect(desk.interactions.log(makeLog({ post: makePost({ author: null }) }))).rejects.toMatchObject({
      code: 'no-author',
    });
    const dump = await stage.dump();
    expect([dump.interactions, dump.authors, dump.cases, dump.changes]).toEqual([[], [], [], []]);
  });

  test('a row that does not fit its schema is refused whole, with the field', async () => {
    const stage = createStage();
    const desk = stage.open();
    const log = desk.interactions.log(makeLog({ note: 'x'.repeat(4_001) }));
    await expect(log).rejects.toMatchObject({ code: 'invalid-row', detail: expect.stringContaining('note') });
    expect((await stage.dump()).authors).toEqual([]);
    expect(desk.health.state().writable).toBe(true);
  });

  test('category and department come from the marked list with the highest priority', async () => {
    const desk = createStage().open();
    const list = (name: string, priority: number, category: string) => ({
      id: newId(),
      name,
      style: 'trouble' as const,
      category,
      department: `${category}課`,
      priority,
      enabled: true,
      sites: [],
      rules: name,
      fold: { kana: true, longVowel: true, smallKana: true, separators: true },
    });
    const [brand, signal] = [list('社名', 1, 'ブランド'), list('症状', 9, '電波')];
    await desk.lists.saveAll([brand, signal]);
    const mark = (of: typeof brand, keyword: string) => ({
      listId: of.id,
      list: of.name,
      style: of.style,
      keyword,
      text: keyword,
      start: 0,
      end: 1,
    });
    const entry = await desk.interactions.log(
      makeLog({
        marks: [mark(brand, 'そらモバイル'), mark(signal, '電波 入らない'), mark(signal, '電波 入らない')],
      }),
    );
    expect(entry).toMatchObject({
      category: '電波',
      department: '電波課',
      keywordLists: ['症状', '社名'],
      matchedKeywords: ['電波 入らない', 'そらモバイル'],
    });
    expect((await desk.authors.record(['x:misaki_latte']))?.last).toMatchObject({
      topic: '電波',
      status: 'waiting',
    });
  });

  test('a keyword that no mark shows, because another list’s covers it, is logged with its list', async () => {
    const desk = createStage().open();
    const covered = { listId: newId(), list: '料金', style: 'money' as const, keyword: '返金' };
    const shown = { listId: newId(), list: '苦情', style: 'trouble' as const, keyword: '返金されない' };
    const mark = { ...shown, text: '返金されない', start: 0, end: 6, also: [covered] };
    expect(await desk.interactions.log(makeLog({ marks: [mark] }))).toMatchObject({
      keywordLists: ['苦情', '料金'],
      matchedKeywords: ['返金されない', '返金'],
    });
  });

  test('the post is kept as an excerpt that never cuts a character in two', async () => {
    const desk = createStage().open();
    const entry = await desk.interactions.log(makeLog({ post: makePost({ text: '📶'.repeat(500) }) }));
    expect(entry.post.excerpt).toBe('📶'.repeat(280));
  });

  test('everybody else is told which tables changed', async () => {
    const stage = createStage();
    await stage.open().interactions.log(makeLog());
    expect(stage.notified.flat()).toContain('interactions');
  });
});

describe('a case', () => {
  test('goes on while it is open and a new one starts after it was solved', async () => {
    const desk = createStage().open();
    const first = await desk.interactions.log(makeLog());
    const second = await desk.interactions.log(makeLog({ action: 'thanks', status: 'solved' }));
    const third = await desk.interactions.log(makeLog());
    expect(second.caseId).toBe(first.caseId);
    expect(third.caseId).not.toBe(first.caseId);
  });

  test('seen on the page after it was taken back, it comes back', async () => {
    const desk = createStage().open();
    const { id, caseId } = await desk.interactions.log(makeLog());
    await desk.interactions.undo(id);
    await desk.interactions.confirmSent(id, { permalink: null, by: 'page' });
    expect(await desk.interactions.find(id)).toMatchObject({ delivery: 'sent', caseId });
    expect((await desk.authors.casesIn(['waiting'])).map((row) => row.id)).toEqual([caseId]);
  });

  test('falls back to what the remaining entries say when the newest is undone', async () => {
    const desk = createStage().open();
    const first = await desk.interactions.log(makeLog());
    const mistake = await desk.interactions.log(makeLog({ action: 'note', status: 'closed' }));
    await desk.interactions.undo(mistake.id);
    expect((await desk.authors.cases(first.authorId)).map(({ status }) => status)).toEqual(['waiting']);
  });

  test('goes with its last entry and comes back with it', async () => {
    const desk = createStage().open();
    const entry = await desk.interactions.log(makeLog());
    await desk.interactions.undo(entry.id);
    expect(await desk.authors.cases(entry.authorId)).toEqual([]);
    await desk.interactions.redo(entry.id);
    expect(await desk.authors.cases(entry.authorId)).toMatchObject([{ status: 'waiting' }]);
  });

  const statusAfter = async (...actions: LogInput['action'][]) => {
    const desk = createStage().open();
    let authorId = '';
    for (const action of actions) ({ authorId } = await desk.interactions.log(makeLog({ action })));
    return (await desk.authors.cases(authorId)).map(({ status }) => status);
  };

  test.each([
    { actions: ['note'], statuses: ['open'] },
    { actions: ['watch'], statuses: ['open'] },
    { actions: ['skip'], statuses: ['closed'] },
    { actions: ['watch', 'skip'], statuses: ['closed'] },
    { actions: ['consult', 'skip'], statuses: ['closed'] },
    { actions: ['reply', 'note'], statuses: ['waiting'] },
    { actions: ['reply', 'watch'], statuses: ['waiting'] },
    { actions: ['reply', 'skip'], statuses: ['waiting'] },
    { actions: ['ack', 'skip'], statuses: ['open'] },
    { actions: ['escalate', 'watch'], statuses: ['escalated'] },
    { actions: ['escalate', 'skip'], statuses: ['escalated'] },
    { actions: ['escalate', 'ack'], statuses: ['escalated'] },
    { actions: ['skip', 'note'], statuses: ['closed'] },
    { actions: ['reply', 'thanks', 'note'], statuses: ['solved'] },
    { actions: ['reply', 'thanks', 'watch'], statuses: ['open', 'solved'] },
  ] as const)('after $actions stands as $statuses', async ({ actions, statuses }) => {
    expect(await statusAfter(...actions)).toEqual(statuses);
  });

  test('falls back step by step when a watch and the skip after it are taken back', async () => {
    const desk = createStage().open();
    const watch = await desk.interactions.log(makeLog({ action: 'watch' }));
    const skip = await desk.interactions.log(makeLog({ action: 'skip' }));
    const statuses = async () => (await desk.authors.cases(watch.authorId)).map(({ status }) => status);
    await desk.interactions.undo(skip.id);
    expect(await statuses()).toEqual(['open']);
    await desk.interactions.undo(watch.id);
    expect(await statuses()).toEqual([]);
    await desk.interactions.redo(skip.id);
    expect(await statuses()).toEqual(['closed']);
  });

  test('says of the last contact what that one was about, not what the case began with', async () => {
    const desk = createStage().open();
    await desk.interactions.log(makeLog({ category: '料金' }));
    await desk.interactions.log(makeLog({ category: '電波' }));
    expect((await desk.authors.record(['x:misaki_latte']))?.last).toMatchObject({ topic: '電波' });
    await desk.interactions.log(makeLog({ category: '' }));
    expect((await desk.authors.record(['x:misaki_latte']))?.last).toMatchObject({ topic: '料金' });
  });

  test('set by hand stays when an older entry is undone', async () => {
    const desk = createStage().open();
    const older = await desk.interactions.log(makeLog());
    const newer = await desk.interactions.log(makeLog());
    await desk.interactions.setStatus(newer.caseId, 'solved');
    await desk.interactions.undo(older.id);
    expect(await desk.authors.cases(newer.authorId)).toMatchObject([{ status: 'solved' }]);
  });
});

describe('delivery', () => {
  test('a filled text is pending until somebody says what became of it', async () => {
    const desk = createStage().open();
    const entry = await desk.interactions.log(makeLog());
    expect(await desk.interactions.pending('x')).toMatchObject([{ id: entry.id, delivery: 'filled' }]);
    const sent = await desk.interactions.confirmSent(entry.id, {
      parts: ['as posted'],
      permalink: 'https://x.com/SoraMobileCare/status/2',
      by: 'page',
      handle: 'SoraMobileCare',
    });
    expect(sent).toMatchObject({
      delivery: 'sent',
      confirmedBy: 'page',
      parts: ['as posted'],
      replyUrl: 'https://x.com/SoraMobileCare/status/2',
    });
    expect(await desk.interactions.pending('x')).toEqual([]);
  });

  test('names the templates of which words went out, not one that was written over in the site’s box', async () => {
    const desk = createStage().open();
    const make = (shortcode: string, body: string) =>
      desk.templates.save({
        ...TEMPLATE_DEFAULTS,
        id: newId(),
        title: shortcode,
        shortcode,
        reading: '',
        body,
        category: '',
        action: 'reply',
        when: { sites: [], signals: [], categories: [], styles: [] },
        enabled: true,
      });
    const sorry = await make('owabi', 'ご不便をおかけしており、誠に申し訳ございません。');
    const restart = await make('saikido', 'お手数ですが、端末の電源を一度お切りください。');
    const filled = [`そらモバイルの三浦です。${sorry.body}${restart.body} ^MJ`];
    const send = async (parts: string[]) => {
      const entry = await desk.interactions.log(makeLog({ parts: filled, templates: [sorry, restart] }));
      const sent = await desk.interactions.confirmSent(entry.id, { parts, permalink: null, by: 'page' });
      const ids = templatesOf(sent).map(({ id }) => id);
      await desk.interactions.undo(entry.id);
      return ids;
    };
    expect(await send(filled)).toEqual([sorry.id, restart.id]);
    expect(await send([filled[0]?.replace('誠に', '本当に') ?? ''])).toEqual([sorry.id, restart.id]);
    const other = 'そらモバイルの三浦です。基地局の工事は本日17時に終わります。';
    expect(await send([`${other}端末の電源を一度お切りください。 ^MJ`])).toEqual([restart.id]);
    expect(await send([`${other}^MJ`])).toEqual([]);

    const kept = await desk.interactions.log(makeLog({ parts: filled, templates: [sorry, restart] }));
    const parts = [`そらモバイルの三浦です。${sorry.body} ^MJ`];
    await desk.interactions.confirmSent(kept.id, { parts, permalink: null, by: 'page' });
    expect([...(await desk.templates.usage())]).toEqual([[sorry.id, 1]]);
    await desk.interactions.undo(kept.id);

    // Of three the first is gone; the page tells more of it after the agent's word.
    const thanks = await make('orei', 'ご連絡いただきまして、ありがとうございます。');
    const templates = [sorry, restart, thanks];
    const three = await desk.interactions.log(
      makeLog({ parts: templates.map(({ body }) => body), templates }),
    );
    const said = { permalink: null, by: 'agent' } as const;
    await desk.interactions.confirmSent(three.id, { ...said, parts: [restart.body, thanks.body] });
    const usage = async () => new Map(await desk.templates.usage());
    expect(await usage()).toEqual(new Map([restart, thanks].map(({ id }) => [id, 1])));
    await desk.interactions.confirmSent(three.id, { ...said, parts: [thanks.body] });
    expect(await usage()).toEqual(new Map([[thanks.id, 1]]));
  });

  test('is no longer asked about after a day', async () => {
    const stage = createStage();
    const desk = stage.open();
    await desk.interactions.log(makeLog());
    stage.setTime('2026-08-25T00:10:00.000Z');
    expect(await desk.interactions.pending('x')).toEqual([]);
  });

  test('what the page saw stands against a later "not posted"', async () => {
    const desk = createStage().open();
    const { id } = await desk.interactions.log(makeLog());
    await desk.interactions.confirmSent(id, { permalink: null, by: 'page' });
    expect(await desk.interactions.markUnsent(id)).toMatchObject({ delivery: 'sent' });
  });

  test('a page that sees a text go out corrects the agent', async () => {
    const desk = createStage().open();
    const { id } = await desk.interactions.log(makeLog());
    await desk.interactions.markUnsent(id);
    const sent = await desk.interactions.confirmSent(id, {
      permalink: 'https://x.com/a/status/3',
      by: 'page',
    });
    expect(sent).toMatchObject({
      delivery: 'sent',
      confirmedBy: 'page',
      replyUrl: 'https://x.com/a/status/3',
    });
  });

  test.each(['agent', 'page'] as const)(
    'confirmed twice by the %s, the first time stays and a permalink is learned late',
    async (by) => {
      const desk = createStage().open();
      const { id } = await desk.interactions.log(makeLog());
      const first = await desk.interactions.confirmSent(id, { permalink: null, by });
      const again = await desk.interactions.confirmSent(id, { permalink: 'https://x.com/a/status/3', by });
      expect(again.occurredAt).toBe(first.occurredAt);
      expect(again.replyUrl).toBe('https://x.com/a/status/3');
    },
  );

  test.each([
    ['x', 'SoraMobileCare'],
    ['bluesky', ''],
    ['wordpress', 'SoraMobileCare'],
  ] as const)(
    'is logged on %s under the handle %j: where sites have handles, none of another one',
    async (site, accountHandle) => {
      const desk = createStage().open();
      const author = { key: `${site}:a`, idKey: null, name: 'あ', handle: 'a', url: null };
      expect(await desk.interactions.log(makeLog({ post: makePost({ site, author }) }))).toMatchObject({
        accountHandle,
      });
    },
  );

  test('the account that really posted is logged', async () => {
    const desk = createStage().open();
    const other = {
      id: newId(),
      company: 'そらショップ',
      handles: [{ site: 'x' as const, handle: 'SoraShop' }],
    };
    const profile = await desk.setup.run({
      company: 'そらモバイル',
      agentName: MIURA.name,
      initials: 'MJ',
      handle: '@SoraMobileCare',
      language: 'ja',
      starter: null,
    });
    await desk.accounts.save({ ...profile.account, ...other });
    const { id } = await desk.interactions.log(makeLog());
    const sent = await desk.interactions.confirmSent(id, {
      permalink: null,
      by: 'page',
      handle: '@sorashop',
    });
    expect(sent).toMatchObject({ accountHandle: 'sorashop', accountId: other.id });

    // Of an account that was removed nobody speaks any more.
    await desk.accounts.remove(other.id);
    const later = await desk.interactions.log(makeLog());
    const again = await desk.interactions.confirmSent(later.id, {
      permalink: null,
      by: 'page',
      handle: '@sorashop',
    });
    expect(again).toMatchObject({ accountHandle: 'sorashop', accountId: later.accountId });
    expect(later.accountId).not.toBe(other.id);
  });

  test('seeing a text go out changes nothing of a case that was handed over meanwhile', async () => {
    const desk = createStage().open();
    const { id, authorId, caseId } = await desk.interactions.log(makeLog());
    await desk.interactions.setStatus(caseId, 'escalated');
    await desk.interactions.confirmSent(id, { permalink: 'https://x.com/a/status/3', by: 'page' });
    expect(await desk.authors.cases(authorId)).toMatchObject([{ status: 'escalated' }]);
  });

  test('an unsent text is no contact and leaves nothing waiting', async () => {
    const desk = createStage().open();
    const { id } = await desk.interactions.log(makeLog());
    await desk.interactions.markUnsent(id);
    expect(await desk.authors.summarise([['x:misaki_latte']])).toEqual([{ state: 'known', contacts: 0 }]);
  });

  test('each correction keeps what stood before', async () => {
    const desk = createStage().open();
    const { id } = await desk.interactions.log(makeLog({ note: 'before' }));
    await desk.interactions.correct(id, { note: 'after' });
    expect((await desk.interactions.history(id)).map(({ row }) => row.note)).toEqual(['before']);
    expect((await desk.interactions.find(id))?.note).toBe('after');
  });
});
