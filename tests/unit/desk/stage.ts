import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import type { Desk } from '@/lib/desk/desk';
import type { LogInput } from '@/lib/desk/log/log-input';
import { openDesk } from '@/lib/desk/open';
import type { Canary, DeskPorts, LatchedProblem } from '@/lib/desk/ports';
import type { Account } from '@/lib/domain/account';
import type { Agent } from '@/lib/domain/agent';
import { newId } from '@/lib/domain/new-id';
import type { Post } from '@/lib/domain/post';

/** One browser profile: what survives a restart, shared by every context opened on it. */
export interface Stage {
  ports: DeskPorts;
  canary: { value: Canary | null };
  latched: { value: LatchedProblem | null };
  notified: string[][];
  /** Sets the clock; it moves on by a second at each look. */
  setTime(instant: string): void;
  open(overrides?: Partial<DeskPorts>): Desk;
  /** The database without the desk around it. */
  raw(): Promise<IDBDatabase>;
  /** Every row of every table. */
  dump(): Promise<Record<string, unknown[]>>;
}

export function createStage(): Stage {
  const factory = { indexedDB: new IDBFactory(), IDBKeyRange };
  const canary: Stage['canary'] = { value: null };
  const latched: Stage['latched'] = { value: null };
  const notified: string[][] = [];
  const listeners = new Set<(problem: LatchedProblem) => void>();
  let time = Date.parse('2026-08-24T00:00:00.000Z');
  const ports: DeskPorts = {
    databaseName: 'yorisoi-test',
    factory,
    now() {
      time += 1_000;
      return new Date(time);
    },
    newId,
    notify: async (tables) => {
      notified.push([...tables]);
    },
    canary: {
      read: async () => canary.value,
      write: async (next) => {
        canary.value = next;
      },
    },
    latch: {
      read: async () => latched.value,
      async write(problem) {
        latched.value = problem;
        for (const listener of listeners) listener(problem);
      },
      subscribe: (callback) => listeners.add(callback),
    },
    forget: async () => undefined,
    heedErase: () => undefined,
    freeSpace: async () => null,
    writeLimitMs: 10_000,
  };
  const raw = () =>
    new Promise<IDBDatabase>((resolve, reject) => {
      const request = factory.indexedDB.open(ports.databaseName);
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  return {
    ports,
    canary,
    latched,
    notified,
    setTime(instant) {
      time = Date.parse(instant);
    },
    open: (overrides = {}) => openDesk({ ...ports, ...overrides }),
    raw,
    async dump() {
      const database = await raw();
      const tables: Record<string, unknown[]> = {};
      for (const name of database.objectStoreNames) {
        tables[name] = await new Promise((resolve, reject) => {
          const request = database.transaction(name).objectStore(name).getAll();
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      }
      database.close();
      return tables;
    },
  };
}

/** A post on X; pass what matters. */
export function makePost(fields: Partial<Post> & { handle?: string; numericId?: string | null } = {}): Post {
  const { handle = 'misaki_latte', numericId = null, ...rest } = fields;
  return {
    site: 'x',
    id: '1991000000000000001',
    permalink: `https://x.com/${handle}/status/1991000000000000001`,
    kind: 'post',
    author: {
      key: `x:${handle.toLowerCase()}`,
      idKey: numericId === null ? null : `x:id:${numericId}`,
      name: 'みさき☕',
      handle,
      url: `https://x.com/${handle}`,
    },
    repostedBy: null,
    postedAt: '2026-08-23T22:00:00.000Z',
    title: null,
    text: '引っ越してから家の中だけそらモバイルの電波が入らない',
    truncated: false,
    translated: false,
    lang: 'ja',
    quotes: null,
    ...rest,
  };
}

export const MIURA: Pick<Agent, 'id' | 'name' | 'initials'> = {
  id: '01990000-0000-7000-8000-0000000000a1',
  name: '三浦',
  initials: 'MJ',
};
export const SORA: Pick<Account, 'id' | 'handles'> = {
  id: '01990000-0000-7000-8000-0000000000c1',
  handles: [{ site: 'x', handle: 'SoraMobileCare' }],
};

/** A reply to be logged; pass what matters. */
export function makeLog(fields: Partial<LogInput> = {}): LogInput {
  return {
    id: newId(),
    post: makePost(),
    marks: [],
    action: 'reply',
    note: '',
    agent: MIURA,
    account: SORA,
    parts: ['そらモバイルの三浦です。ご不便をおかけしています。 ^MJ'],
    ...fields,
  };
}
