import type { Desk, Rows } from '@/lib/desk/desk';
import type { Editable } from '@/lib/desk/store/rows';
import type { Condition } from '@/lib/domain/condition';
import { newId } from '@/lib/domain/new-id';
import type { StarterPack } from '@/lib/domain/starter-pack';
import {
  choosePack,
  findNew,
  foldEntryName,
  nameOfEntry,
  STARTER_KINDS,
  type StarterKind,
} from '@/lib/playbook/starter/offers';

type Entry = StarterPack[StarterKind][number];

/** An entry of the starter pack that the desk never had. */
export interface Offer {
  kind: StarterKind;
  name: string;
  /** On one line. */
  text: string;
  /** Null for a kind that applies by its own rules. */
  when: Condition | null;
  add(): Promise<unknown>;
  decline(): Promise<void>;
}

/** An entry of the starter pack that the desk declined or threw away. */
export interface SetAside {
  kind: StarterKind;
  id: string;
  name: string;
  restore(): Promise<void>;
}

export interface Offers {
  offers: Offer[];
  /** Each kind in one piece: what stands is not offered again should the next fail. */
  addAll(): Promise<void>;
  aside: SetAside[];
}

function textOf(entry: Entry): string {
  if ('rules' in entry) return entry.rules;
  return 'body' in entry ? entry.body : entry.reply || entry.handOver;
}

/** Rules, points of a list and paragraphs on one line, told apart. */
function joinLines(text: string): string {
  return text
    .split('\n')
    .map((line) => line.replace(/^\s*- /u, '').trim())
    .filter((line) => line !== '')
    .join(' · ');
}

/** The desk's rows of one kind as far as entries of the pack need to be held against them. */
async function readShelf<Row extends { id: string } & Entry>(rows: Rows<Row>) {
  const [all, removed, births] = await Promise.all([rows.all(), rows.removed(), rows.births()]);
  const nameOf = (row: Row) => foldEntryName(nameOfEntry(row));
  const names = new Set([...all, ...removed, ...births].map(nameOf));
  const standing = new Set(all.map(nameOf));
  const shortcodes = new Set(all.map((row) => ('shortcode' in row ? row.shortcode : '')));
  return {
    names,
    offer(kind: StarterKind, entries: readonly Entry[]): Pick<Offers, 'offers' | 'addAll'> {
      const fresh = findNew(entries, names).map((entry) => {
        // A shortcode that leads to a template of the desk's own goes on leading there.
        const free = 'shortcode' in entry && shortcodes.has(entry.shortcode) ? { shortcode: '' } : {};
        // The id is made once, so that a second press is the same row.
        return { entry, row: { ...entry, ...free, id: newId() } as unknown as Editable<Row> };
      });
      return {
        offers: fresh.map(({ entry, row }) => ({
          kind,
          name: nameOfEntry(entry),
          text: joinLines(textOf(entry)),
          when: 'when' in entry ? entry.when : null,
          add: () => rows.save(row),
          decline: () => rows.decline(row),
        })),
        async addAll() {
          await rows.saveAll(fresh.map(({ row }) => row));
        },
      };
    },
    setAside(kind: StarterKind, entries: readonly Entry[]): SetAside[] {
      const offered = new Set(entries.map((entry) => foldEntryName(nameOfEntry(entry))));
      return removed
        .filter((row) => offered.has(nameOf(row)) && !standing.has(nameOf(row)))
        .map((row) => ({ kind, id: row.id, name: nameOfEntry(row), restore: () => rows.restore(row.id) }));
    },
  };
}

/**
 * What the starter pack holds beside what the desk took, made, edited or threw away. Rows are told by their names, the
 * present one and the one they were first saved under: rows of a pack carry no sign of where they come from.
 * @param packs in the languages there are, the agent's own first
 */
export async function readOffers(
  desk: Pick<Desk, StarterKind>,
  packs: readonly [StarterPack, ...StarterPack[]],
): Promise<Offers> {
  const [escalations, guidelines, templates, lists] = await Promise.all([
    readShelf(desk.escalations),
    readShelf(desk.guidelines),
    readShelf(desk.templates),
    readShelf(desk.lists),
  ]);
  const shelves = { escalations, guidelines, templates, lists };
  const pack = choosePack(packs, {
    escalations: escalations.names,
    guidelines: guidelines.names,
    templates: templates.names,
    lists: lists.names,
  });
  const offered = STARTER_KINDS.map((kind) => shelves[kind].offer(kind, pack[kind]));
  return {
    offers: offered.flatMap(({ offers }) => offers),
    async addAll() {
      for (const kind of offered) await kind.addAll();
    },
    aside: STARTER_KINDS.flatMap((kind) => shelves[kind].setAside(kind, pack[kind])),
  };
}
