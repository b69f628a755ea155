import { describe, expect, it } from 'vitest';
import { readSources, SHIPPED, withoutComments } from './source-files';

const shipped = readSources(SHIPPED);
const code = shipped.filter(({ path }) => !path.endsWith('.css'));
const tests = readSources(['tests'], ['.ts', '.tsx']);

/** Data that is long by nature: word lists, folding pairs, starter texts. */
const DATA = /^lib\/(playbook\/(starter|practice)\/|matching\/.*table|i18n\/)/u;
const JAPANESE = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;

function offenders(pattern: RegExp, files = code): string[] {
  return files.flatMap(({ path, text }) =>
    withoutComments(text)
      .split('\n')
      .flatMap((line, index) =>
        pattern.test(line) ? [`${path}:${index + 1}: ${line.trim().slice(0, 80)}`] : [],
      ),
  );
}

describe('house style', () => {
  it.each([
    [
      'leaks to the network or evaluates text (law 5)',
      /\bfetch\(|XMLHttpRequest|new WebSocket|sendBeacon|new Function\b|\beval\(/u,
    ],
    [
      'writes HTML from strings',
      /innerHTML|outerHTML\s*=|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write/u,
    ],
    ['escapes the types', /\bas any\b|:\s*any\b|@ts-(ignore|nocheck|expect-error)/u],
    ['submits for the agent (law 1)', /\.submit\(|requestSubmit|\.click\(\)/u],
  ])('no shipped file %s', (_name, pattern) => {
    expect(offenders(pattern)).toEqual([]);
  });

  it('names no file utils, helpers or common', () => {
    expect(
      shipped
        .map(({ path }) => path)
        .filter((path) => /(^|\/)(utils?|helpers?|common|misc)(\/|\.)/u.test(path)),
    ).toEqual([]);
  });

  it('names files in kebab-case', () => {
    const names = shipped.map(({ path }) => path.split('/').at(-1) ?? '');
    expect(names.filter((name) => !/^[a-z0-9]+(-[a-z0-9]+)*(\.content)?\.(ts|tsx|css)$/u.test(name))).toEqual(
      [],
    );
  });

  it('keeps files short, data aside', () => {
    const long = shipped
      .filter(({ path }) => !DATA.test(path))
      .map(({ path, text }) => ({ path, lines: text.split('\n').length }))
      .filter(({ lines }) => lines > 300);
    expect(long).toEqual([]);
  });

  it('keeps user-visible Japanese in lib/i18n and data files', () => {
    const rooms = code
      .filter(({ path }) => /^(components|entrypoints|lib\/(overlay|messaging|desk|exchange))\//u.test(path))
      // Column names that pasted tables may have, in either language, are data.
      .filter(({ path }) => !path.startsWith('lib/exchange/paste/'));
    expect(offenders(JAPANESE, rooms)).toEqual([]);
  });

  it('leaves no test out and no work for later', () => {
    const left = [...offenders(/\.(skip|only|todo|fixme)\(/u, tests), ...offenders(/\.(skip|only|todo)\(/u)];
    const words = [...shipped, ...tests]
      .filter(({ path }) => !path.includes('conventions/house-style'))
      .filter(({ text }) => /\b(TODO|FIXME|XXX|HACK)\b/u.test(text));
    expect([...left, ...words.map(({ path }) => path)]).toEqual([]);
  });
});
