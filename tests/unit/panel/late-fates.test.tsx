// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { CommentFates } from '@/components/panel/comment/comment-fates';
import { useLateFates } from '@/components/panel/model/use-late-fates';
import type { FormSeen } from '@/lib/messaging/protocol';
import { makePost } from '../overlay/fake-page';

const post = makePost('1', 'sora', '本文', { site: 'wordpress', kind: 'entry' });
const signature = { name: 'そらモバイル 三浦', email: 'desk@sora.example.jp', url: '' };
const FATES: CommentFates = { name: 'put', email: 'kept' };

/** What stands in the page's form; null once the page is another one. */
let standing: { name: string; body: string } | null;
const field = (existing: string) => ({ existing, maxLength: null, required: false });
const ports = {
  now: () => new Date(),
  findForm: vi.fn(async (): Promise<FormSeen | null> => {
    if (standing === null) return null;
    const fields = { name: field(standing.name), email: field('x@example.jp'), body: field(standing.body) };
    return { state: 'inline', href: null, service: null, fields };
  }),
};

let shown: CommentFates | null;
function Shown({ fates }: { fates: CommentFates | null }) {
  shown = useLateFates(ports, post, { ...signature }, fates);
  return null;
}
const show = (fates: CommentFates | null) => act(() => render(<Shown fates={fates} />, document.body));
const passTime = (ms: number) =>
  act(async () => {
    await vi.advanceTimersByTimeAsync(ms);
  });

beforeEach(() => {
  vi.useFakeTimers();
  standing = { name: signature.name, body: 'そらモバイルの三浦です。' };
});
afterEach(() => {
  render(null, document.body);
  vi.useRealTimers();
});

test('a name that a script of the page puts back seconds later is said, and no more once ours stands again', async () => {
  show(FATES);
  await passTime(4_000);
  expect(shown).toEqual(FATES);
  standing = { name: '名無し', body: 'そらモバイルの三浦です。' };
  await passTime(2_000);
  expect(shown).toEqual({ name: 'changed', email: 'kept' });
  standing = { name: signature.name, body: 'そらモバイルの三浦です。' };
  await passTime(2_000);
  expect(shown).toEqual(FATES);
});

test.each([
  ['an empty form, after it was sent off', { name: '名無し', body: '' }],
  ['another page', null],
])('nothing is said of %s', async (_name, now) => {
  show(FATES);
  standing = now;
  await passTime(10_000);
  expect(shown).toEqual(FATES);
});

test('the page is left in peace after half a minute, and once the comment is out', async () => {
  show(FATES);
  await passTime(40_000);
  const asked = ports.findForm.mock.calls.length;
  await passTime(60_000);
  expect(ports.findForm).toHaveBeenCalledTimes(asked);
  show({ ...FATES });
  await passTime(2_000);
  expect(ports.findForm).toHaveBeenCalledTimes(asked + 1);
  show(null);
  await passTime(10_000);
  expect(ports.findForm).toHaveBeenCalledTimes(asked + 1);
  expect(shown).toBeNull();
});
