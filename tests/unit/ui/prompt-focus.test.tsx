// @vitest-environment jsdom
import { type ComponentChild, render } from 'preact';
import { afterEach, expect, test } from 'vitest';
import { NO_WORDS, ReasonStrip } from '@/components/panel/reply/reason-strip';
import { TemplateSearch } from '@/components/panel/reply/template-search';
import { Dialog } from '@/components/ui/dialog';
import { Menu } from '@/components/ui/menu';
import { useFocusOnMount } from '@/components/ui/use-focus-on-mount';

// What jsdom lacks of a modal dialog: that its first control has the focus when the call returns.
HTMLDialogElement.prototype.showModal ??= function (this: HTMLDialogElement) {
  this.open = true;
  this.querySelector('input')?.focus();
};
HTMLDialogElement.prototype.close ??= function (this: HTMLDialogElement) {
  this.open = false;
};
Element.prototype.scrollIntoView = () => undefined;

const none = () => undefined;
const focused = () => document.activeElement?.localName;
const show = (what: ComponentChild) => render(what, document.body);

afterEach(() => {
  render(null, document.body);
});

// A key that opens something is followed by words at once: drawn, but without the focus, they were lost or taken for keys.
test('the search for templates has the focus as soon as it is drawn', () => {
  show(<TemplateSearch outcomes={new Map()} search={() => []} onChoose={none} onBack={none} />);
  expect(focused()).toBe('input');
});

test('the strip for a note has the focus as soon as it is drawn', () => {
  show(
    <ReasonStrip
      verdict="note"
      takers={null}
      words={NO_WORDS}
      onWrite={none}
      onKeep={none}
      onClose={none}
      onHandOver={none}
      onUndo={none}
    />,
  );
  expect(focused()).toBe('input');
});

test('a dialog has the focus as soon as it is drawn', () => {
  show(
    <Dialog title="a" onClose={none}>
      <input />
    </Dialog>,
  );
  expect(focused()).toBe('input');
});

test('a menu has its first item focused as soon as it is drawn', async () => {
  show(<Menu button="a" items={[{ label: 'b', onPick: none }]} />);
  document.querySelector('button')?.click();
  await Promise.resolve();
  expect(document.activeElement?.getAttribute('role')).toBe('menuitem');
});

function Field(props: { isNew: boolean }) {
  return <input ref={useFocusOnMount<HTMLInputElement>(props.isNew)} />;
}

test('a row that was there before takes the focus from nobody, whatever is said of it later', () => {
  show(<Field isNew={false} />);
  expect(focused()).toBe('body');
  show(<Field isNew />);
  expect(focused()).toBe('body');
});
