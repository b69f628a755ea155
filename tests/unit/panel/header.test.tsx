// @vitest-environment jsdom
import { render } from 'preact';
import { afterEach, expect, test } from 'vitest';
import { Header } from '@/components/panel/header';
import { LanguageProvider } from '@/components/ui/language';
import { DEFAULT_POLICY } from '@/lib/domain/account';
import type { Language } from '@/lib/i18n/language';

/** A Tuesday, in office hours in Japan. */
const NOW = new Date('2026-11-24T05:00:00.000Z');
const speaker = { company: 'そらモバイル', agentName: '三浦', initials: 'MJ', hours: DEFAULT_POLICY.hours };
const allDay = { ...speaker.hours, week: Array(7).fill({ from: '00:00', to: '24:00' }) };

const root = document.createElement('div');
document.body.append(root);
afterEach(() => render(null, root));

function show(
  more: { site: 'x' | 'bluesky' | 'hatena'; handle: string | null; hours?: typeof allDay },
  language: Language,
) {
  render(
    <LanguageProvider language={language}>
      <Header
        speaker={{ ...speaker, ...more }}
        now={NOW}
        onSearch={null}
        onOpenDesk={() => undefined}
        onKeys={() => undefined}
      />
    </LanguageProvider>,
    root,
  );
  return root.querySelector('small')?.textContent;
}

test('says as whom the desk speaks where the post stands, and misses no handle on a blog', () => {
  expect(show({ site: 'x', handle: 'sora' }, 'ja')).toBe('@sora · 受付中 9:00～18:00');
  expect(show({ site: 'bluesky', handle: null }, 'ja')).toBe('アカウント名は未設定 · 受付中 9:00～18:00');
  expect(show({ site: 'hatena', handle: null }, 'ja')).toBe('受付中 9:00～18:00');
});

test('writes hours as English does, and a whole day in words', () => {
  expect(show({ site: 'x', handle: 'sora' }, 'en')).toBe('@sora · Open 9:00–18:00');
  expect(show({ site: 'x', handle: 'sora', hours: allDay }, 'en')).toBe('@sora · Open all day');
  expect(show({ site: 'x', handle: 'sora', hours: allDay }, 'ja')).toBe('@sora · 24時間受付中');
});
