import type { Desk } from '@/lib/desk/desk';
import type { DeskContext } from '@/lib/desk/store/context';
import { read } from '@/lib/desk/store/read';
import type { Grant, MetaRow } from '@/lib/desk/store/rows';
import { write } from '@/lib/desk/store/write';

/** Repository of who turned a page on in this browser. No part of the change log: another browser asks its own agent. */
export function createGrants(context: DeskContext): Desk['grants'] {
  const { db, ports } = context;

  async function load(): Promise<readonly Grant[]> {
    const row = (await db.meta.get('grants')) as Extract<MetaRow, { key: 'grants' }> | undefined;
    return row?.grants ?? [];
  }
  function change(edit: (grants: readonly Grant[], by: string) => Grant[]): Promise<void> {
    return write(context, { tables: [], quiet: true }, async ({ journal }) => {
      await db.meta.put({ key: 'grants', grants: edit(await load(), journal.by) });
    });
  }

  return {
    all: () => read(context, async () => [...(await load())]),
    note: (patterns) =>
      change((grants, by) => {
        const known = new Set(grants.map(({ pattern }) => pattern));
        const at = ports.now().toISOString();
        const added = patterns.filter((pattern) => !known.has(pattern));
        return [...grants, ...added.map((pattern) => ({ pattern, at, by }))];
      }),
    forget: (patterns) => change((grants) => grants.filter(({ pattern }) => !patterns.includes(pattern))),
  };
}
