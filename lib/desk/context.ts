import type { DeskDatabase } from './database';
import type { Health } from './health';
import type { KeyHasher } from './key-hasher';
import type { DeskPorts } from './ports';

/** What every repository works with. */
export interface DeskContext {
  db: DeskDatabase;
  ports: DeskPorts;
  health: Health;
  hasher: KeyHasher;
  /** Settles once the database is open and checked; never rejects, `health` says what came out. */
  ready: Promise<void>;
  /** Id of the database that was opened and accepted; another one underneath is refused. */
  instanceId(): string;
  /** After another context accepted a loss: looks at the canary again. */
  recheck(): Promise<void>;
}
