import type { Dexie, Transaction } from 'dexie';
import { V1 } from './v1';
import { V2 } from './v2';
import { V3 } from './v3';
import { notePromises, V4 } from './v4';
import { V5 } from './v5';
import { V6 } from './v6';

interface SchemaStep {
  version: number;
  stores: Readonly<Record<string, string>>;
  /** Idempotent and additive; runs inside the upgrade transaction. */
  upgrade?: (transaction: Transaction) => Promise<void>;
}

/** Every released shape, oldest first. Steps are added, never edited. */
export const SCHEMA_CHAIN: readonly SchemaStep[] = [
  { version: 1, stores: V1 },
  { version: 2, stores: V2 },
  { version: 3, stores: V3 },
  { version: 4, stores: V4, upgrade: notePromises },
  { version: 5, stores: V5 },
  { version: 6, stores: V6 },
];

/** The shape this code knows. */
export const SCHEMA_VERSION = SCHEMA_CHAIN.at(-1)?.version ?? 0;

/**
 * Declares the chain on a database. After each step the database notes its version in a row of its own: Dexie lets old
 * code open a newer database without a word (facts/platform.md finding 8), and that row is what tells.
 */
export function declareSchema(db: Dexie, chain: readonly SchemaStep[] = SCHEMA_CHAIN): void {
  for (const step of chain) {
    db.version(step.version)
      .stores(step.stores)
      .upgrade(async (transaction) => {
        await step.upgrade?.(transaction);
        await transaction.table('meta').put({ key: 'schema', version: step.version });
      });
  }
}
