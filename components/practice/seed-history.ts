import type { Desk } from '@/lib/desk/desk';
import type { Account } from '@/lib/domain/account';
import { handleKey, idKey } from '@/lib/domain/identity';
import { newId } from '@/lib/domain/new-id';
import type { Post } from '@/lib/domain/post';
import type { PracticeAuthor, PracticeHistory, PracticeInteraction } from '@/lib/playbook/practice/types';

const MINUTE = 60_000;

export interface SeedRequest {
  account: Account;
  history: readonly PracticeHistory[];
  /** Language of the fictional posts. */
  lang: string;
  /** Address of the practice page, where its authors can be looked at. */
  pageUrl: string;
}

/** The post a past interaction was about. It has no id: it is older than the timeline. */
function pastPost(request: SeedRequest, author: PracticeAuthor, text: string, postedAt: string): Post {
  return {
    site: 'practice',
    id: null,
    permalink: null,
    kind: 'post',
    author: {
      key: handleKey('practice', author.handle),
      idKey: idKey('practice', author.id),
      name: author.name,
      handle: author.handle,
      url: new URL(`#/${author.handle}`, request.pageUrl).href,
    },
    repostedBy: null,
    postedAt,
    title: null,
    text,
    truncated: false,
    translated: false,
    lang: request.lang,
    quotes: null,
  };
}

async function logPast(desk: Desk, request: SeedRequest, who: PracticeHistory, past: PracticeInteraction) {
  const occurredAt = new Date(Date.now() - past.minutesAgo * MINUTE).toISOString();
  await desk.interactions.log({
    id: newId(),
    post: pastPost(request, who.author, past.postText, occurredAt),
    marks: [],
    action: past.action,
    note: past.note,
    agent: { id: `practice-${past.agentInitials}`, name: past.agentName, initials: past.agentInitials },
    account: request.account,
    status: past.status,
    templates: past.templateTitle === '' ? [] : [{ id: 'practice', title: past.templateTitle }],
    parts: past.parts,
    delivery: past.action === 'note' ? null : 'sent',
    occurredAt,
    category: past.category,
    department: past.department,
  });
}

/**
 * Logs what the desk "did before", once: when no practice row exists yet. All of it carries the site `practice`, so
 * that it can be told from real work and removed alone.
 * @throws DeskError as `Desk.interactions.log`
 */
export async function seedHistory(desk: Desk, request: SeedRequest): Promise<void> {
  if ((await desk.interactions.count({ site: 'practice' })) > 0) return;
  for (const who of request.history) {
    const oldestFirst = [...who.interactions].sort((a, b) => b.minutesAgo - a.minutesAgo);
    for (const past of oldestFirst) await logPast(desk, request, who, past);
    if (who.noContact === null) continue;
    const reasonedAt = new Date(Date.now() - who.noContact.minutesAgo * MINUTE).toISOString();
    await desk.authors.setNoContact(
      { post: pastPost(request, who.author, '', reasonedAt) },
      who.noContact.reason,
    );
  }
}
