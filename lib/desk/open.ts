import { createBrowserPorts } from './browser-ports';
import type { Desk } from './desk';
import { createCases } from './log/case-repository';
import { createInteractions } from './log/interaction-repository';
import { createAuthors } from './people/author-repository';
import type { DeskPorts } from './ports';
import { createProfile } from './profile';
import { createKeyHasher, createSalt } from './refusals/key-hasher';
import { createSetup } from './setup';
import { acceptDatabase, checkCanary, checkVersion } from './store/check-database';
import type { DeskContext } from './store/context';
import { DeskDatabase } from './store/database';
import { createHealth, type Health } from './store/health';
import { fail } from './store/read';
import type { MetaRow } from './store/rows';
import { checkSpace } from './store/space';
import { createDrafts } from './tables/draft-repository';
import { createExclusions } from './tables/exclusion-repository';
import { createGrants } from './tables/grant-repository';
import { createOutgoing } from './tables/outgoing-repository';
import { createLists, createTemplates } from './tables/playbook-repositories';
import { createRows } from './tables/rows-repository';
import { createWatches } from './watches/watch-repository';

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
    close() {
      health.retire();
      db.close({ disableAutoOpen: true });
    },
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
