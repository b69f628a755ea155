// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { CommentFates } from '@/components/panel/comment/comment-fates';
import { useLateFates } from '@/components/panel/model/insertion/use-late-fates';
import type { FormSeen } from '@/lib/messaging/protocol';
import { makePost } from '../overlay/fake-page';

const post = makePost('1', 'sora', '本文', { site: 'wordpress', kind: 'entry' });
const signature = { name: 'そらモバイル 三浦', email: 'desk@sora.example.jp', url: '' };
const FATES: CommentFates = { name: 'put', email: 'kept' };

/** What stands in the page's form; null once the page is another one. */
let standing: { name: string; body: string } | null;
const field = (existing: string) => ({ existing, maxLength: null, required: false });
const ports = {
  findForm: vi.fn(async (): Promise<FormSeen | null> => {
    if (standing === null) return null;
    const fields = { name: field(standing.name), email: field('x@example.jp'), body: field(standing.body) };
    return { state: 'inline', href: null, service: null, fields };
  }),
};

let shown: CommentFates | null;
let drawn = 0;
let speaks = signature;
function Shown({ fates }: { fates: CommentFates | null }) {
  drawn++;
  shown = useLateFates(ports, post, { ...speaks }, fates);
  return null;
}
const show = (fates: CommentFates | null) => act(() => render(<Shown fates={fates} />, document.body));
const passTime = (ms: number) =>
  act(async () => {
    await vi.advanceTimersByTimeAsync(ms);
  });

beforeEach(() => {
  ports.findForm.mockClear();
  speaks = signature;
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

test('a name put back while the agent has lunch is said, too', async () => {
  show(FATES);
  await passTime(3_600_000);
  standing = { name: '名無し', body: 'そらモバイルの三浦です。' };
  await passTime(2_000);
  expect(shown).toEqual({ name: 'changed', email: 'kept' });
});

test('a name goes by what was put in, whoever was chosen to speak since', async () => {
  show(FATES);
  speaks = { ...signature, name: 'そらWiFi 三浦' };
  show(FATES);
  await passTime(4_000);
  expect(shown).toEqual(FATES);
  standing = { name: speaks.name, body: 'そらモバイルの三浦です。' };
  await passTime(2_000);
  expect(shown).toEqual({ name: 'changed', email: 'kept' });
});

test('nothing is drawn anew while nothing changes', async () => {
  show(FATES);
  await passTime(2_000);
  const before = drawn;
  await passTime(20_000);
  expect(drawn).toBe(before);
  standing = { name: '名無し', body: 'そらモバイルの三浦です。' };
  await passTime(2_000);
  const changed = drawn;
  await passTime(20_000);
  expect(drawn).toBe(changed);
});

test('a page without the comment is asked ever less often, and not at all once the comment is out', async () => {
  show(FATES);
  standing = null;
  await passTime(3_600_000);
  const asked = ports.findForm.mock.calls.length;
  expect(asked).toBeLessThan(15);
  show(null);
  await passTime(3_600_000);
  expect(ports.findForm).toHaveBeenCalledTimes(asked);
  expect(shown).toBeNull();
});

test('a look on its way when the comment goes out is the last', async () => {
  show(FATES);
  let answer: (form: null) => void = () => undefined;
  ports.findForm.mockImplementationOnce(() => new Promise((resolve) => (answer = resolve)));
  await passTime(2_000);
  show(null);
  answer(null);
  await passTime(3_600_000);
  expect(ports.findForm).toHaveBeenCalledOnce();
});
