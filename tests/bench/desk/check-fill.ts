import { openDesk } from '@/lib/desk/open';
import type { DeskPorts } from '@/lib/desk/ports';
import { DeskDatabase } from '@/lib/desk/store/database';
import { fill } from './fill';
import { makeInput } from './made-log';

const ENTRIES = 40;
const PEOPLE = 8;
const UUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gu;

/** Everything in a database, its fields in order and its ids by the order they come in, which is all that may differ. */
async function dump(name: string): Promise<string> {
  const db = new DeskDatabase({ name, born: () => ({ id: '', createdAt: '', salt: '' }) });
  const tables = await Promise.all(
    db.tables.map(async (table) => [table.name, await table.toArray()] as const),
  );
  db.close();
  const instance = JSON.stringify(tables).match(/"key":"instance","id":"[^"]*([^"]{8})"/u)?.[1] ?? '';
  const text = JSON.stringify(tables, (_key, value) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
      : value,
  );
  const numbers = new Map<string, number>();
  return text
    .replace(/"salt":"[^"]*"/u, '')
    .replace(UUID, (id) => `#${numbers.get(id) ?? numbers.set(id, numbers.size).size - 1}`)
    .replaceAll(`-${instance}"`, '"');
}

/** Holds a small filled database against one that the repositories wrote. Throws where they differ. */
export async function checkFill(ports: DeskPorts): Promise<void> {
  const at = ports.now();
  const fixed = (databaseName: string): DeskPorts => ({ ...ports, databaseName, now: () => at });
  const inputs = Array.from({ length: ENTRIES }, (_none, index) => makeInput(index, PEOPLE));
  const filled = fixed('bench-filled');
  await fill(filled, ENTRIES, (index) => inputs[index] ?? makeInput(index, PEOPLE));
  const logged = fixed('bench-logged');
  await DeskDatabase.delete(logged.databaseName);
  const desk = openDesk(logged);
  for (const input of inputs) await desk.interactions.log(input);
  desk.close();
  const [one, other] = await Promise.all([dump(filled.databaseName), dump(logged.databaseName)]);
  if (one === other) return;
  const from = [...one].findIndex((character, index) => character !== other[index]);
  const around = (text: string) => text.slice(Math.max(0, from - 200), from + 100);
  throw new Error(`the filled rows differ from logged ones:\n${around(one)}\n\n${around(other)}`);
}
