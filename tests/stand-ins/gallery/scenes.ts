import type { FeelingsView } from '@/components/panel/author/feelings';
import type { PostView } from '@/components/panel/panel';
import type { CheckView, DockState, DraftView } from '@/components/panel/reply/dock';
import { NO_WORDS } from '@/components/panel/reply/reason-strip';
import type { Signal } from '@/lib/domain/condition';
import { newId } from '@/lib/domain/new-id';
import type { Language } from '@/lib/i18n/language';
import type { Reason } from '@/lib/playbook/choose';
import { surroundingsLink } from '@/lib/playbook/surroundings';
import { compose } from '@/lib/reply/compose';
import { createChecker } from '@/lib/reply/findings/checker';
import { blocksInsert, findOverridable } from '@/lib/reply/findings/finding';
import { parseTemplate } from '@/lib/reply/template';
import { commentOf } from './comment-scenes';
import {
  accountOf,
  escalationOf,
  guideline,
  historyOf,
  marksIn,
  NOW,
  postOf,
  template,
  timelineOf,
} from './mock-desk';
import { stopOf } from './stops';
import { GALLERY_WORDS } from './words';

export const SCENES = [
  'main',
  'empty-draft',
  'long',
  'findings',
  'banned',
  'ask-lead',
  'overridden',
  'repeated',
  'under-way',
  'ask',
  'occupied',
  'wrong-account',
  'unconfirmed',
  'begun-as-another',
  'other-company',
  'lost-letters',
  'clipboard',
  'refuser',
  'first',
  'search',
  'reason',
  'read-only',
  'background-lost',
  'unread-author',
  'escalation',
  'handed-over',
  'refusal',
  'self-harm',
  'care',
  'everything',
  'consult',
  'comment',
  'comment-long',
  'comment-elsewhere',
  'comment-frame',
  'comment-closed',
  'comment-filled',
  'no-post',
  'owed',
  'setup',
  'unsupported',
  'paused',
  'site-paused',
  'visit',
  'site-off',
  'nothing-read',
  'ignored',
  'watch',
  'watch-late',
  'spam',
  'join',
  'own',
  'toast',
] as const;
export type Scene = (typeof SCENES)[number];

/** Scenes of a post that presses. */
/** How the customer felt: only proposed, or judged at both ends of a matter that is over. */
function feelingsOf(scene: Scene): FeelingsView {
  if (scene !== 'under-way') return { matter: { id: 'matter', status: 'waiting' }, proposed: 'negative' };
  const judged = { sentimentBefore: 'negative', sentimentAfter: 'positive' } as const;
  return { matter: { id: 'matter', status: 'solved', ...judged }, proposed: 'positive' };
}

const PRESSING: readonly Scene[] = ['escalation', 'handed-over', 'everything'];
/** Why each of the first templates is offered. */
export const WHY_OFFERED: readonly (readonly Reason[])[] = [
  [{ code: 'signal', signal: 'outside-hours' }],
  [
    { code: 'signal', signal: 'trouble' },
    { code: 'category', category: '通信' },
  ],
];
const SIGNALS_OF: Partial<Record<Scene, Signal[]>> = {
  everything: ['danger', 'money', 'angry', 'legal', 'sensitive', 'outside-hours', 'promised', 'ping-pong'],
  'self-harm': ['self-harm', 'sensitive', 'first-contact'],
  care: ['sensitive', 'trouble', 'outside-hours'],
};

function draftOf(language: Language, body: string, fields: Record<string, string>): DraftView {
  const { policy, company } = accountOf(language);
  const values = {
    'company.name': company,
    'agent.name': language === 'ja' ? '三浦' : 'Mika',
    'agent.initials': 'MJ',
  };
  const composition = compose({ body, policy, values, site: 'x', fields });
  const segments = composition.parts[0]?.segments ?? [];
  const fillIns = parseTemplate(body).nodes.flatMap((node) =>
    node.kind === 'field'
      ? [{ label: node.label, choices: node.choices, value: fields[node.label] ?? '' }]
      : [],
  );
  return {
    body,
    fillIns,
    templateIds: [],
    caret: null,
    composition,
    opening: segments[0]?.kind === 'policy' ? segments[0].text : '',
    closing: composition.policyText.closing,
  };
}

