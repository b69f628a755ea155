import Dexie, { type Table } from 'dexie';
import type { Desk, ExclusionInput } from '@/lib/desk/desk';
import type { Exclusion } from '@/lib/domain/exclusion';

type Row = Pick<Exclusion, 'id' | 'kind' | 'key' | 'status' | 'note'>;

/** An ignore list that tells of its changes, as the desk's does; the desk itself does not run beside jsdom. */
export function createIgnoreList(name: string) {
  const database = new Dexie(name);
  database.version(1).stores({ rows: 'id, key' });
  const rows: Table<Row, string> = database.table('rows');
  const exclusions = {
    ofSite: (key: string) => rows.get({ key }),
    ofAuthor: async (keys: readonly string[]) =>
      (
        await rows
          .where('key')
          .anyOf([...keys])
          .toArray()
      )[0],
    async add({ target, status, note }: ExclusionInput) {
      const key = 'site' in target ? target.site : (target.post.author?.key ?? '');
      const row: Row = { id: key, kind: 'site' in target ? 'site' : 'author', key, status, note };
      await rows.put(row);
      return row;
    },
    remove: (id: string) => rows.delete(id),
  };
  const agents = { all: async () => [], removed: async () => [] };
  return { desk: { exclusions, agents } as unknown as Pick<Desk, 'exclusions' | 'agents'>, exclusions, rows };
}
