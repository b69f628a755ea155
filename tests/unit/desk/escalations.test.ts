import { describe, expect, test } from 'vitest';
import { newId } from '@/lib/domain/new-id';
import { starterPack } from '@/lib/playbook/starter/starter-pack';
import { restoreSnapshot, type Snapshot } from './raw-layout';
import v1 from './snapshots/v1.json';
import v2 from './snapshots/v2.json';
import { createStage } from './stage';

async function openAsStored(snapshot: Snapshot) {
  const stage = createStage();
  if (stage.ports.factory === undefined) throw new Error('the stage has a factory');
  await restoreSnapshot(stage.ports.factory.indexedDB, stage.ports.databaseName, snapshot);
  return stage.open();
}

describe('the escalation book', () => {
  test.each(['ja', 'en'] as const)('begins with the starter pack of %s', async (language) => {
    const desk = createStage().open();
    const starter = starterPack(language, { company: 'Sora' });
    await desk.setup.run({
      company: 'Sora',
      agentName: 'Mika',
      initials: 'MJ',
      handle: '',
      language,
      starter,
    });
    const topics = (await desk.escalations.all()).map(({ topic }) => topic);
    expect(topics.toSorted()).toEqual(starter.escalations.map(({ topic }) => topic).toSorted());
    expect(topics.length).toBeGreaterThanOrEqual(5);
  });

  test('is empty in a desk that is older than it, and takes entries there', async () => {
    const desk = await openAsStored(v1 as Snapshot);
    expect(await desk.escalations.all()).toEqual([]);
    const [entry] = starterPack('ja', { company: 'そら' }).escalations;
    if (entry === undefined) throw new Error('the book begins with entries');
    const saved = await desk.escalations.save({ ...entry, id: newId() });
    expect(await desk.escalations.get(saved.id)).toMatchObject({ topic: entry.topic, deletedAt: null });
  });

  test('of a released database is read as it was saved', async () => {
    const desk = await openAsStored(v2 as Snapshot);
    expect(await desk.escalations.all()).toMatchObject([
      { topic: '料金・返金', formUrl: 'https://example.com/billing' },
    ]);
  });

  test('refuses a form that is no safe address', async () => {
    const desk = await openAsStored(v2 as Snapshot);
    const [entry] = await desk.escalations.all();
    if (entry === undefined) throw new Error('the snapshot has an entry');
    for (const formUrl of ['http://example.com', 'javascript:alert(1)', 'form']) {
      await expect(desk.escalations.save({ ...entry, formUrl })).rejects.toMatchObject({
        code: 'invalid-row',
      });
    }
  });
});
