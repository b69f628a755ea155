import type { Condition, Signal } from '@/lib/domain/condition';
import type { StarterPack } from '@/lib/domain/starter-pack';

/** Kinds of entries, what presses most first. */
export const STARTER_KINDS = ['escalations', 'guidelines', 'templates', 'lists'] as const;
export type StarterKind = (typeof STARTER_KINDS)[number];

/** Folded names (`foldEntryName`) of a desk's entries, also of those it renamed or threw away. */
export type KnownNames = Readonly<Record<StarterKind, ReadonlySet<string>>>;

type Named = { name: string } | { title: string } | { topic: string };

/**
 * Names that entries of the pack had in earlier versions: a desk that took one then has it now. Whoever renames an entry
 * adds a line, or every desk is offered it again.
 */
const FORMER_NAMES: Readonly<Record<string, readonly string[]>> = {
  '連絡しない方です。返信しない': ['話しかけない方です。返信しない'],
};

/** What must not be missing when it is needed: nobody can look it up then. */
const SAFETY_SIGNALS: readonly Signal[] = [
  'self-harm',
  'danger',
  'threat',
  'legal',
  'personal-data',
  'refuses-contact',
  'no-contact',
  'sensitive',
];

/** What an entry of any kind is called. */
export function nameOfEntry(entry: Named): string {
  if ('title' in entry) return entry.title;
  return 'topic' in entry ? entry.topic : entry.name;
}

/** A name as it is compared. Width and case do not matter. */
export function foldEntryName(name: string): string {
  return name.normalize('NFKC').trim().toLowerCase();
}

/** Whether an entry is about harm, the law or what must not be written in public. */
export function isForSafety(when: Condition | null): boolean {
  return (when?.signals ?? []).some((signal) => SAFETY_SIGNALS.includes(signal));
}

function isKnown(entry: Named, names: ReadonlySet<string>): boolean {
  const name = nameOfEntry(entry);
  return [name, ...(FORMER_NAMES[name] ?? [])].some((each) => names.has(foldEntryName(each)));
}

/** Entries of a pack that the desk never had, in the order of the pack. */
export function findNew<Entry extends Named>(
  entries: readonly Entry[],
  names: ReadonlySet<string>,
): readonly Entry[] {
  return entries.filter((entry) => !isKnown(entry, names));
}

/** The pack the desk began with: the one it has most of; of equals the first. */
export function choosePack(packs: readonly [StarterPack, ...StarterPack[]], known: KnownNames): StarterPack {
  const held = (pack: StarterPack) =>
    STARTER_KINDS.reduce(
      (count, kind) => count + (pack[kind] as Named[]).filter((entry) => isKnown(entry, known[kind])).length,
      0,
    );
  return packs.reduce((best, pack) => (held(pack) > held(best) ? pack : best));
}
