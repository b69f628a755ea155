import type { Desk } from '@/lib/desk/desk';
import { type Account, DEFAULT_POLICY, DEFAULT_POLICY_EN, NO_CONTACT_GIVEN } from '@/lib/domain/account';
import type { Agent } from '@/lib/domain/agent';
import { ALWAYS } from '@/lib/domain/condition';
import type { Escalation } from '@/lib/domain/escalation';
import type { Guideline } from '@/lib/domain/guideline';
import type { Interaction } from '@/lib/domain/interaction';
import type { Mark } from '@/lib/domain/mark';
import { newId } from '@/lib/domain/new-id';
import type { Post } from '@/lib/domain/post';
import { TEMPLATE_DEFAULTS, type Template } from '@/lib/domain/template';
import type { Language } from '@/lib/i18n/language';
import type { EscalationCard } from '@/lib/playbook/escalation/choose-escalation';
import type { Owed } from '@/lib/playbook/owed';
import { practiceEn } from '@/lib/playbook/practice/en';
import { practiceJa } from '@/lib/playbook/practice/ja';
import { starterEscalations } from '@/lib/playbook/starter/starter-escalations';

export const NOW = new Date('2026-11-21T05:10:00Z');

export const timelineOf = (language: Language) => (language === 'ja' ? practiceJa : practiceEn);

export const entity = () => ({
  id: newId(),
  v: 1 as const,
  createdAt: NOW.toISOString(),
  createdBy: 'agent',
  updatedAt: NOW.toISOString(),
  updatedBy: 'agent',
  deletedAt: null,
});

const ago = (minutes: number) => new Date(NOW.getTime() - minutes * 60_000).toISOString();

export function accountOf(language: Language): Account {
  const { carrier } = timelineOf(language);
  return {
    ...entity(),
    company: carrier.company,
    handles: [{ site: 'x', handle: carrier.handle }],
    contact: NO_CONTACT_GIVEN,
    policy: language === 'ja' ? DEFAULT_POLICY : DEFAULT_POLICY_EN,
  };
}

export function agentOf(language: Language): Agent {
  return { ...entity(), name: language === 'ja' ? '三浦' : 'Mika', initials: 'MJ', role: 'agent' };
}

/** The book's entry for money, as a desk fills it in. */
export function escalationOf(language: Language): EscalationCard<Escalation> {
  const entry = starterEscalations(language).find(({ when }) => when.signals.includes('money'));
  if (entry === undefined) throw new Error('no entry for money');
  return {
    entry: {
      ...entity(),
      ...entry,
      contact: language === 'ja' ? '吉田' : 'Yoshida',
      reach: language === 'ja' ? '内線 4021' : 'ext. 4021',
      formUrl: 'https://sora.example/billing',
    },
    why: [{ code: 'signal', signal: 'money' }],
  };
}

/** Own posts of the day: near one cap and at the other. */
export const OUTGOING_DESK = {
  outgoing: {
    log: async () => undefined,
    undo: async () => undefined,
    since: async () =>
      [...Array<'faq'>(11).fill('faq'), ...Array<'small-talk'>(4).fill('small-talk')].map((kind) => ({
        ...entity(),
        accountId: 'account',
        kind,
      })),
  },
  templates: { all: async () => [] },
  interactions: { page: async () => ({ rows: [], next: null }) },
} as unknown as Pick<Desk, 'outgoing' | 'interactions' | 'templates'>;

export function owedOf(language: Language): Owed<Interaction>[] {
  const { history } = timelineOf(language);
  return history.slice(0, 3).flatMap(({ author }, index) =>
    historyOf(language, author.handle)
      .slice(0, 1)
      .map((entry) => ({
        entry,
        dueAt: index === 0 ? '2026-11-20T09:00:00Z' : '2026-11-24T09:00:00Z',
        isOverdue: index === 0,
        unseen: index === 1 ? { what: 'answer', entry } : null,
      })),
  );
}

export function postOf(language: Language, scene: string): Post {
  const post = timelineOf(language).posts.find((each) => each.scene === scene);
  if (post === undefined) throw new Error(`no practice post for ${scene}`);
  return {
    site: 'x',
    id: post.id,
    permalink: `https://x.com/${post.author.handle}/status/${post.id}`,
    kind: 'post',
    author: {
      key: `x:${post.author.handle.toLowerCase()}`,
      idKey: null,
      name: post.author.name,
      handle: post.author.handle,
      url: `https://x.com/${post.author.handle}`,
    },
    repostedBy: null,
    postedAt: ago(post.minutesAgo),
    title: null,
    text: post.text,
    truncated: false,
    translated: false,
    lang: language,
    quotes: null,
  };
}

/** Marks by plain search, since only their looks are shown here. */
export function marksIn(text: string, words: readonly [string, Mark['style'], string][]): Mark[] {
  return words.flatMap(([word, style, list]) => {
    const start = text.indexOf(word);
    if (start < 0) return [];
    return [{ listId: list, list, style, keyword: word, text: word, start, end: start + word.length }];
  });
}

export function historyOf(language: Language, handle: string): Interaction[] {
  const met = timelineOf(language).history.find(({ author }) => author.handle === handle);
  return (met?.interactions ?? []).map((each, index) => ({
    ...entity(),
    authorId: newId(),
    caseId: newId(),
    occurredAt: ago(each.minutesAgo),
    agentName: each.agentName,
    agentInitials: each.agentInitials,
    accountId: 'account',
    accountHandle: 'soramobile_care',
    direction: 'active',
    action: each.action,
    delivery: each.action === 'note' ? null : 'sent',
    confirmedBy: index === 0 ? 'agent' : 'page',
    authorName: met?.author.name ?? '',
    authorHandle: handle,
    authorUrl: `https://x.com/${handle}`,
    post: { site: 'x', id: null, url: `https://x.com/${handle}`, postedAt: null, excerpt: each.postText },
    keywordLists: [],
    matchedKeywords: [],
    templateId: null,
    templateTitle: each.templateTitle,
    parts: each.parts,
    replyUrl: 'https://x.com/soramobile_care/status/1',
    category: each.category,
    department: each.department,
    status: each.status,
    note: each.note,
  }));
}

export const template = (title: string, shortcode: string, body: string): Template => ({
  ...TEMPLATE_DEFAULTS,
  ...entity(),
  title,
  shortcode,
  reading: '',
  body,
  category: '',
  action: 'reply',
  when: ALWAYS,
  enabled: true,
});

export const guideline = (title: string, weight: Guideline['weight'], body: string): Guideline => ({
  ...entity(),
  title,
  weight,
  body,
  when: ALWAYS,
  enabled: true,
});
