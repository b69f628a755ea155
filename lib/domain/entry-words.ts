import type { Interaction } from './interaction';

/** What an entry says in one line: the reply, else who took over or was asked, and why, else the post. */
export function entryWords({
  parts,
  escalatedTo,
  consulted,
  note,
  post,
}: Pick<Interaction, 'parts' | 'escalatedTo' | 'consulted' | 'note' | 'post'>): string {
  const to = escalatedTo || consulted;
  return parts.join(' ') || [to && `→ ${to}`, note].filter(Boolean).join(' ') || post.excerpt;
}
