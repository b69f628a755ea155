import { existsSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { ROOT, type SourceFile } from './source-files';

/** One import or re-export of a source file. */
export interface Import {
  /** Of our own files the path from the root without its ending; otherwise the package as it is named. */
  target: string;
  isPackage: boolean;
  /** Leaves nothing in the built script. */
  typeOnly: boolean;
}

const STATEMENT = /^\s*(?:import|export)\s+(type\s+)?([^'"`;]*?)from\s+'([^']+)'|^import\s+'([^']+)'/gmu;
const DYNAMIC = /\bimport\('([^']+)'\)/gu;

/** Whether all that stands between the braces is named as a type. */
function namesOnlyTypes(names: string): boolean {
  const inner = /^\{([^}]*)\}\s*$/u.exec(names.trim())?.[1];
  const each = (inner ?? '').split(',').filter((name) => name.trim() !== '');
  return each.length > 0 && each.every((name) => /^\s*type\s/u.test(name));
}

/** Everything a file imports, static and dynamic. */
export function importsOf({ path, text }: SourceFile): Import[] {
  const found = [...text.matchAll(STATEMENT)].map(([, type, names = '', from, bare]) => ({
    specifier: from ?? bare ?? '',
    typeOnly: type !== undefined || namesOnlyTypes(names),
  }));
  for (const [, specifier = ''] of text.matchAll(DYNAMIC)) found.push({ specifier, typeOnly: false });
  return found.map(({ specifier, typeOnly }) => {
    const isPackage = !/^(?:@\/|\.)/u.test(specifier);
    const target = specifier.startsWith('@/') ? specifier.slice(2) : join(dirname(path), specifier);
    return { target: isPackage ? specifier : normalize(target), isPackage, typeOnly };
  });
}

/** The file an import of ours names. @throws when there is none */
export function fileOf(target: string): string {
  const found = ['.ts', '.tsx', '/index.ts', '']
    .map((end) => target + end)
    .find((path) => existsSync(join(ROOT, path)));
  if (found === undefined) throw new Error(`no file ${target}`);
  return found;
}
