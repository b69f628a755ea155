// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { SaveBar } from '@/components/desk/save-bar';
import { deskCatalog } from '@/lib/i18n/desk';

afterEach(() => render(null, document.body));

test('saving that is under way is not begun again, by button or keys, and may be afterwards', async () => {
  let finish: () => void = () => undefined;
  const onSave = vi.fn(() => new Promise<void>((resolve) => (finish = resolve)));
  act(() => render(<SaveBar isDirty onSave={onSave} onDiscard={() => undefined} />, document.body));
  const button = [...document.querySelectorAll('button')].find(
    (each) => each.textContent === deskCatalog.ja.save,
  );
  const press = () => act(() => button?.click());
  const pressKeys = () =>
    act(() => void document.dispatchEvent(new KeyboardEvent('keydown', { key: 's', ctrlKey: true })));
  press();
  press();
  pressKeys();
  expect(onSave).toHaveBeenCalledTimes(1);
  await act(async () => finish());
  pressKeys();
  pressKeys();
  press();
  expect(onSave).toHaveBeenCalledTimes(2);
});

test('the keys right after a letter save it', () => {
  const saved: string[] = [];
  // Drawn; nothing that waits for the painting has run.
  const show = (text: string) =>
    render(
      <SaveBar
        isDirty={text !== ''}
        onSave={async () => void saved.push(text)}
        onDiscard={() => undefined}
      />,
      document.body,
    );
  show('');
  show('通');
  document.dispatchEvent(new KeyboardEvent('keydown', { key: 's', ctrlKey: true }));
  expect(saved).toEqual(['通']);
});

test.each([
  ['nothing is to be saved', { isDirty: false }],
  ['something must be set right first', { isDirty: true, blocked: 'まだ直すところがあります。' }],
])('the keys save nothing where %s, and the browser offers no file either', (_when, props) => {
  const onSave = vi.fn(async () => undefined);
  render(<SaveBar {...props} onSave={onSave} onDiscard={() => undefined} />, document.body);
  const event = new KeyboardEvent('keydown', { key: 's', ctrlKey: true, cancelable: true });
  document.dispatchEvent(event);
  expect(onSave).not.toHaveBeenCalled();
  expect(event.defaultPrevented).toBe(true);
});

test('messages stand above it while it is there, not over its buttons', () => {
  const show = (isDirty: boolean) =>
    act(() =>
      render(
        <SaveBar isDirty={isDirty} onSave={async () => undefined} onDiscard={() => undefined} />,
        document.body,
      ),
    );
  const room = () => document.documentElement.style.getPropertyValue('--toast-end');
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(60);
  show(true);
  expect(Number.parseFloat(room())).toBeGreaterThan(60);
  show(false);
  expect(room()).toBe('');
});
