// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { type FindingActs, Findings } from '@/components/panel/check/findings';
import { Override } from '@/components/panel/check/override';
import { focusFinding } from '@/components/panel/model/use-panel-keys';
import { FINDINGS } from '@/lib/i18n/findings';
import { dockCatalog } from '@/lib/i18n/panel-dock';
import { raise } from '@/lib/reply/findings/finding';

const words = dockCatalog.ja;
const acts = (): FindingActs => ({
  onFix: vi.fn(),
  onShowFinding: vi.fn(),
  onReword: vi.fn(),
  onSurroundingsRead: vi.fn(),
  onAccountOurs: vi.fn(),
  onWriteAs: vi.fn(),
  onWish: vi.fn(),
  onVerdict: vi.fn(),
});
const BANNED = raise('banned-word', {
  values: { word: '必ず返金します', instead: 'ご返金について確認' },
  range: { start: 3, end: 10 },
  fix: { start: 3, end: 10, text: 'ご返金について確認' },
});
const MANY = raise('same-to-many', { values: { others: 3 } });
const TOLD = raise('told-text', {
  values: { when: '2026-08-12 10:30', by: 'KT' },
  earlier: { parts: ['電源を入れ直してください。^KT'] },
});

function show(element: preact.ComponentChild): HTMLElement {
  act(() => render(element, document.body));
  return document.body;
}
const buttons = (root: ParentNode) => [...root.querySelectorAll('button')].map((each) => each.textContent);

afterEach(() => render(null, document.body));

describe('a finding', () => {
  test('names the rule it comes from and writes out what its one tap does', () => {
    const done = acts();
    const root = show(<Findings findings={[BANNED]} canReword={false} acts={done} />);
    expect(root.querySelector('.pn-finding-rule')?.textContent).toBe('ポリシー: 使わない言葉');
    root.querySelector<HTMLButtonElement>('.pn-finding-fix')?.click();
    expect(done.onFix).toHaveBeenCalledWith(BANNED);
    expect(root.querySelector('.pn-finding-fix')?.textContent).toBe('→ ご返金について確認');
  });

  test.each([
    [{ start: 4, end: 6, text: '', removes: 'words' as const }, words.fixRemove],
    [{ start: 4, end: 5, text: '～' }, FINDINGS.ja['fix-lost-letters']],
  ])('about letters the page cannot take says what becomes of them: %o', (fix, label) => {
    const lost = raise('lost-letters', { values: { letters: '〜', garbled: '&#12316;' }, fix });
    const root = show(<Findings findings={[lost]} canReword={false} acts={acts()} />);
    expect(root.textContent).toContain('「〜」');
    expect(root.textContent).toContain('&#12316;');
    expect(root.querySelector('.pn-finding-fix')?.textContent).toBe(label);
  });

  test('shows the earlier text beside the day and the initials', () => {
    const root = show(<Findings findings={[TOLD]} canReword={false} acts={acts()} />);
    expect(root.textContent).toContain('2026-08-12 10:30、KT');
    expect(root.querySelector('details')?.textContent).toContain('電源を入れ直してください。^KT');
  });

  test('offers to consult where the desk wants that before direct messages', () => {
    const done = acts();
    const root = show(<Findings findings={[raise('dm-ask')]} canReword={false} acts={done} />);
    expect(buttons(root)).toEqual([words.consult]);
    act(() => root.querySelector('button')?.click());
    expect(done.onVerdict).toHaveBeenCalledWith('consult');
  });

  test('asks whether the account signed in is the desk’s, and takes a slip back', () => {
    const done = acts();
    const asked = raise('account-unconfirmed', { values: { signedIn: 'taro_private' } });
    const root = show(<Findings findings={[asked]} canReword={false} acts={done} />);
    expect(root.textContent).toContain('@taro_private でログインしています');
    const press = (label: string) =>
      act(() => [...root.querySelectorAll('button')].find((each) => each.textContent === label)?.click());
    press('いいえ');
    expect(root.textContent).toContain('切り替えるまで、挿入できません');
    expect(done.onAccountOurs).not.toHaveBeenCalled();
    press('やはりデスクのもの');
    expect(done.onAccountOurs).toHaveBeenCalledExactlyOnceWith('taro_private');
    const other = raise('account-unconfirmed', { values: { signedIn: 'sora_care' } });
    show(<Findings findings={[other]} canReword={false} acts={done} />);
    expect(buttons(root)).toEqual(['はい', 'いいえ']);
  });

  test('asks nobody about an account that is another one of the desk: that one may write', async () => {
    const done = acts();
    const asked = raise('account-unconfirmed', { values: { signedIn: 'sora_wifi' } });
    const root = show(<Findings findings={[asked]} canReword={false} otherAccount="そらWiFi" acts={done} />);
    expect(root.textContent).toContain('@sora_wifi は「そらWiFi」のアカウントです');
    expect(buttons(root)).toEqual(['「そらWiFi」として書く']);
    root.querySelector<HTMLButtonElement>('.pn-finding-fix')?.click();
    expect(done.onWriteAs).toHaveBeenCalledTimes(1);
  });

  test('offers another wording only where the template has one', () => {
    expect(buttons(show(<Findings findings={[MANY]} canReword acts={acts()} />))).toEqual([words.reword]);
    expect(buttons(show(<Findings findings={[MANY]} canReword={false} acts={acts()} />))).toEqual([]);
  });

  test('about unread posts around is settled by the agent’s word', () => {
    const done = acts();
    const unread = raise('surroundings-unread');
    const root = show(<Findings findings={[unread]} canReword={false} acts={done} />);
    root.querySelector<HTMLButtonElement>('.pn-finding-fix')?.click();
    expect(done.onSurroundingsRead).toHaveBeenCalled();
  });

  test('is reached by key one after the other, on what settles it', () => {
    const root = show(<Findings findings={[BANNED, MANY, TOLD]} canReword acts={acts()} />);
    const reached = () => document.activeElement?.closest('[data-finding]')?.getAttribute('data-finding');
    // jsdom scrolls nothing.
    for (const row of root.querySelectorAll('li')) row.scrollIntoView = () => undefined;
    focusFinding(1);
    expect(reached()).toBe('banned-word');
    expect(document.activeElement?.textContent).toContain('→');
    focusFinding(1);
    focusFinding(1);
    expect(reached()).toBe('told-text');
    focusFinding(1);
    expect(reached()).toBe('banned-word');
    focusFinding(-1);
    expect(reached()).toBe('told-text');
  });
});

describe('letting an error pass', () => {
  const props = { overridable: [BANNED], reason: null, onTakeBack: vi.fn() };

  test('is not offered where nothing may be let pass', () => {
    const root = show(<Override {...props} overridable={[]} leads={null} onGive={vi.fn()} />);
    expect(root.textContent).toBe('');
  });

  test('is the leads’ own: others read their names', () => {
    const root = show(<Override {...props} leads={['加藤', '佐藤']} onGive={vi.fn()} />);
    expect(buttons(root)).toEqual([]);
    expect(root.textContent).toContain('加藤、佐藤');
  });

  test('says what is let pass and why, and can be taken back', () => {
    const onTakeBack = vi.fn();
    const root = show(
      <Override {...props} reason="表題どおり" leads={null} onGive={vi.fn()} onTakeBack={onTakeBack} />,
    );
    expect(root.textContent).toContain('使わない言葉');
    expect(root.textContent).toContain('表題どおり');
    root.querySelector('button')?.click();
    expect(onTakeBack).toHaveBeenCalled();
  });
});
