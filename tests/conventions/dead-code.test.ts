import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT, readSources, SHIPPED, type SourceFile, withoutComments } from './source-files';

const NAME = /[A-Za-z_$][\w$]*/gu;
const EXPORTED =
  /^export (?:declare )?(?:async )?(?<kind>const|let|function\*?|class|interface|type) (?<name>\w+)/gmu;

/** What ships nowhere and is kept on purpose: the tests hold the change log to it (see `lib/desk/changes/change.ts`). */
const KEPT = ['foldChanges'];

const listNames = (sources: readonly SourceFile[]) =>
  sources.map(({ path, text }) => {
    const code = withoutComments(text);
    const counts = new Map<string, number>();
    for (const [name] of code.matchAll(NAME)) counts.set(name, (counts.get(name) ?? 0) + 1);
    return { path, code, counts };
  });
const shipped = listNames(readSources(SHIPPED, ['.ts', '.tsx']));
/** With the one file beside the rooms, which asks for what makes the packages. */
const wired = [
  ...shipped,
  ...listNames([{ path: 'wxt.config.ts', text: readFileSync(join(ROOT, 'wxt.config.ts'), 'utf8') }]),
];
const files = [...wired, ...listNames(readSources(['tests'], ['.ts', '.tsx']))];

const exported = shipped.flatMap((file) =>
  [...file.code.matchAll(EXPORTED)].map(({ groups }) => ({
    ...file,
    name: groups?.name ?? '',
    isType: groups?.kind === 'interface' || groups?.kind === 'type',
  })),
);

describe('dead code', () => {
  it('finds what is exported at all', () => {
    expect(exported.length).toBeGreaterThan(500);
  });

  it('has nothing that only tests use', () => {
    const total = new Map<string, number>();
    for (const { counts } of wired)
      for (const [name, count] of counts) total.set(name, (total.get(name) ?? 0) + count);
    const dead = exported.filter(({ name }) => total.get(name) === 1 && !KEPT.includes(name));
    expect(dead.map(({ path, name }) => `${path}: ${name}`)).toEqual([]);
  });

  it('exports only what another file asks for; types that name a part of an exported one aside', () => {
    const named = new Map<string, number>();
    for (const { counts } of files)
      for (const name of counts.keys()) named.set(name, (named.get(name) ?? 0) + 1);
    const kept = exported.filter(({ name, isType }) => !isType && named.get(name) === 1);
    expect(kept.map(({ path, name }) => `${path}: ${name}`)).toEqual([]);
  });

  it('has an element for every class that the styles name', () => {
    const code = shipped.map((file) => file.code).join('\n');
    const named = new Set(code.match(/[a-z][\w-]*/gu));
    const stems = [...new Set(code.match(/(?<=[\s`'"])[a-z][\w-]*-(?=\$\{)/gu))];
    const unused = readSources(SHIPPED, ['.css']).flatMap(({ path, text }) =>
      [...new Set(withoutComments(text).match(/(?<=\.)[a-z][\w-]*(?=[^{}]*\{)/gu))]
        .filter((name) => !named.has(name) && !stems.some((stem) => name.startsWith(stem)))
        .map((name) => `${path}: ${name}`),
    );
    expect(unused).toEqual([]);
  });
});
