// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import { AddKeyword } from '@/components/desk/keywords/add-keyword';
import { ImportDialog } from '@/components/desk/keywords/import-dialog';
import { newList } from '@/components/desk/keywords/new-list';
import type { KeywordList } from '@/lib/domain/keyword-list';
import { root, showOnDesk } from './show-on-desk';

HTMLDialogElement.prototype.showModal = () => undefined;
HTMLDialogElement.prototype.close = () => undefined;

const PATIENCE = { timeout: 10_000 };
const trouble = { ...newList(), id: 'trouble', name: 'Trouble', rules: '圏外' } as KeywordList;

function open(part: preact.ComponentChild) {
  const saved: KeywordList[] = [];
  const toasts: string[] = [];
  const page = {
    desk: { lists: { save: async (row: KeywordList) => saved.push(row) } },
    toaster: { show: (text: string) => toasts.push(text) },
  };
  showOnDesk(part, page, 'en');
  const change = (selector: string, value: string, event: string) =>
    act(() => {
      const control = root.querySelector(selector) as HTMLTextAreaElement | HTMLSelectElement;
      control.value = value;
      control.dispatchEvent(new Event(event, { bubbles: true }));
    });
  return {
    saved,
    toasts,
    paste: (text: string) => change('textarea', text, 'input'),
    choose: (target: string) => change('select', target, 'change'),
    button: (label: string) =>
      [...root.querySelectorAll('button')].find(
        (each) => each.textContent === label || each.getAttribute('aria-label') === label,
      ) as HTMLButtonElement | undefined,
    says: (text: string) => vi.waitFor(() => expect(root.textContent).toContain(text), PATIENCE),
  };
}

it('offers to import only what is planned of the text shown', async () => {
  const { paste, choose, button, says } = open(<ImportDialog lists={[trouble]} onClose={() => undefined} />);
  choose('trouble');
  paste('圏外\n解約');
  await says('1 new · 1 there already');
  expect(button('Add 1')?.disabled).toBe(false);
  paste('圏外\n解約\n遅い');
  expect(button('Add 0')?.disabled).toBe(true);
  expect(root.querySelector('progress')).not.toBeNull();
  await says('2 new · 1 there already');
  expect(root.querySelector('progress')).toBeNull();
  choose('new');
  expect(button('Add 0')?.disabled).toBe(true);
  await says('3 new · 0 there already');
});

it('puts nothing into a list of the desk that was not chosen', async () => {
  const { paste, button, says, saved } = open(<ImportDialog lists={[trouble]} onClose={() => undefined} />);
  paste('圏外\n解約');
  await says('2 new · 0 there already');
  act(() => button('Add 2')?.click());
  await vi.waitFor(() => expect(saved.map(({ name }) => name)).toEqual(['Imported keywords']));
});

it('keeps notes in a new list, and says how many it leaves out of another', async () => {
  const { paste, choose, button, says, saved } = open(
    <ImportDialog lists={[trouble]} onClose={() => undefined} />,
  );
  choose('trouble');
  paste('// money\n解約 // soon');
  await says('The // notes of 2 lines');
  choose('new');
  await says('1 new · 0 there already');
  expect(root.textContent).not.toContain('// notes');
  act(() => button('Add 1')?.click());
  await vi.waitFor(() => expect(saved.map(({ rules }) => rules)).toEqual(['// money\n解約 // soon']));
});

it('adds a selected text with signs of the rule syntax as a phrase, and shows so', async () => {
  const { button, saved, says, toasts } = open(<AddKeyword keyword="-50%" lists={[trouble]} />);
  await says('"-50%"');
  act(() => button('Add to Trouble')?.click());
  await vi.waitFor(() => expect(saved.map(({ rules }) => rules)).toEqual(['圏外\n"-50%"']));
  expect(toasts).toEqual(['Added to “Trouble”']);
});

it('says why a selected text cannot be looked for, and offers no list', async () => {
  const { button, says } = open(<AddKeyword keyword="・" lists={[trouble]} />);
  await says('This cannot be looked for.');
  expect(button('Add to Trouble')).toBeUndefined();
});

it('counts a line that is left out once, however much is wrong in it, and calls nothing the first of all', async () => {
  const { paste, says } = open(<ImportDialog lists={[trouble]} onClose={() => undefined} />);
  paste('解約\n(圏外 OR 電波)\n"お客様');
  await says('1 new · 0 there already · 0 repeated · 2 lines left out');
  expect(root.textContent).not.toContain('(first');
});
