import type { DeskPorts } from '@/lib/desk/ports';
import type { KeyHasher } from '@/lib/desk/refusals/key-hasher';
import type { DeskDatabase } from './database';
import type { Health } from './health';

/** What every repository works with. */
export interface DeskContext {
  db: DeskDatabase;
  ports: DeskPorts;
  health: Health;
  hasher: KeyHasher;
  /** Settles once the database is open and checked; never rejects, `health` says what came out. */
  ready: Promise<void>;
  /** The database that was opened; another one underneath is refused. Empty until then. */
  instance(): { id: string; createdAt: string };
  /** After another context accepted a loss: looks at the canary again. */
  recheck(): Promise<void>;
}
