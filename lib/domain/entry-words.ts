import type { Interaction } from './interaction';

/** What an entry says in one line: the reply, else who took over and why, else the post. */
export function entryWords({
  parts,
  escalatedTo = '',
  note,
  post,
}: Pick<Interaction, 'parts' | 'escalatedTo' | 'note' | 'post'>): string {
  const handedOver = [escalatedTo && `→ ${escalatedTo}`, note].filter(Boolean).join(' ');
  return parts.join(' ') || handedOver || post.excerpt;
}
