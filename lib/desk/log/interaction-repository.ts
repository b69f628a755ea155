import type { Desk } from '@/lib/desk/desk';
import { readHistory } from '@/lib/desk/people/author-record';
import type { DeskContext } from '@/lib/desk/store/context';
import { read } from '@/lib/desk/store/read';
import { toInteraction } from '@/lib/desk/store/stored-form';
import { versionsOf } from '@/lib/desk/store/versions';
import type { Interaction } from '@/lib/domain/interaction';
import {
  confirmSent,
  correct,
  markUnsent,
  noteComment,
  recordParts,
  setCaseStatus,
  setUndone,
} from './change-interaction';
import { newestFirst } from './entry-order';
import { logInteraction } from './log-interaction';
import { listOwed } from './owed-answers';
import { findAwaited, listPending, readForPost } from './pending';
import { countLog, readPage } from './read-log';
import { streamLog } from './stream-log';

const PAGE_SIZE = 100;

/** Repository of the log. */
export function createInteractions(context: DeskContext): Desk['interactions'] {
  const { db } = context;
  return {
    log: (input) => logInteraction(context, input),
    async find(id) {
      const row = await read(context, () => db.interactions.get(id));
      return row === undefined || row.deletedAt !== null ? undefined : toInteraction(row);
    },
    historyOf: (who, { limit = Number.POSITIVE_INFINITY } = {}) => readHistory(context, who, limit),
    owed: () => listOwed(context),
    confirmSent: (id, sent) => confirmSent(context, id, sent),
    noteComment: (id, comment) => noteComment(context, id, comment),
    recordParts: (id, sent) => recordParts(context, id, sent),
    markUnsent: (id) => markUnsent(context, id),
    undo: (id) => setUndone(context, id, true),
    redo: (id, { alone = false } = {}) => setUndone(context, id, false, alone),
    correct: (id, words) => correct(context, id, words),
    setStatus: (caseId, status) => setCaseStatus(context, caseId, status),
    pending: (site) => listPending(context, site),
    findAwaited: (id) => findAwaited(context, id),
    forPost: async (site, postId) => (await readForPost(context, site, postId)).sort(newestFirst),
    page: (filter, cursor, size = PAGE_SIZE) => readPage(context, filter, cursor, size),
    count: (filter) => countLog(context, filter),
    stream: (filter) => streamLog(context, filter),
    history: (id) => read(context, () => versionsOf<Interaction>(context, 'interactions', id)),
  };
}
