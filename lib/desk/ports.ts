import type { ErasedPerson } from '@/lib/domain/erased-person';
import type { HealthProblem } from './store/health-state';

/**
 * What is remembered of the database outside IndexedDB, so that a database the browser threw away is noticed
 * (facts/platform.md §2.4). No personal data: content scripts can read `storage.local`.
 */
export interface Canary {
  dbInstanceId: string;
  createdAt: string;
  /** Log entries ever made; never falls. */
  highWaterCount: number;
  /** Id of the entry logged last; empty for none. */
  lastId: string;
}

/** A problem that holds for every context until the browser is restarted. */
export interface LatchedProblem {
  problem: Extract<HealthProblem, 'storage-failed' | 'disk-full'>;
  since: string;
}

/** Everything the desk needs from outside; `browser-ports.ts` has the real ones, tests inject. */
export interface DeskPorts {
  databaseName: string;
  factory?: { indexedDB: IDBFactory; IDBKeyRange: typeof IDBKeyRange };
  now(): Date;
  newId(): string;
  /** Called after each commit, with the tables it wrote. */
  notify(tables: readonly string[]): Promise<void>;
  canary: {
    read(): Promise<Canary | null>;
    write(canary: Canary): Promise<void>;
  };
  latch: {
    read(): Promise<LatchedProblem | null>;
    /** Remembers it until the browser is restarted and tells the other contexts. */
    write(problem: LatchedProblem): Promise<void>;
    /** Told by another context. */
    subscribe(callback: (problem: LatchedProblem) => void): void;
  };
  /**
   * Drops what this browser holds of a person's posts for its tabs, and tells the other contexts. Called after the erase
   * was committed.
   */
  forget(person: ErasedPerson): Promise<void>;
  /** Told by another context whom it erased. */
  heedErase(callback: (person: ErasedPerson) => void, signal: AbortSignal): void;
  /** Free space in bytes, null where the browser does not tell. */
  freeSpace(): Promise<number | null>;
  /** A write not acknowledged within this many milliseconds is reported as not saved. */
  writeLimitMs: number;
}
