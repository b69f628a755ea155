import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import * as z from 'zod';

export const USAGE = `Usage:
  npm run inspect -- <file.html|url> [--as <original url>] [--keywords <file>]
  npm run inspect -- --list <index.json> [--keywords <file>]    [{"file": "…", "as": "…"}]

Prints one JSON object per page and line. Ends with 0 when every page was read.`;

/** One page to read. */
export interface PageRequest {
  /** As given. */
  file: string;
  /** Where the file is; undefined for a live page. */
  path: string | undefined;
  /** Address the page was saved from. */
  as: string | undefined;
}

export interface Command {
  pages: PageRequest[];
  /** File with one rule a line. */
  keywords: string | undefined;
}

const listSchema = z.array(z.object({ file: z.string().min(1), as: z.string().nullish() }));

/**
 * Reads the command line. Paths count from `start`, those in a list from where the list is.
 * @throws Error that says what is wrong, for people
 */
export function parseCommand(args: readonly string[], start: string): Command {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { as: { type: 'string' }, keywords: { type: 'string' }, list: { type: 'string' } },
  });
  const keywords = values.keywords === undefined ? undefined : resolve(start, values.keywords);
  if (values.list === undefined) {
    const [file, ...more] = positionals;
    if (file === undefined || more.length > 0) throw new Error('Name exactly one page, or a list of them.');
    return { pages: [toRequest(file, values.as, start)], keywords };
  }
  if (positionals.length > 0 || values.as !== undefined) throw new Error('--list takes no page and no --as.');
  const list = resolve(start, values.list);
  const pages = readList(list).map(({ file, as }) => toRequest(file, as ?? undefined, dirname(list)));
  return { pages, keywords };
}

function readList(path: string): z.infer<typeof listSchema> {
  return listSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
}

function toRequest(file: string, as: string | undefined, base: string): PageRequest {
  const isLive = /^https?:\/\//iu.test(file);
  return { file, path: isLive ? undefined : resolve(base, file), as };
}
