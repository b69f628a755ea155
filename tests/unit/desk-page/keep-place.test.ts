// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { followDeskRoute } from '@/components/desk/route';

const root = document.documentElement;

async function go(hash: string): Promise<void> {
  const changed = new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
  location.hash = hash;
  await changed;
}

it('opens a place at its top, and a list where it was left for one of its rows', async () => {
  followDeskRoute(window, () => true);
  await go('#/playbook');
  root.scrollTop = 2_000;
  await go('#/playbook/templates/abc');
  expect(root.scrollTop).toBe(0);
  root.scrollTop = 600;
  await go('#/playbook');
  expect(root.scrollTop).toBe(2_000);
  await go('#/log');
  expect(root.scrollTop).toBe(0);
  root.scrollTop = 300;
  // Narrowing a list is no other place.
  await go('#/log?site=x');
  expect(root.scrollTop).toBe(300);
});

const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

/** What is drawn after a move: at once its frame, its row or list some drawings later. */
async function draw(html: string): Promise<void> {
  document.body.innerHTML = '<main></main>';
  for (let drawings = 0; drawings < 3; drawings++) await frame();
  document.body.innerHTML = `<main>${html}</main>`;
  for (let drawings = 0; drawings < 3; drawings++) await frame();
}

const LIST = '<h1 tabindex="-1">Lists</h1><a href="#/keywords/a">a</a><a href="#/keywords/b">b</a>';
const ROW = '<h1 tabindex="-1">b</h1><input>';

it('puts the focus on what opens, and back on the row one comes from', async () => {
  await go('#/keywords');
  followDeskRoute(window, () => true);
  await draw(LIST);
  document.querySelector<HTMLElement>('[href="#/keywords/b"]')?.focus();
  await go('#/keywords/b');
  await draw(ROW);
  expect(document.activeElement?.textContent).toBe('b');
  await go('#/keywords');
  await draw(LIST);
  expect(document.activeElement?.getAttribute('href')).toBe('#/keywords/b');
});

it('puts it on the heading of the list where the row is gone', async () => {
  await go('#/keywords/gone');
  followDeskRoute(window, () => true);
  await go('#/keywords');
  await draw(LIST);
  for (let drawings = 0; drawings < 40; drawings++) await frame();
  expect(document.activeElement?.textContent).toBe('Lists');
});

it('leaves a focus alone that is somewhere', async () => {
  await go('#/log');
  followDeskRoute(window, () => true);
  await go('#/keywords/new');
  document.body.innerHTML = '<main><h1 tabindex="-1">New</h1><input></main>';
  document.querySelector('input')?.focus();
  for (let drawings = 0; drawings < 5; drawings++) await frame();
  expect(document.activeElement?.tagName).toBe('INPUT');
});
