import type { Interaction } from '@/lib/domain/interaction';

/** Who an entry is about, as named then. */
export function AuthorName({ row }: { row: Interaction }) {
  const handle = row.authorHandle === '' ? null : <span class="d-quiet">@{row.authorHandle}</span>;
  return (
    <span class="d-author">
      <b>{row.authorName || row.authorHandle || '—'}</b> {handle}
    </span>
  );
}
