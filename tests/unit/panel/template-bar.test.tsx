// @vitest-environment jsdom
import { render } from 'preact';
import { afterEach, expect, test } from 'vitest';
import { TemplateBar } from '@/components/panel/reply/template-bar';
import { LanguageProvider } from '@/components/ui/language';
import { TEMPLATE_DEFAULTS, type Template } from '@/lib/domain/template';
import type { Reason } from '@/lib/playbook/choose';

const templateOf = (id: string) => ({ ...TEMPLATE_DEFAULTS, id, title: `型 ${id}` }) as unknown as Template;
const root = document.createElement('div');
document.body.append(root);
afterEach(() => render(null, root));

test('why a template is offered is read, not only pointed at', () => {
  const why: Reason[] = [
    { code: 'signal', signal: 'outside-hours' },
    { code: 'category', category: '通信' },
  ];
  render(
    <LanguageProvider language="ja">
      <TemplateBar
        offered={[
          { template: templateOf('a'), why },
          { template: templateOf('b'), why: [{ code: 'always' }] },
        ]}
        chosenIds={[]}
        onChoose={() => undefined}
        onSearch={() => undefined}
      />
    </LanguageProvider>,
    root,
  );
  const [first, second] = root.querySelectorAll('button');
  expect(first?.textContent).toContain('受付時間外 · 通信');
  const described = document.getElementById(first?.getAttribute('aria-describedby') ?? '');
  expect(described?.textContent).toBe('受付時間外 · 通信');
  expect(second?.querySelector('small')?.textContent).toBe('いつでも');
});

test('what the post has about it is said before what holds for its site or for any', () => {
  const site: Reason = { code: 'site', site: 'x' };
  render(
    <LanguageProvider language="en">
      <TemplateBar
        offered={[
          { template: templateOf('a'), why: [site] },
          { template: templateOf('b'), why: [{ code: 'signal', signal: 'money' }, site] },
        ]}
        chosenIds={[]}
        onChoose={() => undefined}
        onSearch={() => undefined}
      />
    </LanguageProvider>,
    root,
  );
  expect([...root.querySelectorAll('small')].map((each) => each.textContent)).toEqual([
    'on X',
    'About money',
  ]);
});
