import { expect, it } from 'vitest';
import { findForms } from '@/lib/sites/forms/find-forms';
import { openPage } from '../sites/x/open-fixture';

/** Everything is seen: what is left out is left out for what it is. */
const sight = { isSeen: () => true };

function findNameOf(control: string): string | null | undefined {
  const form = `<form class="known"><textarea name="text"></textarea>${control}<input type="submit"></form>`;
  const { document } = openPage(form, 'https://sora.example.jp/2026/11/1.html');
  const [found] = findForms(document, { form: '.known', fields: { name: '[name="author"]' }, sight });
  return found?.fields.name?.id;
}

it('finds a control where the platform is known to have it', () => {
  expect(findNameOf('<input name="author" id="here">')).toBe('here');
});

it.each([
  ['for robots', '<input name="author" id="trap" aria-label="Leave this field blank">'],
  ['for robots, hidden from readers aloud', '<p aria-hidden="true"><input name="author" id="trap"></p>'],
  ['out of the keyboard’s way', '<input name="author" id="trap" tabindex="-1">'],
  ['that cannot be written in', '<input name="author" id="trap" readonly>'],
  ['that takes no words', '<input type="checkbox" name="author" id="trap">'],
])('takes none %s for it, though the platform names it so', (_, trap) => {
  expect(findNameOf(trap)).toBeUndefined();
  expect(findNameOf(`${trap}<input name="author" id="here">`)).toBe('here');
});
