import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { adoptSelection } from '@/entrypoints/sidepanel/adopt-selection';
import { selectionKey } from '@/lib/messaging/session-keys';
import { makePost } from '../overlay/fake-page';

const chosen = (id: string, at: string, site: 'ameba' | 'fc2' = 'ameba') => ({
  post: makePost(id, 'hana', '圏外', { site, kind: 'entry' }),
  marks: [],
  ownHandle: null,
  later: [],
  at,
});
const FORM_PAGE = { site: 'ameba', formTarget: '12928418995' } as const;
const shownIn = async (tabId: number) =>
  (await fakeBrowser.storage.session.get(selectionKey(tabId)))[selectionKey(tabId)];

describe('a form page the agent opened by the blog’s own link', () => {
  beforeEach(async () => {
    fakeBrowser.reset();
    await fakeBrowser.storage.session.set({
      [selectionKey(1)]: { ...chosen('12928418995', '2026-11-22T01:00:00.000Z'), frame: 3 },
      [selectionKey(2)]: chosen('12900000001', '2026-11-22T02:00:00.000Z'),
      [selectionKey(3)]: chosen('12928418995', '2026-11-22T03:00:00.000Z', 'fc2'),
    });
  });

  test('stands beside the post whose form it is, in this tab’s own frame', async () => {
    await adoptSelection(7, FORM_PAGE);
    expect(await shownIn(7)).toEqual(chosen('12928418995', '2026-11-22T01:00:00.000Z'));
  });

  test('leaves what was chosen in its tab alone', async () => {
    const own = chosen('12900000001', '2026-11-22T04:00:00.000Z');
    await fakeBrowser.storage.session.set({ [selectionKey(7)]: own });
    await adoptSelection(7, FORM_PAGE);
    expect(await shownIn(7)).toEqual(own);
  });

  test.each([
    ['of an entry nobody chose', { site: 'ameba', formTarget: '1' } as const],
    ['that is none', { site: 'ameba', formTarget: null } as const],
  ])('shows nothing %s', async (_name, page) => {
    await adoptSelection(7, page);
    expect(await shownIn(7)).toBeUndefined();
  });
});
