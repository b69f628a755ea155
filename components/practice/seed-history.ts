import type { Desk } from '@/lib/desk/desk';
import type { Account } from '@/lib/domain/account';
import { handleKey, idKey } from '@/lib/domain/identity';
import { newId } from '@/lib/domain/new-id';
import type { Post } from '@/lib/domain/post';
import type { PracticeAuthor, PracticeHistory, PracticeInteraction } from '@/lib/playbook/practice/types';
import { postHash } from './route';

const MINUTE = 60_000;

/** The post a past interaction was about. It has no id: it is older than the timeline. */
function pastPost(author: PracticeAuthor, text: string, postedAt: string, lang: string): Post {
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
      url: new URL(postHash(author.handle, '').replace(/\/status\/$/u, ''), document.baseURI).href,
    },
    repostedBy: null,
    postedAt,
    title: null,
    text,
    truncated: false,
    translated: false,
    lang,
    quotes: null,
  };
}

async function logPast(
  desk: Desk,
  account: Account,
  who: PracticeHistory,
  past: PracticeInteraction,
  lang: string,
) {
  const occurredAt = new Date(Date.now() - past.minutesAgo * MINUTE).toISOString();
  await desk.interactions.log({
    id: newId(),
    post: pastPost(who.author, past.postText, occurredAt, lang),
    marks: [],
    action: past.action,
    note: past.note,
    agent: { id: `practice-${past.agentInitials}`, name: past.agentName, initials: past.agentInitials },
    account,
    status: past.status,
    template: { id: 'practice', title: past.templateTitle },
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
export async function seedHistory(
  desk: Desk,
  account: Account,
  history: readonly PracticeHistory[],
  lang: string,
) {
  if ((await desk.interactions.count({ site: 'practice' })) > 0) return;
  for (const who of history) {
    const oldestFirst = [...who.interactions].sort((a, b) => b.minutesAgo - a.minutesAgo);
    for (const past of oldestFirst) await logPast(desk, account, who, past, lang);
    if (who.noContact === null) continue;
    const reasonedAt = new Date(Date.now() - who.noContact.minutesAgo * MINUTE).toISOString();
    await desk.authors.setNoContact(
      { post: pastPost(who.author, '', reasonedAt, lang) },
      who.noContact.reason,
    );
  }
}