const NEVER_USED = { used: 0, solved: 0, lastUsedAt: '' };
const OUTCOMES = [
  { used: 42, solved: 31, lastUsedAt: '' },
  { used: 7, solved: 2, lastUsedAt: '' },
];

/** Of a part that is out of the box nothing more is counted. */
const NOTHING_COUNTED = { segments: null, weight: null, policyWeight: null, limit: null };

/** The letters of a page whose encoding lacks some of a text. */
const lettersBut = ({ parts }: DraftView['composition'], lacking: string) =>
  new Set([...parts.map(({ text }) => text).join(''), ...'高(1)'].filter((each) => !lacking.includes(each)));

/** What the real checks say of a scene's draft, after what these people were told before. */
function checkOf(scene: Scene, language: Language, { body, composition }: DraftView): CheckView {
  const account = accountOf(language);
  const earlier = ['told', 'one', 'two', 'three'].map((authorId, index) => ({
    authorId,
    at: new Date(NOW.getTime() - (index === 0 ? 12 * 24 : 0.5) * 3_600_000).toISOString(),
    by: 'KT',
    templateIds: [],
    parts: scene === 'repeated' ? [body] : [],
  }));
  const agent = { name: language === 'ja' ? '三浦' : 'Mika', initials: 'MJ' };
  const sources = {
    account,
    otherCompanies: [GALLERY_WORDS[language].otherCompany],
    agent,
    colleagues: [{ name: '加藤', initials: 'KT' }],
    earlier,
  };
  const findings = createChecker(sources).check(composition, {
    noContact: false,
    signedInHandle: scene === 'wrong-account' ? 'soramobile_wifi' : null,
    accountHandle: scene === 'wrong-account' ? 'soramobile_care' : null,
    site: 'x',
    authorId: 'told',
    templateIds: [],
    action: 'reply',
    now: NOW,
    surroundingsRead: scene !== 'main',
    dmWish: null,
    sendable: scene === 'lost-letters' ? { letters: lettersBut(composition, '髙①😊'), signature: '' } : null,
  });
  const isOverridden = scene === 'overridden';
  return {
    findings,
    blocked: blocksInsert(findings, isOverridden),
    complete: true,
    canReword: true,
    overridable: findOverridable(findings) ?? [],
    reason: isOverridden ? GALLERY_WORDS[language].overrideReason : null,
    leads: scene === 'ask-lead' ? [language === 'ja' ? '加藤' : 'Kato'] : null,
  };
}

