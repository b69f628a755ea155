import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createBrowserPorts } from '@/lib/desk/browser-ports';
import { forgetInSession } from '@/lib/desk/erase/forget-in-session';
import { postKey } from '@/lib/domain/post-key';
import { selectionKey, surroundingsKey } from '@/lib/messaging/session-keys';
import { makePost } from './stage';

beforeEach(() => fakeBrowser.reset());

test('an erased person is gone from every tab, also by a post alone or a quote; others stay', async () => {
  const renamed = makePost({ handle: 'new_name', numericId: '5', id: '2' });
  const nameless = makePost({ id: '3', author: null });
  const quoted = makePost({ handle: 'hikari', id: null });
  const other = makePost({ handle: 'other', id: '4' });
  await browser.storage.session.set({
    [selectionKey(1)]: { post: makePost({ handle: 'hikari', id: '1' }) },
    [selectionKey(2)]: { post: renamed },
    [selectionKey(3)]: { post: nameless },
    [selectionKey(4)]: { post: other },
    [surroundingsKey(postKey(renamed))]: { by: 'page' },
    [surroundingsKey(postKey(quoted))]: { by: 'agent' },
    [surroundingsKey('x:7')]: { by: 'agent' },
    [surroundingsKey(postKey(other))]: { by: 'agent' },
    'paused:1': true,
  });
  await forgetInSession({ keys: ['x:hikari', 'x:id:5'], postKeys: ['x:3', 'x:7'] });
  expect(Object.keys(await browser.storage.session.get(null)).sort()).toEqual([
    'paused:1',
    selectionKey(4),
    surroundingsKey(postKey(other)),
  ]);
});

test('every other context that is open is told who was erased, and nothing of that is stored', async () => {
  const person = { keys: ['x:hikari'], postKeys: ['x:1'] };
  const told = vi.fn();
  const until = new AbortController();
  createBrowserPorts().heedErase(told, until.signal);
  await createBrowserPorts().forget(person);
  await vi.waitFor(() => expect(told.mock.calls).toEqual([[person]]));
  until.abort();
  const stored = [await browser.storage.local.get(null), await browser.storage.session.get(null)];
  expect(JSON.stringify(stored)).not.toContain('hikari');
});
