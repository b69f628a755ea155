import { describe, expect, test } from 'vitest';
import { CASE_STATUSES } from '@/lib/domain/interaction';
import { createStage, makeLog, makePost } from './stage';

describe('what a chip may know', () => {
  test('answers a screenful in order, nothing for strangers', async () => {
    const desk = createStage().open();
    const log = (handle: string, fields = {}) =>
      desk.interactions.log(makeLog({ post: makePost({ handle }), ...fields }));
    await log('waiting');
    await log('solved');
    await log('solved', { action: 'thanks' });
    await log('praised', { action: 'thanks' });
    await log('watched', { action: 'watch', parts: [] });
    const { id } = await log('mistake');
    await desk.interactions.undo(id);
    await desk.authors.setNoContact({ post: makePost({ handle: 'refused' }) }, '');
    const handles = ['stranger', 'waiting', 'solved', 'praised', 'watched', 'mistake', 'refused', 'waiting'];
    expect(await desk.authors.summarise(handles.map((handle) => [`x:${handle}`]))).toEqual([
      null,
      { state: 'open', contacts: 1 },
      { state: 'solved', contacts: 2 },
      { state: 'known', contacts: 1 },
      { state: 'open', contacts: 0 },
      null,
      { state: 'no-contact', contacts: 0 },
      { state: 'open', contacts: 1 },
    ]);
  });

  test('is one and the same for every case that is not solved or closed', async () => {
    const desk = createStage().open();
    const { caseId } = await desk.interactions.log(makeLog({ action: 'watch', parts: [] }));
    const states: Record<string, string | undefined> = {};
    for (const status of CASE_STATUSES) {
      await desk.interactions.setStatus(caseId, status);
      states[status] = (await desk.authors.summarise([['x:misaki_latte']]))[0]?.state;
    }
    const open = { open: 'open', waiting: 'open', answered: 'open', escalated: 'open' };
    expect(states).toEqual({ ...open, solved: 'solved', closed: 'known' });
  });

  test('holds no name, handle or text', async () => {
    const desk = createStage().open();
    await desk.interactions.log(makeLog());
    const [summary] = await desk.authors.summarise([['x:misaki_latte']]);
    expect(Object.keys(summary ?? {}).sort()).toEqual(['contacts', 'state']);
  });
});

describe('the last contact', () => {
  test('is the last time somebody spoke, with the case as it stands now', async () => {
    const desk = createStage().open();
    const spoken = await desk.interactions.log(makeLog({ category: '電波' }));
    await desk.interactions.log(makeLog({ action: 'watch', parts: [] }));
    await desk.interactions.setStatus(spoken.caseId, 'solved');
    expect((await desk.authors.record(['x:misaki_latte']))?.last).toEqual({
      interaction: spoken,
      topic: '電波',
      status: 'solved',
    });
  });

  test('is the last entry where nobody spoke, and never a text that was not posted', async () => {
    const desk = createStage().open();
    const watched = await desk.interactions.log(makeLog({ action: 'watch', parts: [] }));
    const { id } = await desk.interactions.log(makeLog());
    await desk.interactions.markUnsent(id);
    expect((await desk.authors.record(['x:misaki_latte']))?.last?.interaction.id).toBe(watched.id);
  });
});
