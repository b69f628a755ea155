// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import type { DraftStore } from '@/components/panel/model/draft/draft-store';
import { ASK_AFTER_MS } from '@/components/panel/model/insertion/under-way-state';
import { useInsertion } from '@/components/panel/model/insertion/use-insertion';
import { type Person, readPerson } from '@/components/panel/model/post/read-person';
import { UnderWayView } from '@/components/panel/reply/under-way';
import { createToaster } from '@/components/ui/toaster';
import type { ExportOptions } from '@/lib/exchange/csv/export-log';
import { readLogRows } from '@/lib/exchange/csv/read-log-rows';
import { MIURA, makePost } from '../desk/stage';
import { makeProfile } from './dock-stage';
import { createReplyStage, type ReplyStage, readLog, replyTo } from './reply-stage';

// The stage brings ports of its own; the browser's would pull a bundler in, which no DOM stand-in can carry.
vi.mock('wxt/browser', () => ({ browser: {} }));

const PATIENCE = { timeout: 10_000 };
const post = makePost();
const profile = { ...makeProfile(), agent: { ...makeProfile().agent, id: MIURA.id } };
const nothing = () => undefined;
const store = { handOver: nothing, finish: async () => undefined } as unknown as DraftStore;

function Insertion({ stage, person }: { stage: ReplyStage; person: Person }) {
  const { state, acts } = useInsertion(
    {
      desk: stage.desk,
      ports: stage.ports,
      selected: { post, marks: [], ownHandle: null, later: [] },
      profile,
      person,
      reading: 'ready',
      toaster: createToaster(),
      tell: nothing,
    },
    {
      store,
      locked: null,
      speaker: { expectedHandle: 'SoraMobileCare', seenHandle: 'SoraMobileCare' },
      signature: undefined,
      leadToMend: () => false,
      isReady: true,
      compose: () => replyTo(),
    },
  );
  return (
    <>
      {state.underWay && <UnderWayView state={state.underWay} acts={acts.underWay} chord="" halt={null} />}
      <button type="button" disabled={state.busy} onClick={acts.onInsert}>
        挿入
      </button>
    </>
  );
}

/** The stage, and the background's word to every panel that a step was taken. */
function createTellingStage(): ReplyStage {
  const stage = createReplyStage({ kind: 'filled' });
  const listeners = new Set<(id: string) => void>();
  const { step } = stage.ports.progress;
  stage.ports.progress = {
    async step(id, taken) {
      const answer = await step(id, taken);
      if (taken.kind !== 'read') for (const tell of listeners) tell(id);
      return answer;
    },
    onChange(tell, signal) {
      listeners.add(tell);
      signal.addEventListener('abort', () => listeners.delete(tell));
    },
  };
  return stage;
}

const button = (label: string) =>
  [...document.querySelectorAll('button')].find(({ textContent }) => textContent === label);
const asks = () => document.body.textContent?.includes('投稿しましたか') === true;

async function show(stage: ReplyStage): Promise<void> {
  const person = await readPerson(stage.desk, post.author);
  await act(() => render(<Insertion stage={stage} person={person} />, document.body));
  await vi.waitFor(() => expect(button('挿入')?.disabled).toBe(false), PATIENCE);
}

async function press(label: string, stage: ReplyStage): Promise<void> {
  await vi.waitFor(() => expect(button(label)?.disabled).toBe(false), PATIENCE);
  await act(async () => button(label)?.click());
  await show(stage);
}

async function exportedIds(desk: ReplyStage['desk'], options: ExportOptions): Promise<unknown[]> {
  const ids: unknown[] = [];
  for await (const rows of readLogRows(desk, options)) ids.push(...rows.map(([, id]) => id));
  return ids;
}

afterEach(() => render(null, document.body));

test('after "later" the next press on Insert asks again, puts nothing in and logs nothing twice', async () => {
  const stage = createTellingStage();
  await show(stage);
  await press('挿入', stage);
  const [logged] = await readLog(stage.desk);
  const { now } = stage.ports;
  stage.ports.now = () => new Date(now().getTime() + ASK_AFTER_MS);
  render(null, document.body);
  await show(stage);
  await vi.waitFor(() => expect(asks()).toBe(true), PATIENCE);

  await press('あとで', stage);
  await vi.waitFor(() => expect(asks()).toBe(false), PATIENCE);
  render(null, document.body);
  await show(stage);
  expect(asks(), 'nor when the panel is opened anew').toBe(false);
  await press('挿入', stage);
  await vi.waitFor(() => expect(asks()).toBe(true), PATIENCE);
  await press('挿入', stage);
  expect(stage.page.asked).toHaveLength(1);
  expect(await readLog(stage.desk)).toEqual([logged]);
  await press('あとで', stage);
  await vi.waitFor(() => expect(asks(), '"later" a second time').toBe(false), PATIENCE);
  await press('挿入', stage);
  await vi.waitFor(() => expect(asks()).toBe(true), PATIENCE);

  await press('はい', stage);
  await vi.waitFor(async () => expect((await readLog(stage.desk))[0]?.delivery).toBe('sent'), PATIENCE);
  expect(stage.page.asked).toHaveLength(1);
  expect(await exportedIds(stage.desk, { filter: {} })).toEqual([logged?.id]);
});
