import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { compileIfBehind, compileLists } from '@/entrypoints/background/matcher-compiler';
import { createBrowserPorts } from '@/lib/desk/browser-ports';
import type { ActiveList, Desk } from '@/lib/desk/desk';
import { newId } from '@/lib/domain/new-id';
import { compile } from '@/lib/matching/compile';
import { encodeMatcher, type StoredMatcher } from '@/lib/matching/encode';
import { STORED } from '@/lib/messaging/stored-keys';
import { createStage, makeLog } from '../desk/stage';
import { makeList } from '../matching/make-matcher';

const listOf = (rules: string): ActiveList => ({ ...makeList(rules), sites: [] });
const hashOf = (lists: ActiveList[]) => encodeMatcher(compile(lists)).hash;

let lists: ActiveList[];
const desk = { lists: { active: async () => lists } } as unknown as Desk;

async function storedHash(): Promise<string | undefined> {
  const stored = await fakeBrowser.storage.local.get(STORED.matcher);
  return (stored[STORED.matcher] as StoredMatcher | undefined)?.hash;
}

beforeEach(() => fakeBrowser.reset());

it('ends with the lists as they are when they change twice in one breath', async () => {
  lists = [listOf('圏外')];
  await compileLists(desk);
  const write = fakeBrowser.storage.local.set;
  // The first write is slow: what is stored still looks current to whoever reads meanwhile.
  vi.spyOn(fakeBrowser.storage.local, 'set').mockImplementationOnce(async (items) => {
    await new Promise((done) => setTimeout(done, 20));
    return write(items);
  });
  lists = [];
  const off = compileLists(desk);
  await new Promise((done) => setTimeout(done, 5));
  lists = [listOf('圏外')];
  await Promise.all([off, compileLists(desk)]);
  expect(await storedHash()).toBe(hashOf(lists));
});

it('goes on after a failure', async () => {
  lists = [listOf('圏外')];
  const failing = { lists: { active: () => Promise.reject(new Error('disk')) } } as unknown as Desk;
  await expect(compileLists(failing)).rejects.toThrow('disk');
  await compileLists(desk);
  expect(await storedHash()).toBe(hashOf(lists));
});

it('answers others while thousands of rules are compiled', async () => {
  lists = [listOf(Array.from({ length: 3_000 }, (_, at) => `架空${at}の語句`).join('\n'))];
  const order: string[] = [];
  const compiling = compileLists(desk).then(() => order.push('compiled'));
  setTimeout(() => order.push('answered'));
  await compiling;
  expect(order).toEqual(['answered', 'compiled']);
  expect(await storedHash()).toBe(hashOf(lists));
});

it('makes up at the next start for a compile that a stopped worker never finished', async () => {
  lists = [listOf('圏外')];
  await fakeBrowser.storage.local.set({ [STORED.listsRevision]: 'a' });
  await compileIfBehind(desk);
  expect(await storedHash()).toBe(hashOf(lists));

  lists = [listOf('遅い')];
  await compileIfBehind(desk);
  expect(await storedHash(), 'no revision, no work').not.toBe(hashOf(lists));
  await fakeBrowser.storage.local.set({ [STORED.listsRevision]: 'b' });
  await compileIfBehind(desk);
  expect(await storedHash()).toBe(hashOf(lists));
});

it('puts damaged tables right, though they still name the right hash', async () => {
  lists = [listOf('圏外')];
  await compileLists(desk);
  const { [STORED.matcher]: whole } = await fakeBrowser.storage.local.get(STORED.matcher);
  const damaged = { ...(whole as StoredMatcher), data: 'AAAA' };
  await fakeBrowser.storage.local.set({ [STORED.matcher]: damaged });
  await compileLists(desk);
  expect(await fakeBrowser.storage.local.get(STORED.matcher)).toEqual({ [STORED.matcher]: whole });
});

it('leaves whole tables alone, which would wake every tab', async () => {
  lists = [listOf('圏外')];
  await compileLists(desk);
  const { [STORED.matcher]: whole } = await fakeBrowser.storage.local.get(STORED.matcher);
  const turned = Object.fromEntries(Object.entries(whole as StoredMatcher).reverse());
  await fakeBrowser.storage.local.set({ [STORED.matcher]: turned });
  const set = vi.spyOn(fakeBrowser.storage.local, 'set');
  await compileLists(desk);
  for (const [items] of set.mock.calls) expect(Object.keys(items)).not.toContain(STORED.matcher);
});

it('is not asked to compile by a log entry, only by a change of the lists', async () => {
  const ports = createBrowserPorts();
  const real = createStage().open({ notify: ports.notify });
  const revision = async () =>
    (await fakeBrowser.storage.local.get(STORED.listsRevision))[STORED.listsRevision];
  await real.interactions.log(makeLog());
  expect(await revision()).toBeUndefined();
  await real.lists.save({ ...listOf('圏外'), id: newId(), enabled: true });
  expect(await revision()).toBeTypeOf('string');
});
