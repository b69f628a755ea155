import { expect, it } from 'vitest';
import { createStage, makeLog, makePost } from './stage';

const spammer = makePost({ handle: 'yasui_net', numericId: '77' });
const spam = { target: { post: spammer }, status: 'spam', note: 'アフィリエイトだけ' } as const;
const site = { target: { site: 'matome.example' }, status: 'removal-requested', note: '' } as const;

it('ignores sites and authors for every context of the desk, with the reason and who gave it', async () => {
  const stage = createStage();
  const desk = stage.open();
  await desk.exclusions.add(site);
  await desk.exclusions.add(spam);
  expect(await stage.open().exclusions.all()).toMatchObject([
    { kind: 'author', key: 'x:yasui_net', status: 'spam', note: 'アフィリエイトだけ' },
    { kind: 'site', key: 'matome.example', status: 'removal-requested' },
  ]);
  expect(await desk.exclusions.ofSite('matome.example')).toBeDefined();
  expect(await desk.exclusions.ofSite('example')).toBeUndefined();
});

it('takes the newer reason of what is ignored already, and remembers the older one', async () => {
  const desk = createStage().open();
  const first = await desk.exclusions.add(site);
  const second = await desk.exclusions.add({ ...site, status: 'ignored' });
  expect(second).toMatchObject({ id: first.id, status: 'ignored' });
  expect(await desk.exclusions.all()).toHaveLength(1);
});

it('tells pages that somebody is ignored, also one never spoken to and one under a new handle', async () => {
  const desk = createStage().open();
  await desk.exclusions.add(spam);
  const groups = [['x:id:77', 'x:yasui_net'], ['x:id:77', 'x:new_name'], ['x:misaki_latte']];
  expect(await desk.authors.summarise(groups)).toEqual([
    { state: 'new', contacts: 0, ignored: true },
    { state: 'new', contacts: 0, ignored: true },
    null,
  ]);
});

it('is undone and redone', async () => {
  const desk = createStage().open();
  const { id } = await desk.exclusions.add(spam);
  await desk.exclusions.remove(id);
  expect(await desk.exclusions.all()).toEqual([]);
  expect(await desk.authors.summarise([['x:yasui_net']])).toEqual([null]);
  await desk.exclusions.restore(id);
  expect(await desk.exclusions.ofAuthor(['x:yasui_net'])).toMatchObject({ id });
});

it('knows nobody whose author the page did not tell', async () => {
  const desk = createStage().open();
  const nameless = makePost({ author: null });
  await expect(desk.exclusions.add({ ...spam, target: { post: nameless } })).rejects.toMatchObject({
    code: 'no-author',
  });
});

it('leaves no trace of an erased person (law 6)', async () => {
  const stage = createStage();
  const desk = stage.open();
  const { authorId } = await desk.interactions.log(makeLog({ post: spammer }));
  const { id } = await desk.exclusions.add(spam);
  await desk.exclusions.add({ ...spam, note: 'みさきさんの知り合い' });
  await desk.exclusions.remove(id);
  await desk.authors.erase(authorId);
  expect(JSON.stringify(await stage.dump())).not.toMatch(/yasui_net|アフィリエイト|知り合い/u);
});

it('keeps another reason, and the one before as a version', async () => {
  const stage = createStage();
  const desk = stage.open();
  const { id } = await desk.exclusions.add(site);
  await desk.exclusions.change(id, { status: 'spam', note: ' 転載だけのサイト ' });
  expect(await desk.exclusions.all()).toMatchObject([{ status: 'spam', note: '転載だけのサイト' }]);
  const { versions } = await stage.dump();
  expect(versions).toMatchObject([{ row: { status: 'removal-requested' } }]);
});

it('remembers who turned a page on in this browser, once, and forgets it when it is turned off', async () => {
  const desk = createStage().open();
  await desk.grants.note(['https://nikki.example/*']);
  const [first] = await desk.grants.all();
  await desk.grants.note(['https://nikki.example/*', '*://note.com/*']);
  expect((await desk.grants.all()).map(({ pattern }) => pattern)).toEqual([
    'https://nikki.example/*',
    '*://note.com/*',
  ]);
  expect((await desk.grants.all())[0]).toEqual(first);
  await desk.grants.forget(['https://nikki.example/*']);
  expect(await desk.grants.all()).toHaveLength(1);
});