/** What a scene shows, by the same types the real panel is fed with. */
export function buildScene(scene: Scene, language: Language): { view: PostView; dock: DockState } {
  const words = GALLERY_WORDS[language];
  const isFirst = scene === 'first';
  const post = postOf(language, isFirst ? 'trouble' : scene === 'refuser' ? 'refuser' : 'met-before');
  const templates = words.templates.map(({ title, shortcode, body }) => template(title, shortcode, body));
  const met = timelineOf(language).history.find(({ author }) => author.handle === post.author?.handle);
  const history = isFirst || scene === 'refuser' ? [] : historyOf(language, met?.author.handle ?? '');
  const [newest] = history;
  if (newest && scene === 'main') history.unshift({ ...newest, id: newId(), delivery: 'filled' });
  const body =
    scene === 'empty-draft' || scene === 'refuser'
      ? ''
      : scene === 'long' || scene === 'under-way' || scene === 'begun-as-another'
        ? words.long
        : scene === 'ask-lead' || scene === 'overridden'
          ? words.faulty.banned
          : (Object.entries(words.faulty).find(([faulty]) => faulty === scene)?.[1] ??
            words.templates[isFirst ? 2 : 0]?.body ??
            '');
  const filled =
    scene === 'main' || scene === 'empty-draft' ? {} : { いつまでに: '本日中', 'by when': 'tonight' };
  const draft = draftOf(language, body, filled);
  const plain = draft.composition.parts;
  return {
    view: {
      selected: {
        post: scene === 'unread-author' ? { ...post, author: null } : post,
        marks: marksIn(post.text, words.marks),
        ownHandle: null,
        later: [],
      },
      known: null,
      reading: 'ready',
      playbookRead: true,
      state: isFirst ? 'new' : scene === 'refuser' ? 'no-contact' : 'open',
      refusal: scene === 'refuser' ? { at: '2026-06-02T03:00:00Z', by: 'KT', reason: words.refusal } : null,
      last: newest ? { interaction: newest, topic: newest.category, status: 'waiting' } : null,
      feelings: newest ? feelingsOf(scene) : null,
      history,
      signals:
        SIGNALS_OF[scene] ?? (isFirst ? ['first-contact', 'trouble'] : ['open-case', 'money', 'ping-pong']),
      elsewhere: [],
      guidelines: words.guidelines.map((each) => ({
        guideline: guideline(each.title, each.weight, each.body),
        why: each.why,
      })),
      decisions: accountOf(language).policy.decisions,
      escalation: PRESSING.includes(scene)
        ? { card: escalationOf(language), handedOver: scene === 'handed-over' }
        : null,
      refusalPhrase: scene === 'refusal' || scene === 'everything' ? words.refusalPhrase : null,
      surroundings: {
        tick: scene === 'handed-over' ? { by: 'page' } : null,
        link: surroundingsLink(post),
      },
      now: NOW,
      readOnly: scene === 'read-only',
    },
    dock: {
      offered: templates
        .slice(0, 3)
        .map((each, index) => ({ template: each, why: WHY_OFFERED[index] ?? [] })),
      outcomes: new Map(templates.map(({ id }, index) => [id, OUTCOMES[index] ?? NEVER_USED])),
      draft: { ...draft, templateIds: templates.slice(0, 1).map(({ id }) => id) },
      otherAccount: ['wrong-account', 'begun-as-another'].includes(scene) ? words.otherCompany : null,
      gap: scene === 'first' ? { kind: 'unset', site: 'bluesky' } : null,
      tags: scene === 'first' ? words.tags : [],
      promise:
        scene === 'first' ? { phrase: words.promise, dueAt: '2026-11-24T09:00:00.000Z', kept: false } : null,
      now: NOW,
      comment: commentOf(scene, language, plain.map(({ text }) => text).join('\n')),
      fates: scene === 'comment-filled' ? { name: 'kept', email: 'put', url: 'changed' } : null,
      check: checkOf(scene, language, draft),
      searching: scene === 'search',
      opensWindow: !scene.startsWith('comment'),
      underWay: ['under-way', 'ask', 'clipboard', 'comment-filled', 'begun-as-another'].includes(scene)
        ? {
            id: 'under-way',
            parts: plain.map(({ text }, index) => ({
              ...NOTHING_COUNTED,
              text,
              state: index > 0 ? 'later' : scene === 'begun-as-another' ? 'sent' : 'filled',
            })),
            by: scene === 'clipboard' ? 'clipboard' : 'composer',
            waiting: scene === 'begun-as-another' ? null : 0,
            next: scene === 'begun-as-another' ? 1 : null,
            ask: scene === 'ask',
            busy: false,
          }
        : null,
      stopped: stopOf(scene, words.long),
      busy: false,
      locked:
        scene === 'refuser'
          ? 'no-contact'
          : scene === 'read-only'
            ? 'read-only'
            : scene === 'unread-author'
              ? 'no-author'
              : null,
      reasonFor: scene === 'reason' ? 'skip' : scene === 'consult' ? 'consult' : null,
      reasonWords: NO_WORDS,
      takers: scene === 'consult' ? words.colleagues : null,
      letters: true,
      chord: 'Ctrl ↵',
    },
  };
}
