// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, it, vi } from 'vitest';
import type { DeskPage } from '@/components/desk/page-context';
import { readOffers } from '@/components/desk/playbook/read-offers';
import { StarterOffers } from '@/components/desk/playbook/starter-offers';
import { createToaster } from '@/components/ui/toaster';
import type { Desk } from '@/lib/desk/desk';
import type { Language } from '@/lib/i18n/language';
import { STARTER_GUIDELINES_JA } from '@/lib/playbook/starter/ja-guidelines';
import { starterPack } from '@/lib/playbook/starter/starter-pack';
import { createStage } from '../desk/stage';
import { root, showOnDesk } from './show-on-desk';

// The stage brings ports of its own; the browser's would pull a bundler in, which no DOM stand-in can carry.
vi.mock('wxt/browser', () => ({ browser: {} }));

const SETUP = {
  company: 'そらモバイル',
  agentName: '三浦',
  initials: 'MJ',
  handle: '',
  language: 'ja' as const,
};

const THREAT = '脅し・暴力の言葉';
const PACK = starterPack('ja', { company: 'そらモバイル' });
/** The pack as it was before threats had an entry and a guideline. */
const EARLIER = {
  ...PACK,
  escalations: PACK.escalations.filter(({ topic }) => topic !== THREAT),
  guidelines: PACK.guidelines.filter(({ when }) => !when.signals.includes('threat')),
};

let desk: Desk;

async function open(starter: typeof PACK | null, language: Language = 'ja') {
  desk = createStage().open();
  const profile = await desk.setup.run({ ...SETUP, starter });
  await show(language, profile);
  return profile;
}

async function show(language: Language, profile: DeskPage['profile']) {
  render(null, root);
  await showOnDesk(<StarterOffers />, { desk, profile, toaster: createToaster() }, language);
  await unfold();
}

async function unfold() {
  const find = () => root.querySelector<HTMLDetailsElement>('.d-offers');
  await vi.waitFor(() => expect(find()).not.toBeNull());
  const details = find();
  if (details === null) throw new Error('nothing is offered');
  details.open = true;
  await vi.waitFor(() => expect(root.querySelector('.d-offers > ul')).not.toBeNull());
}

const offered = () => [...root.querySelectorAll('.d-offers > ul > li b')].map((each) => each.textContent);
const aside = () => root.querySelector('.d-offers-aside')?.textContent ?? '';

async function press(label: string) {
  const find = () => [...root.querySelectorAll('button')].find((each) => each.ariaLabel === label);
  await vi.waitFor(() => expect(find()).toBeDefined());
  await act(() => find()?.click());
}

afterEach(() => {
  desk.close();
});

it('offers what came into the pack later, in the language of the pack the desk took', async () => {
  await open(EARLIER, 'en');
  const guideline = STARTER_GUIDELINES_JA.find(({ when }) => when.signals.includes('threat'));
  await vi.waitFor(() => expect(offered()).toEqual([THREAT, guideline?.title]));
  expect(root.querySelector('summary')?.textContent).toContain('for safety: 2');
});

it('offers nothing the desk has under another name or threw away', async () => {
  const profile = await open(EARLIER);
  const [first, second] = await desk.templates.all();
  if (first === undefined || second === undefined) throw new Error('no templates');
  await desk.templates.save({ ...first, title: '当社の初回あいさつ' });
  await desk.templates.save({ ...(await desk.templates.get(first.id)), title: '当社の初回あいさつ 改' });
  await desk.templates.remove(second.id);
  await show('ja', profile);
  await vi.waitFor(() => expect(offered()).toHaveLength(2));
  expect(offered()).not.toContain(first.title);
  expect(offered()).not.toContain(second.title);
  expect(aside()).toContain(second.title);
});

it('adds an entry beside what the desk has', async () => {
  await open(EARLIER);
  const before = await desk.escalations.all();
  await press(`${THREAT}を加える`);
  await vi.waitFor(() => expect(offered()).toHaveLength(1));
  const after = await desk.escalations.all();
  expect(after.filter(({ topic }) => topic !== THREAT)).toEqual(before);
  expect(after.find(({ topic }) => topic === THREAT)?.when.signals).toEqual(['threat']);
});

it('remembers for the whole desk what is not wanted, and lets it be taken after all', async () => {
  const profile = await open(EARLIER);
  await press(`${THREAT}を見送る`);
  await vi.waitFor(() => expect(offered()).toHaveLength(1));
  expect((await desk.escalations.all()).map(({ topic }) => topic)).not.toContain(THREAT);
  await show('ja', profile);
  await vi.waitFor(() => expect(aside()).toContain(THREAT));
  expect(offered()).toHaveLength(1);
  await press(`${THREAT}をやはり加える`);
  await vi.waitFor(() => expect(aside()).toBe(''));
  expect((await desk.escalations.all()).map(({ topic }) => topic)).toContain(THREAT);
});

it('leaves a shortcode with the template that has it', async () => {
  const [lost, ...others] = PACK.templates;
  if (lost === undefined) throw new Error('no template');
  const profile = await open({ ...PACK, templates: others });
  const [own] = await desk.templates.all();
  if (own === undefined) throw new Error('no template');
  await desk.templates.save({ ...own, shortcode: lost.shortcode });
  await show('ja', profile);
  await press(`${lost.title}を加える`);
  await vi.waitFor(() => expect(offered()).toEqual([]));
  const templates = await desk.templates.all();
  expect(templates.filter(({ shortcode }) => shortcode === lost.shortcode)).toHaveLength(1);
  expect(templates.map(({ title }) => title)).toContain(lost.title);
});

it('tells a desk that began with nothing what it lacks when lives or the law are at stake', async () => {
  await open(null);
  await vi.waitFor(() => expect(offered().length).toBeGreaterThan(40));
  expect(root.querySelector('summary')?.textContent).toMatch(/安全に関わるもの \d+/u);
  expect(offered().slice(0, 3)).toEqual(['安全に関わること', THREAT, '法的な申し出']);
  expect(root.textContent).toContain('書かれた言葉（そのまま） · 投稿へのリンクと日時');
  expect(root.querySelector('.d-offers button')?.textContent).toBe('すべて加える');
});

it('adds all of a kind in one piece, so that none is offered while it is being added', async () => {
  await open(null);
  const saveAll = vi.spyOn(desk.guidelines, 'saveAll');
  const press = [...root.querySelectorAll('button')].find(
    ({ textContent }) => textContent === 'すべて加える',
  );
  await act(() => press?.click());
  await vi.waitFor(() => expect(root.querySelector('.d-offers')).toBeNull(), { timeout: 10_000 });
  expect(saveAll).toHaveBeenCalledOnce();
  expect((await desk.guidelines.all()).map(({ title }) => title).toSorted()).toEqual(
    PACK.guidelines.map(({ title }) => title).toSorted(),
  );
});

it('is not done with all of it while a kind could not be added', async () => {
  desk = createStage().open();
  await desk.setup.run({ ...SETUP, starter: null });
  vi.spyOn(desk.lists, 'saveAll').mockRejectedValue(new Error('full'));
  const { addAll } = await readOffers(desk, [PACK]);
  await expect(addAll()).rejects.toThrow('full');
});

it('says nothing where the desk has it all', async () => {
  desk = createStage().open();
  await desk.setup.run({ ...SETUP, starter: PACK });
  expect(await readOffers(desk, [PACK, starterPack('en', { company: 'Sora' })])).toMatchObject({
    offers: [],
    aside: [],
  });
});
