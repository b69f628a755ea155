import { STARTER_SIGNAL_WORDS } from './attention';
import { DEFAULT_WORDS_EN, DEFAULT_WORDS_JA } from './default-words';
import type { Policy } from './policy';
import { AS_IT_COMES } from './word-list';

/** 年末年始, on which Japanese desks rest though only the first of January is a public holiday. */
const YEAR_END = ['--12-29', '--12-30', '--12-31', '--01-01', '--01-02', '--01-03'];

const OPEN = { from: '09:00', to: '18:00' };

/** The Japanese default: 「○○会社の××です。」 first, `^MJ` last, （続きます） between (practice items 22–24). */
export const DEFAULT_POLICY: Policy = {
  version: 1,
  opening: '{{company.name}}の{{agent.name}}です。',
  openingWhen: { timeline: 'always', blog: 'always' },
  courtesy: '突然失礼します。',
  separator: '',
  closing: '^{{agent.initials}}',
  closingOn: 'last',
  continuation: '（続きます）',
  limit: 280,
  siteLimits: { bluesky: 300, mastodon: 500 },
  maxParts: 3,
  mostParts: 5,
  hours: {
    timeZone: 'Asia/Tokyo',
    week: [null, OPEN, OPEN, OPEN, OPEN, OPEN, null],
    japaneseHolidays: true,
    closedDays: YEAR_END,
    extended: null,
  },
  words: DEFAULT_WORDS_JA,
  links: { allowed: [], unknown: 'error', shorteners: [] },
  hashtags: [],
  faq: [],
  decisions: {
    dm: { rule: 'wish', note: '' },
    repost: { rule: 'never', note: '' },
    quote: { rule: 'never', note: '' },
    like: { rule: 'ask', note: '' },
    follow: { rule: 'never', note: '' },
    list: { rule: 'never', note: '' },
    shortUrl: { rule: 'never', note: '' },
  },
  personal: { phoneRegions: ['JP'], numberShapes: [], own: [] },
  askWords: { data: AS_IT_COMES, asking: AS_IT_COMES },
  caps: [
    { kind: 'faq', near: 10, most: 15 },
    { kind: 'small-talk', near: 3, most: 4 },
  ],
  greeting: 'おはようございます。{{company.name}}の{{agent.name}}です。本日の受付時間は{{hours.text}}です。',
  pingPong: { answers: 3, hours: 24 },
  sameToMany: 3,
  followUpDays: 14,
  surroundings: 'warning',
  signalWords: STARTER_SIGNAL_WORDS,
};

/** The same decisions in English form. */
export const DEFAULT_POLICY_EN: Policy = {
  ...DEFAULT_POLICY,
  opening: 'Hi, this is {{agent.name}} from {{company.name}}. ',
  courtesy: 'Sorry to jump in. ',
  continuation: ' (continued)',
  words: DEFAULT_WORDS_EN,
  hours: { ...DEFAULT_POLICY.hours, closedDays: [] },
  personal: { ...DEFAULT_POLICY.personal, phoneRegions: ['JP', 'US', 'GB'] },
  greeting: 'Good morning! {{agent.name}} from {{company.name}} here. Our hours today: {{hours.text}}.',
};
