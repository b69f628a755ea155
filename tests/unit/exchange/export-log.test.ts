import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import type { Desk } from '@/lib/desk/desk';
import { newId } from '@/lib/domain/new-id';
import { LOG_COLUMNS } from '@/lib/exchange/csv/columns';
import { type ExportOptions, exportLog } from '@/lib/exchange/csv/export-log';
import { toBlob } from '@/lib/exchange/csv/to-blob';
import { createTranslate } from '@/lib/i18n/catalog';
import { csvLabelsCatalog } from '@/lib/i18n/csv-labels';
import { createStage, MIURA, makeLog, makePost } from '../desk/stage';

async function exportText(desk: Desk, options: ExportOptions): Promise<string> {
  const blob = await toBlob(exportLog(desk, options));
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await blob.arrayBuffer());
}

async function exportRows(desk: Desk, options: ExportOptions): Promise<Record<string, string>[]> {
  const text = await exportText(desk, options);
  return Papa.parse<Record<string, string>>(text.slice(1), { header: true, skipEmptyLines: true }).data;
}

describe('the exported log', () => {
  test('opens in Excel: BOM, CRLF, the agreed header in its order', async () => {
    const text = await exportText(createStage().open(), { filter: {} });
    expect(text).toBe(
      '\uFEFFschema_version,interaction_id,occurred_at,date,time,agent_name,agent_initials,account,direction,' +
        'channel,action,author_name,author_handle,author_url,post_url,post_posted_at,post_excerpt,keyword_list,' +
        'matched_keywords,template,reply_parts,reply_text,reply_url,category,department,sentiment_before,' +
        'sentiment_after,status,escalated_to,follow_up_due,do_not_contact,surroundings_read,outside_hours,note,' +
        'case_id,delivery,comment_state,consulted\r\n',
    );
  });

  test('has the words and line ends that were asked for, and the same entries', async () => {
    const desk = createStage().open();
    await desk.interactions.log(makeLog({ note: '一行目\n二行目' }));
    const plain = await exportText(desk, { filter: {} });
    const nameOf = createTranslate(csvLabelsCatalog, 'ja');
    const form = { oneLine: true, lineEnd: 'lf' } as const;
    const [header, entry, end] = (await exportText(desk, { filter: {}, nameOf, form })).split('\n');
    expect(header).toMatch(/^\uFEFF列の版,対応番号,日時,日付,時刻,/u);
    expect(end).toBe('');
    expect(`${entry}\r\n`).toBe(
      plain.split('\r\n')[1]?.replace('"一行目\n二行目"', '一行目↵二行目').concat('\r\n'),
    );
  });

  test('writes handles without the sign before them, which a spreadsheet would take for a formula', async () => {
    const desk = createStage().open();
    const post = makePost();
    const author = { key: 'x:wide', idKey: null, name: null, url: null, handle: '＠wide' };
    const account = { id: 'a', handles: [{ site: 'x' as const, handle: '@SoraMobileCare' }] };
    await desk.interactions.log(makeLog({ post: { ...post, author }, account }));
    const [row] = await exportRows(desk, { filter: {} });
    expect(row).toMatchObject({ author_handle: 'wide', account: 'SoraMobileCare' });
  });

  test('says what was done, when, by whom and to whom', async () => {
    const desk = createStage().open();
    const entry = await desk.interactions.log(
      makeLog({
        occurredAt: '2026-08-24T00:05:00.000Z',
        templates: [
          { id: 't', title: '=開通の確認' },
          { id: 'u', title: 'お礼' },
        ],
        parts: ['一つ目（続きます）', '二つ目 ^MJ'],
        category: '電波',
        note: '次は朝に',
      }),
    );
    const [row] = await exportRows(desk, { filter: {} });
    expect(row).toMatchObject({
      schema_version: '1',
      interaction_id: entry.id,
      occurred_at: '2026-08-24T09:05:00+09:00',
      date: '2026-08-24',
      time: '09:05:00',
      agent_name: '三浦',
      agent_initials: 'MJ',
      account: 'SoraMobileCare',
      direction: 'active',
      channel: 'x',
      action: 'reply',
      author_name: 'みさき☕',
      author_handle: 'misaki_latte',
      post_url: 'https://x.com/misaki_latte/status/1991000000000000001',
      post_posted_at: '2026-08-24T07:00:00+09:00',
      template: "'=開通の確認; お礼",
      reply_parts: '2',
      reply_text: '一つ目（続きます）\n二つ目 ^MJ',
      category: '電波',
      status: 'waiting',
      do_not_contact: 'no',
      note: '次は朝に',
      case_id: entry.caseId,
      delivery: 'filled',
    });
  });

  test('says how the customer felt, in every row of the case, and nothing where nobody judged', async () => {
    const desk = createStage().open();
    const { caseId } = await desk.interactions.log(makeLog());
    await desk.interactions.log(makeLog({ action: 'thanks' }));
    await desk.interactions.log(makeLog({ post: makePost({ handle: 'other' }) }));
    await desk.cases.judge(caseId, 'before', 'negative');
    await desk.cases.judge(caseId, 'after', 'neutral');
    const rows = await exportRows(desk, { filter: {} });
    expect(rows.map((row) => [row.sentiment_before, row.sentiment_after])).toEqual([
      ['negative', 'neutral'],
      ['negative', 'neutral'],
      ['', ''],
    ]);
    await desk.cases.judge(caseId, 'after', null);
    expect((await exportRows(desk, { filter: {} }))[0]).toMatchObject({
      sentiment_before: 'negative',
      sentiment_after: '',
    });
  });

  test('names who took over, also when that was chosen after the entry was logged', async () => {
    const desk = createStage().open();
    const escalation = { action: 'escalate', parts: [] } as const;
    const first = await desk.interactions.log(makeLog(escalation));
    await desk.interactions.log(makeLog({ ...escalation, escalatedTo: '料金窓口 田中' }));
    await desk.interactions.correct(first.id, { escalatedTo: '=物流' });
    const rows = await exportRows(desk, { filter: {} });
    expect(rows.map((row) => row.escalated_to)).toEqual(["'=物流", '料金窓口 田中']);
  });

  test('names who was asked for advice, in a column of their own', async () => {
    const desk = createStage().open();
    const { id } = await desk.interactions.log(makeLog({ action: 'consult', parts: [] }));
    await desk.interactions.log(makeLog({ action: 'consult', parts: [], consulted: '広報 田中' }));
    await desk.interactions.correct(id, { note: '返してよいか', consulted: '加藤' });
    const rows = await exportRows(desk, { filter: {} });
    expect(rows.map((row) => [row.consulted, row.note, row.escalated_to])).toEqual([
      ['加藤', '返してよいか', ''],
      ['広報 田中', '', ''],
    ]);
  });

  test('tells a comment that stands on the page from one its owner has yet to let through', async () => {
    const desk = createStage().open();
    const permalink = 'https://blog.example.jp/1.html#c7';
    for (const [handle, sent] of Object.entries({
      shown: { permalink, comment: { id: '7', state: 'shown' } },
      pending: { permalink: null, comment: { id: null, state: 'pending' } },
      plain: { permalink: null },
    } as const)) {
      const { id } = await desk.interactions.log(makeLog({ post: makePost({ handle }) }));
      await desk.interactions.confirmSent(id, { by: 'page', ...sent });
    }
    const { id } = await desk.interactions.log(makeLog({ post: makePost({ handle: 'lost' }) }));
    await desk.interactions.noteComment(id, { id: null, state: 'not-found' });
    const rows = await exportRows(desk, { filter: {} });
    const states = rows.map((row) => [row.author_handle, [row.comment_state, row.reply_url]]);
    expect(Object.fromEntries(states)).toEqual({
      shown: ['shown', permalink],
      pending: ['pending', ''],
      plain: ['', ''],
      lost: ['not-found', ''],
    });
  });

  test('marks people who refused', async () => {
    const desk = createStage().open();
    await desk.interactions.log(makeLog());
    await desk.authors.setNoContact({ post: makePost() }, 'asked us to stop');
    expect((await exportRows(desk, { filter: {} })).map((row) => row.do_not_contact)).toEqual(['yes']);
  });

  test('holds what the filter asks for and nothing else', async () => {
    const desk = createStage().open();
    const other = { ...MIURA, id: '01990000-0000-7000-8000-0000000000a2', name: '加藤' };
    await desk.interactions.log(makeLog({ occurredAt: '2026-08-24T00:00:00.000Z' }));
    await desk.interactions.log(makeLog({ occurredAt: '2026-08-25T00:00:00.000Z', agent: other }));
    await desk.interactions.log(makeLog({ occurredAt: '2026-08-26T00:00:00.000Z', action: 'watch' }));
    const days = async (filter: ExportOptions['filter']) =>
      (await exportRows(desk, { filter })).map(({ date }) => date);
    expect(await days({})).toEqual(['2026-08-24', '2026-08-25', '2026-08-26']);
    expect(await days({ from: '2026-08-24T15:00:00.000Z', to: '2026-08-25T15:00:00.000Z' })).toEqual([
      '2026-08-25',
    ]);
    expect(await days({ agentId: other.id })).toEqual(['2026-08-25']);
    expect(await days({ action: 'watch' })).toEqual(['2026-08-26']);
    expect(await days({ accountId: 'nobody' })).toEqual([]);
  });

  test('leaves practice out unless asked', async () => {
    const desk = createStage().open();
    await desk.interactions.log(makeLog({ post: makePost({ site: 'practice' }) }));
    expect(await exportRows(desk, { filter: {} })).toEqual([]);
    expect(await exportRows(desk, { filter: { site: 'practice' } })).toHaveLength(1);
    const asked = await exportRows(desk, { filter: {}, withPractice: true });
    expect(asked.map(({ channel }) => channel)).toEqual(['other']);
  });

  test('leaves undone entries out', async () => {
    const desk = createStage().open();
    const { id } = await desk.interactions.log(makeLog());
    await desk.interactions.undo(id);
    expect(await exportRows(desk, { filter: {} })).toEqual([]);
  });

  test('has every entry once, also when hundreds share one instant', async () => {
    const stage = createStage();
    const desk = stage.open();
    const entry = await desk.interactions.log(makeLog({ action: 'note', parts: [] }));
    const ids = new Set([entry.id]);
    const database = await stage.raw();
    const transaction = database.transaction('interactions', 'readwrite');
    while (ids.size < 620) {
      const id = newId();
      ids.add(id);
      transaction.objectStore('interactions').add({ ...entry, id });
    }
    await new Promise((settled) => {
      transaction.oncomplete = settled;
    });
    database.close();
    const done: number[] = [];
    const rows = await exportRows(desk, {
      filter: {},
      onProgress: (count, total) => done.push(count / total),
    });
    expect(new Set(rows.map((row) => row.interaction_id))).toEqual(ids);
    expect(rows).toHaveLength(620);
    expect(done.at(-1)).toBe(1);
    expect(done.length).toBeGreaterThan(2);
  });

  test('stops when cancelled and leaves no file', async () => {
    const desk = createStage().open();
    await desk.interactions.log(makeLog());
    const cancel = new AbortController();
    const onProgress = () => cancel.abort();
    const file = toBlob(exportLog(desk, { filter: {}, signal: cancel.signal, onProgress }));
    await expect(file).rejects.toMatchObject({ name: 'AbortError' });
  });

  test('has one name per column', () => {
    const names = LOG_COLUMNS.map(([name]) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[a-z]+(_[a-z]+)*$/u);
    for (const labels of Object.values(csvLabelsCatalog)) {
      expect(Object.keys(labels)).toEqual(names);
      expect(new Set(Object.values(labels)).size).toBe(names.length);
    }
  });
});
