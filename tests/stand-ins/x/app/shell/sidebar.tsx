/** @jsxImportSource react */
import { useWorld } from '../model/world';
import { UserCell } from '../post/user-cell';

/** The right column; on a status page it carries the focal author with the numeric id (facts/x.md §1.7). */
export function Sidebar({ focal }: { focal: string | null }) {
  const author = useWorld((world) => (focal === null ? undefined : world.posts.get(focal)?.author));
  return (
    <div data-testid="sidebarColumn">
      <input data-testid="SearchBox_Search_Input" placeholder="検索" aria-label="検索クエリ" />
      <aside>
        {author !== undefined && <UserCell handle={author} />}
        <UserCell handle="kissaten_k" />
      </aside>
    </div>
  );
}
