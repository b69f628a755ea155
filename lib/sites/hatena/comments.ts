import { commentsBySelectors } from '../blog/by-selectors';
import { documentOf } from '../blog/page-address';
import type { BlogPlatform } from '../blog/platform';
import { queryFirst } from '../query';
import { authorById, findCommenter, findOwner, findWriter } from './accounts';
import * as Hatena from './selectors';

const table = commentsBySelectors({
  item: Hatena.COMMENT,
  body: Hatena.COMMENT_BODY,
  name: Hatena.COMMENT_NAME,
  homepage: Hatena.GUEST_LINK,
  time: Hatena.COMMENT_TIME,
  zone: '+09:00',
  author: (item) => authorById(findCommenter(item)),
});

/** Hatena's comments: in one row, by members or guests. */
export const hatenaComments: Pick<BlogPlatform, 'findComments' | 'readComment'> = {
  findComments: table.findComments,
  readComment(item) {
    const comment = table.readComment(item);
    return comment && { ...comment, byOwner: isByOwner(item) };
  },
};

/** Of the blog or, where several people write it, of the entry. */
function isByOwner(item: Element): boolean {
  const commenter = findCommenter(item);
  const entry = item.closest(Hatena.ENTRY) ?? queryFirst(documentOf(item), Hatena.ENTRY);
  return commenter !== null && [findOwner(item), entry && findWriter(entry)].includes(commenter);
}
