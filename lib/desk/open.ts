import { createAuthors } from './author-repository';
import { createBrowserPorts } from './browser-ports';
import { createCases } from './case-repository';
import { acceptDatabase, checkCanary, checkVersion } from './check-database';
import type { DeskContext } from './context';
import { DeskDatabase } from './database';
import type { Desk } from './desk';
import { createDrafts } from './draft-repository';
import { createExclusions } from './exclusion-repository';
import { createGrants } from './grant-repository';
import { createHealth, type Health } from './health';
import { createInteractions } from './interaction-repository';
import { createKeyHasher, createSalt } from './key-hasher';
import { createOutgoing } from './outgoing-repository';
import { createLists, createTemplates } from './playbook-repositories';
import type { DeskPorts } from './ports';
import { createProfile } from './profile';
import { fail } from './read';
import type { MetaRow } from './rows';
import { createRows } from './rows-repository';
import { createSetup } from './setup';
import { checkSpace } from './space';
import { createWatches } from './watch-repository';

export type { Desk } from './desk';

type Instance = Extract<MetaRow, { key: 'instance' }>;

/** Closes at once when newer code wants to upgrade, and never opens again by itself (facts/platform.md §2.5). */
function yieldToUpgrade(db: DeskDatabase, health: Health): void {
  db.on('versionchange', () => {
    health.report('stale-code');
    db.close({ disableAutoOpen: true });
    // Ends the chain: Dexie's own handler would open the database again at the next use.
    return false;
  });
  db.on('blocked', () => health.report('blocked'));
}

function createContext(ports: DeskPorts): DeskContext {
  const health = createHealth(ports);
  const db = new DeskDatabase({
    name: ports.databaseName,
    ...(ports.factory === undefined ? {} : { factory: ports.factory }),
    born: () => ({ id: ports.newId(), createdAt: ports.now().toISOString(), salt: createSalt() }),
  });
  yieldToUpgrade(db, health);
  let instance: Instance | undefined;
  const context: DeskContext = {
    db,
    ports,
    health,
    hasher: createKeyHasher(() => instance?.salt ?? ''),
    instance: () => instance ?? { id: '', createdAt: '' },
    ready: Promise.resolve(),
    async recheck() {
      if (health.state().problem !== 'data-lost' || instance === undefined) return;
      health.clear('data-lost');
      await checkCanary(db, instance, ports, health);
    },
  };
  // Opening starts now, synchronously, so that reads queue behind it instead of failing.
  const opening = db.open();
  context.ready = (async () => {
    try {
      await health.load();
      await opening;
      health.clear('blocked');
      instance = (await db.meta.get('instance')) as Instance | undefined;
      await checkVersion(db, health);
      if (instance === undefined) health.report('data-lost');
      else await checkCanary(db, instance, ports, health);
      await checkSpace(ports, health);
    } catch (error) {
      fail(context, error);
      if (health.state().problem === null) health.report('storage-failed');
    }
  })();
  return context;
}

function createDesk(context: DeskContext): Desk {
  const { db, ports, health } = context;
  return {
    setup: createSetup(context),
    profile: createProfile(context),
    agents: createRows(context, 'agents'),
    accounts: createRows(context, 'accounts'),
    lists: createLists(context),
    guidelines: createRows(context, 'guidelines'),
    templates: createTemplates(context),
    escalations: createRows(context, 'escalations'),
    authors: createAuthors(context),
    interactions: createInteractions(context),
    cases: createCases(context),
    outgoing: createOutgoing(context),
    grants: createGrants(context),
    exclusions: createExclusions(context),
    watches: createWatches(context),
    drafts: createDrafts(context),
    health: {
      state: health.state,
      async ready() {
        await context.ready;
        return health.state();
      },
      subscribe: health.subscribe,
      checkSpace: () => checkSpace(ports, health),
      async acceptLoss() {
        await context.ready;
        await acceptDatabase(db, ports);
        await context.recheck();
        // The lists are other ones, too: without a word the pages would go on with the lost ones.
        await ports.notify(['lists']).catch(() => undefined);
      },
    },
    close: () => db.close({ disableAutoOpen: true }),
  };
}

let shared: Desk | undefined;

/**
 * The desk of this context. Without ports: one per context, on the browser's own storage; Dexie keeps every instance in
 * a list, so a second one would leak. With ports: a desk of its own, for tests.
 */
export function openDesk(ports?: DeskPorts): Desk {
  if (ports !== undefined) return createDesk(createContext(ports));
  shared ??= createDesk(createContext(createBrowserPorts()));
  return shared;
}
