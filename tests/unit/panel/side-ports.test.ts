import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createSidePorts } from '@/components/panel/browser/side-ports';
import { selectionKey } from '@/lib/messaging/session-keys';
import { siteGrants } from '@/lib/messaging/site-grants';
import { makePost } from '../overlay/fake-page';

const FORM = 'https://www.blogger.com/comment/fullpage/post/777/5501';
const chosen = { post: makePost('5501', 'sora', '圏外'), marks: [], ownHandle: null, later: [], at: 'now' };

beforeEach(async () => {
  fakeBrowser.reset();
  await fakeBrowser.storage.session.set({ [selectionKey(1)]: { ...chosen, frame: 3 } });
});
afterEach(() => vi.restoreAllMocks());

test.each([true, false])(
  'a form page is asked for in the turn of the press, and opens with the post (%s)',
  async (allows) => {
    const grant = vi.spyOn(siteGrants, 'grant').mockResolvedValue(allows);
    const opening = createSidePorts(1).openForm(FORM);
    expect(grant).toHaveBeenCalledExactlyOnceWith(['https://www.blogger.com/*']);
    await opening;
    const [tab] = await fakeBrowser.tabs.query({ url: FORM });
    const key = selectionKey(tab?.id ?? -1);
    expect((await fakeBrowser.storage.session.get(key))[key]).toEqual({ ...chosen, opened: FORM });
  },
);
