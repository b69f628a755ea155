import type { Change } from '@/lib/desk/changes/change';
import { nextHlc } from '@/lib/desk/changes/hlc';
import { toSnapshot } from '@/lib/desk/log/log-fields';
import type { LogInput } from '@/lib/desk/log/log-input';
import type { DeskPorts } from '@/lib/desk/ports';
import { DeskDatabase } from '@/lib/desk/store/database';
import type { MetaRow, StoredAuthor } from '@/lib/desk/store/rows';
import { toStoredForm } from '@/lib/desk/store/stored-form';
import type { Case } from '@/lib/domain/case';
import type { Interaction } from '@/lib/domain/interaction';

/** Entries of one transaction: large enough that committing costs little beside the writing (measured). */
const BATCH = 5_000;
const TOLD_EVERY = 100_000;

interface Person {
  authorId: string;
  caseId: string;
}

/** Rows waiting to be written, by table. */
type Rows = Record<'authors' | 'cases' | 'interactions' | 'changes', unknown[]>;

const noRows = (): Rows => ({ authors: [], cases: [], interactions: [], changes: [] });

/** Makes the rows that logging one act after the other leaves behind, all at the instant `ports.now()`. */
class RowMaker {
  rows = noRows();
  private readonly people = new Map<string, Person>();
  private readonly now: Date;
  private hlc: string | undefined;

  constructor(
    private readonly ports: Pick<DeskPorts, 'now' | 'newId'>,
    private readonly instance: string,
  ) {
    this.now = ports.now();
  }

  /** The first act towards somebody makes author and case, as `logInteraction` does. */
  log(input: LogInput): void {
    const person = this.people.get(input.post.author?.key ?? '') ?? this.meet(input);
    const row = makeEntry(input, person, this.stamp(input));
    this.rows.interactions.push(toStoredForm('interactions', row));
    this.noteChange('interactions', row, person.authorId, input.agent.id);
  }

  private stamp({ agent }: LogInput) {
    const at = this.now.toISOString();
    return {
      v: 1 as const,
      createdAt: at,
      createdBy: agent.id,
      updatedAt: at,
      updatedBy: agent.id,
      deletedAt: null,
    };
  }

  private meet(input: LogInput): Person {
    const { key = '', idKey = '', handle = '', name = '', url = '' } = input.post.author ?? {};
    const person = { authorId: this.ports.newId(), caseId: this.ports.newId() };
    const keys = [idKey ?? '', key];
    const seenAt = this.now.toISOString();
    const author: StoredAuthor = {
      id: person.authorId,
      ...this.stamp(input),
      identities: keys.map((own) => ({ key: own, site: input.post.site, handle, name, url, seenAt })),
      keys,
      mergedInto: null,
      noContact: null,
    };
    const standing: Case = {
      id: person.caseId,
      ...this.stamp(input),
      authorId: person.authorId,
      topic: input.category ?? '',
      status: 'waiting',
    };
    this.people.set(key, person);
    this.rows.authors.push(author);
    this.noteChange('authors', author, person.authorId, input.agent.id);
    this.rows.cases.push(standing);
    this.noteChange('cases', standing, person.authorId, input.agent.id);
    return person;
  }

  private noteChange(table: string, body: { id: string }, authorId: string, agentId: string): void {
    this.hlc = nextHlc(this.hlc, this.now, this.instance);
    const change: Change = {
      id: this.ports.newId(),
      v: 1,
      hlc: this.hlc,
      at: this.now.toISOString(),
      agentId,
      instance: this.instance,
      table,
      rowId: body.id,
      authorId,
      kind: 'put',
      body: { ...body },
    };
    this.rows.changes.push(change);
  }
}

function makeEntry(
  input: LogInput,
  person: Person,
  stamp: Pick<Interaction, 'v' | 'createdAt' | 'createdBy' | 'updatedAt' | 'updatedBy' | 'deletedAt'>,
): Interaction {
  const { author } = input.post;
  return {
    id: input.id,
    ...stamp,
    ...person,
    occurredAt: input.occurredAt ?? stamp.createdAt,
    agentName: input.agent.name,
    agentInitials: input.agent.initials,
    accountId: input.account.id,
    accountHandle: input.account.handles[0]?.handle ?? '',
    direction: 'active',
    action: input.action,
    delivery: input.delivery ?? null,
    confirmedBy: input.delivery === 'sent' ? 'agent' : null,
    authorName: author?.name ?? '',
    authorHandle: author?.handle ?? '',
    authorUrl: author?.url ?? '',
    post: toSnapshot(input.post),
    keywordLists: input.marks.map(({ list }) => list),
    matchedKeywords: input.marks.map(({ keyword }) => keyword),
    templateId: input.templates?.[0]?.id ?? null,
    templateTitle: input.templates?.[0]?.title ?? '',
    parts: [...(input.parts ?? [])],
    replyUrl: null,
    category: input.category ?? '',
    department: input.department ?? '',
    status: 'waiting',
    note: input.note,
  };
}

/** Without a listener for each row, and acknowledged before it is on the disk: it is only a bench. */
function addAll(db: IDBDatabase, rows: Rows): Promise<void> {
  const transaction = db.transaction(Object.keys(rows), 'readwrite', { durability: 'relaxed' });
  for (const [name, all] of Object.entries(rows)) {
    const store = transaction.objectStore(name);
    for (const row of all) store.add(row);
  }
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });
}

/**
 * A new database with these acts, put straight into the tables: logging them one by one is what `log` measures. What
 * comes out is what the repositories would have left (`check-fill.ts`).
 */
export async function fill(
  ports: DeskPorts,
  entries: number,
  inputAt: (index: number) => LogInput,
): Promise<void> {
  const { databaseName: name, now, newId } = ports;
  await DeskDatabase.delete(name);
  const born = { id: newId(), createdAt: now().toISOString(), salt: btoa('x'.repeat(32)) };
  const db = new DeskDatabase({ name, born: () => born });
  await db.open();
  const made = new RowMaker(ports, born.id);
  const begun = performance.now();
  let written = Promise.resolve();
  for (let index = 0; index < entries; index++) {
    made.log(inputAt(index));
    const done = index + 1;
    if (done % BATCH === 0 || done === entries) {
      // The rows of one batch are made while the browser writes those of the one before.
      await written;
      written = addAll(db.backendDB(), made.rows);
      made.rows = noRows();
    }
    if (done % TOLD_EVERY === 0) {
      console.log(`${done} of ${entries} filled, ${Math.round((performance.now() - begun) / 1_000)} s`);
    }
  }
  await written;
  await db.meta.put({ key: 'counter', logged: entries } satisfies MetaRow);
  db.close();
}
