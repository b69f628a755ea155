// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, test } from 'vitest';
import type { OfferedTemplate } from '@/components/panel/reply/template-bar';
import { TemplateSearch } from '@/components/panel/reply/template-search';
import { imeGuard } from '@/components/ui/ime-guard';
import { ALWAYS } from '@/lib/domain/condition';
import { TEMPLATE_DEFAULTS, type Template } from '@/lib/domain/template';
import { PLAYBOOK } from '@/lib/i18n/playbook';

const row = (id: string, title: string): Template => ({
  ...TEMPLATE_DEFAULTS,
  id,
  v: 1,
  createdAt: '2026-08-24T00:00:00.000Z',
  createdBy: '',
  updatedAt: '2026-08-24T00:00:00.000Z',
  updatedBy: '',
  deletedAt: null,
  title,
  shortcode: '',
  reading: '',
  body: title,
  category: '',
  action: 'reply',
  when: ALWAYS,
  enabled: true,
});
const TEMPLATES: readonly OfferedTemplate[] = [
  { template: row('a', '電波'), why: [{ code: 'signal', signal: 'trouble' }] },
  { template: row('b', '電話'), why: [] },
  { template: row('c', 'お礼'), why: [{ code: 'signal', signal: 'praise' }] },
];

Element.prototype.scrollIntoView = () => undefined;

function open() {
  imeGuard();
  const root = document.createElement('div');
  document.body.append(root);
  const chosen: string[] = [];
  let left = 0;
  act(() =>
    render(
      <TemplateSearch
        outcomes={new Map([['a', { used: 3, solved: 2 }]])}
        search={(query) => TEMPLATES.filter(({ template }) => template.title.includes(query))}
        onChoose={({ id }) => chosen.push(id)}
        onBack={() => {
          left += 1;
        }}
      />,
      root,
    ),
  );
  const input = root.querySelector('input') as HTMLInputElement;
  const press = (key: string, init: KeyboardEventInit = {}) =>
    act(() => {
      input.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init }));
    });
  const type = (text: string) =>
    act(() => {
      input.value = text;
      input.dispatchEvent(new Event('input', { bubbles: true }));
    });
  const marked = () => root.querySelector('[aria-selected=true] > b')?.textContent;
  return { root, input, chosen, left: () => left, press, type, marked };
}

afterEach(() => document.body.replaceChildren());

describe('searching a template by keyboard', () => {
  test('has the focus at once; arrows move and stop at the ends; Enter uses', () => {
    const { input, press, marked, chosen } = open();
    expect(document.activeElement).toBe(input);
    expect(marked()).toBe('電波');
    press('ArrowUp');
    expect(marked()).toBe('電波');
    press('ArrowDown');
    press('ArrowDown');
    press('ArrowDown');
    expect(marked()).toBe('お礼');
    expect(input.getAttribute('aria-activedescendant')).toBe(
      document.querySelector('[aria-selected=true]')?.id,
    );
    press('Enter');
    expect(chosen).toEqual(['c']);
  });

  test('typing starts again at the first hit, Tab uses it, Esc goes back', () => {
    const { press, type, marked, chosen, left } = open();
    press('ArrowDown');
    type('電');
    expect(marked()).toBe('電波');
    press('Tab');
    expect(chosen).toEqual(['a']);
    press('Escape');
    expect(left()).toBe(1);
  });

  test('keys of the input method choose nothing and move nothing', () => {
    const { input, press, marked, chosen, left } = open();
    input.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
    for (const key of ['Enter', 'ArrowDown', 'Tab', 'Escape']) press(key, { isComposing: true });
    press('Enter', { keyCode: 229 });
    input.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }));
    press('Enter');
    expect([marked(), chosen, left()]).toEqual(['電波', [], 0]);
  });

  test('finding nothing says so and uses nothing', () => {
    const { root, press, type, chosen } = open();
    type('返品');
    press('Enter');
    expect(chosen).toEqual([]);
    expect(root.querySelector('[role=status]')?.textContent).toContain('返品');
  });

  test('says of each template that fits why it does, however few letters found it', () => {
    const { root, type } = open();
    const reasons = () => [...root.querySelectorAll('[role=option] small b')].map((each) => each.textContent);
    const { 'signal-trouble': trouble, 'signal-praise': praise } = PLAYBOOK.ja;
    expect(reasons()).toEqual([`${trouble} `, `${praise} `]);
    type('お');
    expect(reasons()).toEqual([`${praise} `]);
  });

  test('says how a template did and over which days that was counted', () => {
    const { root, type } = open();
    const help = () => root.querySelector('[role=status]')?.textContent;
    expect(root.querySelector('[role=option]')?.textContent).toMatch(/3.*2/u);
    expect(help()).toContain('90');
    type('お礼');
    expect(help()).not.toContain('90');
  });
});
