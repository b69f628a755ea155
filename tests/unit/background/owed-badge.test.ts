import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { refreshOwedBadge } from '@/entrypoints/background/owed-badge';

beforeEach(() => fakeBrowser.reset());

it('shows the later of two counts, whichever is ready first', async () => {
  const shown: string[] = [];
  Object.assign(fakeBrowser.action, {
    setBadgeText: async ({ text }: { text: string }) => void shown.push(text),
    setBadgeBackgroundColor: async () => undefined,
  });
  let answer: (owed: unknown[]) => void = () => undefined;
  const late = new Promise<unknown[]>((answered) => {
    answer = answered;
  });
  const desk = (owed: Promise<unknown[]>) =>
    ({ interactions: { owed: () => owed }, watches: { queue: async () => [] } }) as never;
  const first = refreshOwedBadge(desk(late));
  await refreshOwedBadge(desk(Promise.resolve([{ isOverdue: false }])));
  answer([]);
  await first;
  expect(shown).toEqual(['1']);
});
