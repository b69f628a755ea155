import type { Desk } from '@/lib/desk/desk';
import type { DeskContext } from '@/lib/desk/store/context';
import { read } from '@/lib/desk/store/read';
import { write } from '@/lib/desk/store/write';
import { draftSchema, isSameDraft } from '@/lib/domain/draft';
import { authorKeys } from '@/lib/domain/identity';
import { postKey } from '@/lib/domain/post-key';

/** Repository of half-written replies. They stay in this browser and out of the change log: nothing was logged yet. */
export function createDrafts(context: DeskContext): Desk['drafts'] {
  const { db, ports } = context;
  return {
    async get(key) {
      const row = await read(context, () => db.drafts.get(key));
      if (row === undefined) return undefined;
      const { authorKeys: _index, ...draft } = row;
      return draft;
    },
    async save(post, content, over) {
      const updatedAt = ports.now().toISOString();
      return write(context, { tables: ['drafts'], quiet: true }, async () => {
        const draft = draftSchema.parse({ ...content, postKey: postKey(post), updatedAt });
        if (over !== undefined && !isSameDraft(await db.drafts.get(draft.postKey), over)) return undefined;
        await db.drafts.put({ ...draft, authorKeys: post.author === null ? [] : authorKeys(post.author) });
        return draft;
      });
    },
    async remove(key, over) {
      return write(context, { tables: ['drafts'], quiet: true }, async () => {
        if (over !== undefined && !isSameDraft(await db.drafts.get(key), over)) return false;
        await db.drafts.delete(key);
        return true;
      });
    },
  };
}
