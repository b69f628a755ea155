// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { signal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { EscalationEditor } from '@/components/desk/playbook/escalation-editor';
import { EscalationsScreen } from '@/components/desk/playbook/escalations-screen';
import { newEscalation, newTemplate } from '@/components/desk/playbook/new-rows';
import { TemplateEditor } from '@/components/desk/playbook/template-editor';
import { TemplatesScreen } from '@/components/desk/playbook/templates-screen';
import { createUnsavedGuard } from '@/components/desk/unsaved';
import { createToaster } from '@/components/ui/toaster';
import type { Desk, Profile } from '@/lib/desk/desk';
import { DEFAULT_SETTINGS } from '@/lib/desk/settings';
import { createStage } from '../desk/stage';
import { root, showOnDesk } from './show-on-desk';

// The stage brings ports of its own; the browser's would pull a bundler in, which no DOM stand-in can carry.
vi.mock('wxt/browser', () => ({ browser: {} }));

let desk: Desk;
let profile: Profile;
let toaster = createToaster();

async function show(children: ComponentChildren) {
  const page = {
    desk,
    profile,
    toaster,
    unsaved: createUnsavedGuard(window),
    settings: signal(DEFAULT_SETTINGS),
  };
  await showOnDesk(children, page);
}

const saveForm = (formUrl: string) =>
  desk.escalations.save({ ...newEscalation(), topic: '料金', formUrl, department: '料金窓口' });
const saveTemplate = (body: string) => desk.templates.save({ ...newTemplate(), title: '料金の案内', body });
const toasts = () => toaster.toasts.value.map(({ text }) => text).join();

beforeEach(async () => {
  toaster = createToaster();
  desk = createStage().open();
  profile = await desk.setup.run({
    company: 'そらモバイル',
    agentName: '三浦',
    initials: 'MJ',
    handle: '',
    language: 'ja',
    starter: null,
  });
});

afterEach(() => {
  desk.close();
});

it('says on a template that its form has no address yet, and where to enter it', async () => {
  const form = await saveForm('');
  const template = await saveTemplate('こちらへ {{form.料金.url}}');
  await show(<TemplateEditor stored={template} isNew={false} />);
  const way = () => root.querySelector<HTMLAnchorElement>('.ui-band a');
  await vi.waitFor(() => expect(way()?.getAttribute('href')).toBe(`#/playbook/escalations/${form.id}`));
  expect(root.querySelector('.ui-band')?.textContent).toContain('{{form.料金.url}} には値がありません');
  await show(<TemplatesScreen templates={[template]} />);
  await vi.waitFor(() => expect(root.querySelector('.d-items')?.textContent).toContain('リンクの値なし'));
  await desk.escalations.save({ ...form, formUrl: 'https://sora.example/money' });
  await vi.waitFor(() => expect(root.querySelector('.d-items')?.textContent).not.toContain('リンクの値なし'));
});

it('says which account’s FAQ book lacks a page that another has', async () => {
  const page = { name: '返品', title: '', url: 'https://midori.example/returns' };
  const { account } = profile;
  const policy = { ...account.policy, faq: [page] };
  await desk.accounts.save({ ...account, id: crypto.randomUUID(), company: 'みどり', policy });
  await show(<TemplateEditor stored={await saveTemplate('{{faq.返品.url}}')} isNew={false} />);
  await vi.waitFor(() =>
    expect(root.querySelector('.ui-band a')?.textContent).toBe('そらモバイルのFAQ帳に加える'),
  );
});

it('names what loses its form when an entry of the book is deleted', async () => {
  const form = await saveForm('https://sora.example/money');
  await saveTemplate('こちらへ {{form.料金.url}}');
  await show(<EscalationEditor stored={form} isNew={false} />);
  const trash = [...root.querySelectorAll('button')].find((each) => each.textContent === '削除');
  await act(() => trash?.click());
  await vi.waitFor(() => expect(toasts()).toContain('削除しました'));
  expect(toasts()).toContain('挿入できなくなりました: テンプレート「料金の案内」');
});

it('names what loses its form when an entry of the book is switched off', async () => {
  const form = await saveForm('https://sora.example/money');
  await saveTemplate('こちらへ {{form.料金.url}}');
  await show(<EscalationsScreen entries={[form]} />);
  await act(() => root.querySelector<HTMLElement>('.d-items [role="switch"]')?.click());
  await vi.waitFor(() => expect(toasts()).toContain('無効にしました'));
  expect(toasts()).toContain('挿入できなくなりました: テンプレート「料金の案内」');
});
