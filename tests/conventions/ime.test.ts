import { describe, expect, it } from 'vitest';
import { readSources, SHIPPED, withoutComments } from './source-files';

/** Files that hear keys without asking the guard, and why that is right. */
const UNGUARDED: Record<string, string> = {
  'lib/overlay/chip/chip-events.ts': 'keeps keys at our own button from the page; a button takes no text',
};

const IME_SPEC = 'e2e/chromium/ime.spec.ts';

/** Every other file that hears keys, and the test that presses them while an input method composes. */
const PROVEN: Record<string, string> = {
  'components/desk/save-bar.tsx': IME_SPEC,
  'components/panel/model/use-dock.ts': IME_SPEC,
  'components/panel/model/use-panel-keys.ts': IME_SPEC,
  'components/panel/reply/fill-ins.tsx': IME_SPEC,
  'components/panel/reply/reason-strip.tsx': IME_SPEC,
  'components/panel/reply/template-search.tsx': IME_SPEC,
  'components/ui/field.tsx': IME_SPEC,
  // A menu takes no text.
  'components/ui/menu.tsx': 'unit/ui/ime-guard.test.ts',
  // Only Firefox shows the card, and has no protocol for compositions.
  'entrypoints/card/use-escape.ts': 'unit/ui/ime-guard.test.ts',
  'lib/overlay/mini-card.ts': 'unit/overlay/mini-card.test.ts',
};

const HEARS_KEYS = /'key(?:down|up|press)'|\bKeyboardEvent\b|\bon\w*Key(?:Down|Up|Press)(?:=\{)?\(/u;
const READS_KEY = /\.(?:key|code)\b|\{[^}]*\bkey\b[^}]*\}\s*(?::\s*KeyboardEvent)?\)\s*=>/u;
const ASKS_GUARD = /\b(?:belongsToIme|isComposingKey)\(/u;

/** Whether a source acts on keys and leaves an input method's keys to it. */
function judge(text: string): 'no-keys' | 'guarded' | 'unguarded' {
  const code = withoutComments(text);
  if (!HEARS_KEYS.test(code) || !READS_KEY.test(code)) return 'no-keys';
  return ASKS_GUARD.test(code) ? 'guarded' : 'unguarded';
}

const verdicts = readSources(SHIPPED, ['.ts', '.tsx']).map(({ path, text }) => ({
  path,
  verdict: judge(text),
}));

describe('keys of an input method', () => {
  it.each([
    ["document.addEventListener('keydown', (event) => event.key === 'Escape' && close());", 'unguarded'],
    ["<input onKeyDown={(event) => event.key === 'Enter' && send()} />", 'unguarded'],
    ['const onKey = ({ key }: KeyboardEvent) => { if (key === "Enter") send(); };', 'unguarded'],
    [
      "(event: KeyboardEvent) => { if (belongsToIme(event)) return; if (event.key === 'Enter') send(); }",
      'guarded',
    ],
    ['<Field onKeyDown={props.onKeyDown} />', 'no-keys'],
    ["window.addEventListener('storage', (event) => event.key === KEY && callback());", 'no-keys'],
  ])('the rule reads %s as %s', (text, verdict) => {
    expect(judge(text)).toBe(verdict);
  });

  it('stay its own wherever we act on keys (facts/practice.md §4b)', () => {
    const unguarded = verdicts.filter(({ verdict }) => verdict === 'unguarded').map(({ path }) => path);
    expect(unguarded).toEqual(Object.keys(UNGUARDED));
  });

  it('are pressed in a test for each file that hears keys', () => {
    const guarded = verdicts.filter(({ verdict }) => verdict === 'guarded').map(({ path }) => path);
    expect(guarded.toSorted()).toEqual(Object.keys(PROVEN).toSorted());
    const composing = readSources(['tests'], ['.ts', '.tsx']).filter(({ text }) =>
      /\bIme\.on\(|isComposing: true/u.test(text),
    );
    const provers = new Set(composing.map(({ path }) => path.replace(/^tests\//u, '')));
    expect([...new Set(Object.values(PROVEN))].filter((path) => !provers.has(path))).toEqual([]);
  });
});
