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
