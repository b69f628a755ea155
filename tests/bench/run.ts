import { writeFileSync } from 'node:fs';
import { printTable } from './print-table';
import type { Row } from './row';

/** `npm run bench -- marking desk` runs some, without names all; `matching firefox` takes some engines only. */
const ENGINES = ['node', 'chromium', 'firefox'];
const engines = process.argv.slice(2).filter((name) => ENGINES.includes(name));
const BENCHES: Record<string, () => Promise<Row[]>> = {
  matching: async () => [
    ...(engines.length === 0 || engines.includes('node')
      ? await (await import('./matching/node')).benchMatching()
      : []),
    ...(await (await import('./matching/browser')).benchMatching(engines)),
  ],
  desk: async () => (await import('./desk/bench-desk')).benchDesk(),
  reply: async () => (await import('./reply/bench-reply')).benchReply(),
  marking: async () => (await import('./marking/bench-marking')).benchMarking(),
  inspect: async () => (await import('./inspect/bench-inspect')).benchInspect(),
  blog: async () => (await import('./marking/long-blog')).benchLongBlog(),
};

const named = process.argv.slice(2).filter((name) => name in BENCHES);
const rows: Row[] = [];
for (const [name, bench] of Object.entries(BENCHES)) {
  if (named.length > 0 && !named.includes(name)) continue;
  console.log(`\n${name} …`);
  const found = await bench();
  console.log(printTable(found));
  rows.push(...found);
}

console.log(`\n${printTable(rows)}`);
writeFileSync('bench-results.json', `${JSON.stringify({ at: new Date().toISOString(), rows }, null, 2)}\n`);
const goals = rows.filter(({ goal }) => goal !== null);
console.log(
  `\n${goals.filter(({ pass }) => pass).length} of ${goals.length} goals reached; bench-results.json`,
);
