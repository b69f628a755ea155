import type { Journal } from '@/lib/desk/changes/journal';
import type { Desk, ExclusionInput } from '@/lib/desk/desk';
import { DeskError } from '@/lib/desk/errors';
import { authorsByKeys, pickAuthors } from '@/lib/desk/people/find-authors';
import { resolveAuthor } from '@/lib/desk/people/resolve-author';
import type { DeskContext } from '@/lib/desk/store/context';
import { read } from '@/lib/desk/store/read';
import { write } from '@/lib/desk/store/write';
import type { Exclusion } from '@/lib/domain/exclusion';

const TABLES = ['exclusions', 'authors', 'interactions', 'cases', 'refusals'] as const;

/** Whom or what a row names, and the person it is about, so that an erase finds it (law 6). */
interface Target extends Pick<Exclusion, 'kind' | 'key'> {
  authorId: string;
}

async function targetOf(context: DeskContext, journal: Journal, { target }: ExclusionInput): Promise<Target> {
  if ('site' in target) return { kind: 'site', key: target.site, authorId: '' };
  const { site, author } = target.post;
  if (author === null) throw new DeskError('no-author');
  const person = await resolveAuthor(context, journal, { site, author }, context.ports.newId());
  return { kind: 'author', key: author.key, authorId: person.id };
}

const trimNote = (note: string): string => note.trim().slice(0, 500);
const isStanding = (row: Exclusion): boolean => row.deletedAt === null;

/** Those among these keys that the desk ignores, by index. Inside a read or a write. */
export async function standingAmong(
  { db }: DeskContext,
  kind: Exclusion['kind'],
  keys: readonly string[],
): Promise<Exclusion[]> {
  const rows = await db.exclusions
    .where('key')
    .anyOf([...keys])
    .toArray();
  return rows.filter((row) => row.kind === kind && isStanding(row));
}

/** Repository of what the desk leaves alone. */
export function createExclusions(context: DeskContext): Desk['exclusions'] {
  const { exclusions } = context.db;

  /** Whom a row is about; the person may have been merged or erased since. */
  async function authorOf({ kind, key }: Exclusion): Promise<string> {
    if (kind === 'site') return '';
    const [author] = pickAuthors([key], await authorsByKeys(context, [key]));
    return author?.id ?? '';
  }

  /** @returns once the row says so */
  function patch(id: string, fieldsOf: (row: Exclusion, now: string) => Partial<Exclusion>): Promise<void> {
    return write(context, { tables: ['exclusions'], reads: ['authors'] }, async ({ journal }) => {
      const row = await exclusions.get(id);
      if (row === undefined) throw new DeskError('not-found', `exclusions ${id}`);
      await journal.patch('exclusions', row, fieldsOf(row, journal.now), await authorOf(row));
    });
  }

  return {
    all: () =>
      read(context, async () => {
        const rows = await exclusions.filter(isStanding).toArray();
        return rows.sort((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1));
      }),
    add: (input) =>
      write(context, { tables: TABLES }, async ({ journal }) => {
        const { authorId, ...target } = await targetOf(context, journal, input);
        const note = trimNote(input.note);
        const known = (await exclusions.where('key').equals(target.key).toArray()).filter(
          ({ kind }) => kind === target.kind,
        );
        const before = known.find(isStanding) ?? known[0];
        if (before !== undefined) {
          const fields = { status: input.status, note, deletedAt: null };
          return journal.patch('exclusions', before, fields, authorId);
        }
        const row = { id: context.ports.newId(), ...journal.stamp(), ...target, status: input.status, note };
        await journal.create('exclusions', row, authorId);
        return row;
      }),
    change: (id, { status, note }) => patch(id, () => ({ status, note: trimNote(note) })),
    remove: (id) => patch(id, ({ deletedAt }, now) => ({ deletedAt: deletedAt ?? now })),
    restore: (id) => patch(id, () => ({ deletedAt: null })),
    ofSite: (key) => read(context, async () => (await standingAmong(context, 'site', [key]))[0]),
    ofAuthor: (keys) => read(context, async () => (await standingAmong(context, 'author', keys))[0]),
  };
}
