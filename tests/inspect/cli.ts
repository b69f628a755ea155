import type { StoredMatcher } from '@/lib/matching/types';
import { type PageRequest, parseCommand, USAGE } from './command-line';
import { readKeywordFile } from './keyword-file';
import { PageReader } from './page-reader';
import { printReport } from './report';

// npm changes to the project's root and leaves where it was called in INIT_CWD.
process.exitCode = await inspect(process.argv.slice(2));

/** @returns the exit code: 0 every page was read, 1 some were not, 2 the command was not understood */
async function inspect(args: string[]): Promise<number> {
  let pages: PageRequest[];
  let keywords: StoredMatcher | null;
  try {
    const command = parseCommand(args, process.env.INIT_CWD ?? process.cwd());
    pages = command.pages;
    keywords = command.keywords === undefined ? null : readKeywordFile(command.keywords, complain);
  } catch (error) {
    complain(`${toMessage(error)}\n\n${USAGE}`);
    return 2;
  }
  const reader = await PageReader.open(keywords);
  let unread = 0;
  for (const page of pages) {
    try {
      process.stdout.write(`${printReport(await reader.read(page))}\n`);
    } catch (error) {
      unread++;
      complain(`${page.file}: ${toMessage(error)}`);
    }
  }
  await reader.close();
  return unread === 0 ? 0 : 1;
}

function complain(message: string): void {
  process.stderr.write(`${message}\n`);
}

function toMessage(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
