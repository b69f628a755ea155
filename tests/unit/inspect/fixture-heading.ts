import { readFileSync } from 'node:fs';

/** What the first line of a page says of it. */
export interface FixtureHeading {
  /** Address the page was saved from. */
  url: string;
  /** `reconstruction` where nobody could save a page: made from what is documented of the markup. */
  source?: 'captured structure' | 'platform source' | 'reconstruction' | 'written';
}

/**
 * Reads the comment in the first line of a page of tests/fixtures.
 * @throws Error where there is none
 */
export function readHeading(path: string): FixtureHeading {
  const heading = /^<!-- (\{.*?\}) -->/u.exec(readFileSync(path, 'latin1'))?.[1];
  if (heading === undefined) throw new Error(`${path} does not say where it is from`);
  return JSON.parse(heading) as FixtureHeading;
}
