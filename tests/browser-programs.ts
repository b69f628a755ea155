import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The program named in the environment, otherwise the first of the names on the path. @throws when there is none */
function findProgram(variable: string, names: readonly string[]): string {
  const named = process.env[variable];
  if (named) return named;
  const folders = (process.env.PATH ?? '').split(delimiter);
  const found = names.flatMap((name) => folders.map((folder) => join(folder, name))).find(existsSync);
  if (found === undefined)
    throw new Error(`No ${names.join(' or ')} on the path. Name the program in ${variable}.`);
  return found;
}

/** The Chromium that tests, benches, `inspect` and the tour drive. */
export const findChromium = (): string => findProgram('CHROMIUM', ['chromium']);

/** The Firefox that tests and benches drive; the one with long support, which they are made with, before others. */
export const findFirefox = (): string => findProgram('FIREFOX', ['firefox-esr', 'firefox']);
