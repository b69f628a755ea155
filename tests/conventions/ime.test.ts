import { describe, expect, it } from 'vitest';
import { readSources, SHIPPED, withoutComments } from './source-files';

/** Files that hear keys without asking the guard, and why that is right. */
const UNGUARDED: Record<string, string> = {
  'lib/overlay/chip/chip-events.ts': 'keeps keys at our own button from the page; a button takes no text',
};

const HEARS_KEYS = /'key(?:down|up|press)'|\bKeyboardEvent\b|\bonKey(?:Down|Up|Press)=\{\(/u;
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
    expect(verdicts.filter(({ verdict }) => verdict === 'guarded').length).toBeGreaterThan(8);
  });
});
