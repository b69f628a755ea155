import { DeskError } from '@/lib/desk/errors';
import type { DeskContext } from '@/lib/desk/store/context';
import type { Interaction } from '@/lib/domain/interaction';
import { queryRange } from './interaction-query';

function isAboutSamePost({ post: a }: Interaction, { post: b }: Interaction): boolean {
  return a.site === b.site && a.id === b.id && (a.id !== null || a.excerpt === b.excerpt);
}

/**
 * Refuses an entry while another reply of this agent to this post stands as filled. Asked inside the write that puts it
 * into the log or back into it: of two windows that press in the same instant the database lets one through.
 * @throws DeskError `already-filled`
 */
export async function assertAlone(context: DeskContext, entry: Interaction): Promise<void> {
  const rival = await queryRange(context, { authorId: entry.authorId })
    .filter(
      (row) =>
        row.id !== entry.id &&
        row.delivery === 'filled' &&
        row.deletedAt === null &&
        row.createdBy === entry.createdBy &&
        isAboutSamePost(row, entry),
    )
    .first();
  if (rival !== undefined) throw new DeskError('already-filled', rival.id);
}
