import { expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fillPage } from '@/components/panel/browser/fill-page';
import { createReplyPorts } from '@/components/panel/browser/reply-ports';
import type { Envelope } from '@/lib/messaging/envelope';
import { LeftUnansweredError, NobodyListensError, RemoteError } from '@/lib/messaging/errors';
import type { FillRequest } from '@/lib/messaging/protocol';
import { makePost } from '../overlay/fake-page';

const NO_RECEIVER = new Error('Could not establish connection. Receiving end does not exist.');
const fill = () => fillPage(7, { fillId: 'entry:0' } as FillRequest);

/** A tab that answers these, in turn, or fails with them. */
function openTab(...answers: readonly unknown[]): void {
  const waiting = [...answers];
  vi.spyOn(browser.tabs, 'sendMessage').mockImplementation((() => {
    const answer = waiting.shift();
    return answer instanceof Error ? Promise.reject(answer) : Promise.resolve({ ok: true, response: answer });
  }) as never);
}

test('what the page answers is the outcome', async () => {
  openTab({ site: 'x' }, { kind: 'filled' });
  expect(await fill()).toEqual({ kind: 'filled' });
});

test('a page that was there and is gone may have had the text', async () => {
  openTab({ site: 'x' }, NO_RECEIVER);
  await expect(fill()).rejects.toBeInstanceOf(LeftUnansweredError);
});

test('a page without an overlay had nothing', async () => {
  openTab(NO_RECEIVER, NO_RECEIVER);
  const failed = await fill().catch((error: unknown) => error);
  expect(failed).toBeInstanceOf(NobodyListensError);
  expect(failed).not.toBeInstanceOf(LeftUnansweredError);
});

test('a page that refused is there still', async () => {
  openTab({ site: 'x' }, new RemoteError('forbidden', 'no'));
  await expect(fill()).rejects.toBeInstanceOf(RemoteError);
});

test('a tab opened from beside a post hears with which address, and a tab in which it was chosen hears none', async () => {
  const post = makePost('29', 'sora', '圏外', { site: 'movabletype', kind: 'entry' });
  const desk = {} as Parameters<typeof createReplyPorts>[0];
  const opened = 'http://cgi.sora.example/mt-comments.cgi?entry_id=29';
  const hear = async (ports: ReturnType<typeof createReplyPorts>) => {
    openTab(null, { site: 'movabletype' }, { kind: 'filled' });
    await ports.findForm(post);
    await ports.fill({ fillId: 'entry:0', post } as FillRequest);
    const calls = vi.mocked(browser.tabs.sendMessage).mock.calls as unknown as [number, Envelope][];
    return [calls[0], calls[2]].map((call) => Reflect.get(call?.[1].request ?? {}, 'opened'));
  };
  expect(await hear(createReplyPorts(desk, 7, undefined, opened))).toEqual([opened, opened]);
  vi.restoreAllMocks();
  expect(await hear(createReplyPorts(desk, 7))).toEqual([undefined, undefined]);
});
