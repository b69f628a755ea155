import type { LogInput } from '@/lib/desk/log/log-input';
import { newId } from '@/lib/domain/new-id';

const ENTRIES_PER_AUTHOR = 20;
const FIRST_ACT = Date.UTC(2025, 0, 1);
const MS_BETWEEN_ACTS = 31_000;

/** Authors of a log of this length. */
export function countPeople(entries: number): number {
  return entries / ENTRIES_PER_AUTHOR;
}

/** Who the act at this place of the log is towards: everybody once, far from each other, then everybody again. */
function personAt(index: number, people: number): number {
  return (index * 7_919) % people;
}

/** The keys a page shows of this person. */
export function keysOf(person: number): string[] {
  return [`x:id:${9_000_000 + person}`, `x:author_${person}`];
}

/** The act at this place of the log, as the panel would log it. Three replies, then one post that is only watched. */
export function makeInput(index: number, people: number): LogInput {
  const person = personAt(index, people);
  const occurredAt = new Date(FIRST_ACT + index * MS_BETWEEN_ACTS).toISOString();
  const [idKey = null, key = ''] = keysOf(person);
  const isWatched = Math.floor(index / people) % 4 === 3;
  return {
    id: newId(),
    post: {
      site: 'x',
      id: `19900000000${index}`,
      permalink: `https://x.com/author_${person}/status/19900000000${index}`,
      kind: 'post',
      author: {
        key,
        idKey,
        name: `投稿者 ${person}`,
        handle: `author_${person}`,
        url: `https://x.com/author_${person}`,
      },
      repostedBy: null,
      postedAt: occurredAt,
      title: null,
      text: '引っ越してから家の中だけそらモバイルの電波が入らない。外では普通に使えるのに…'.repeat(2),
      truncated: false,
      translated: false,
      lang: 'ja',
      quotes: null,
    },
    marks: [
      {
        listId: 'symptoms',
        list: '症状',
        style: 'trouble',
        keyword: '電波 入らない',
        text: '電波',
        start: 0,
        end: 2,
      },
    ],
    action: isWatched ? 'watch' : 'reply',
    note: '',
    agent: { id: 'agent', name: '三浦', initials: 'MJ' },
    account: {
      id: `account-${index % 3}`,
      handles: [{ site: 'x', handle: 'SoraMobileCare' }],
    },
    templates: [{ id: `template-${index % 15}`, title: 'お詫びと確認' }],
    parts: isWatched
      ? []
      : ['そらモバイルの三浦です。ご不便をおかけしています。状況を確認いたします。 ^MJ'.repeat(2)],
    delivery: isWatched ? null : 'sent',
    occurredAt,
    category: '電波',
    department: '設備',
  };
}
