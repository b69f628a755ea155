// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import { TemplateBody } from '@/components/desk/playbook/template-body';
import type { FaqPage } from '@/lib/domain/policy/links';
import { root, showOnDesk } from './show-on-desk';

const ROAMING = { name: 'ローミング', title: '海外での使い方', url: 'https://sora.example/roaming' };
const RETURNS = { name: '返品', title: '', url: 'https://midori.example/returns' };
const typed: string[] = [];

/** The editor of a template, at a desk with two accounts; the agent speaks for the first. */
async function open(value: string, ...books: FaqPage[][]) {
  const accounts = books.map((faq) => ({ policy: { faq } }));
  const page = {
    desk: {
      escalations: { all: async () => [] },
      accounts: { all: async () => accounts },
      templates: { all: async () => [] },
    },
    profile: { account: accounts[0] },
  };
  await showOnDesk(
    <TemplateBody label="本文" rows={3} value={value} onInput={(text) => typed.push(text)} />,
    page,
  );
}
const said = () => root.querySelector('.d-problems')?.textContent ?? '';

it('offers the pages of the account, with what they are about', async () => {
  await open('', [ROAMING], [RETURNS]);
  const find = () =>
    [...root.querySelectorAll('button')].find((each) => each.textContent === 'faq.ローミング.url');
  await vi.waitFor(() => expect(find()?.title).toBe('海外での使い方'));
  expect(root.textContent).not.toContain('faq.返品.url');
  await act(() => find()?.click());
  expect(typed).toEqual(['{{faq.ローミング.url}}']);
});

it('refuses a page that no account has, and names those there are', async () => {
  await open('{{faq.解約.url}} {{faq.返品.url}}', [ROAMING], [RETURNS]);
  await vi.waitFor(() => expect(said()).toContain('あるもの: faq.ローミング.url · faq.返品.url'));
  expect(root.querySelectorAll('.d-problems li')).toHaveLength(1);
});

it('says where pages are kept while there are none', async () => {
  await open('{{faq.解約.url}}', []);
  await vi.waitFor(() => expect(said()).toContain('FAQ帳にまだページがありません'));
});
