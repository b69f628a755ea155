import { DEFAULT_POLICY, DEFAULT_POLICY_EN, type Policy } from '@/lib/domain/account';
import type { Language } from '@/lib/i18n/language';
import { compose } from '@/lib/reply/compose';
import type { EarlierText } from '@/lib/reply/earlier/earlier-texts';
import {
  type Checker,
  type CheckerSources,
  type CheckSituation,
  createChecker,
} from '@/lib/reply/findings/checker';
import type { Finding } from '@/lib/reply/findings/finding';
import type { CorpusDraft } from './corpus';

/** A Tuesday morning in Japan, no holiday. */
const NOW = new Date('2026-11-24T01:00:00.000Z');
const CUSTOMER = 'customer-1';

const DESKS = {
  ja: {
    company: 'そらモバイル',
    otherCompanies: ['みどり堂'],
    agent: { name: '三浦', initials: 'MJ' },
    colleagues: [
      { name: '佐藤', initials: 'KT' },
      { name: '林', initials: 'HR' },
    ],
  },
  en: {
    company: 'Sora Mobile',
    otherCompanies: ['Midori'],
    agent: { name: 'Mia', initials: 'MJ' },
    colleagues: [
      { name: 'Ken', initials: 'KT' },
      { name: 'Harriet', initials: 'HR' },
    ],
  },
} as const;

function policyOf(language: Language, changes: Partial<Policy>): Policy {
  const base = language === 'ja' ? DEFAULT_POLICY : DEFAULT_POLICY_EN;
  return {
    ...base,
    links: { ...base.links, allowed: ['soramobile.jp'] },
    hashtags: [{ tag: '#そらモバイル障害', purpose: '障害', category: '' }],
    ...changes,
    personal: { ...base.personal, numberShapes: ['SM-########'] },
    decisions: { ...base.decisions, ...changes.decisions },
    hours: { ...base.hours, ...changes.hours },
  };
}

function earlier(text: string, minutesAgo: number, rest: Partial<EarlierText>): EarlierText {
  const at = new Date(NOW.getTime() - minutesAgo * 60_000).toISOString();
  return { authorId: CUSTOMER, at, by: 'KT', templateIds: [], parts: [text], ...rest };
}

const OUTAGE =
  'ただいま関東の一部でつながりにくい状況が発生しております。復旧に向けて対応を進めております。ご不便をおかけし申し訳ございません。';

/** What the desk said before: to this customer, and to three others within the hour. */
const EARLIER: readonly EarlierText[] = [
  earlier(
    'そらモバイルの佐藤です。つながりにくくご不便をおかけし、申し訳ございません。機内モードを一度オンにして、10秒ほど置いてからオフにしていただけますでしょうか。^KT',
    3_000,
    { templateIds: ['kinai'] },
  ),
  earlier(
    'そらモバイルの佐藤です。くわしい手順はこちらです。 https://faq.soramobile.jp/a/denpa?from=x ^KT',
    9_000,
    {},
  ),
  earlier(
    'Hi, this is Ken from Sora Mobile. Sorry that your signal is poor. Please switch flight mode on, wait 10 seconds, and switch it off again. ^KT',
    9_000,
    {},
  ),
  ...['customer-2', 'customer-3', 'customer-4'].map((authorId, index) =>
    earlier(`そらモバイルの佐藤です。${OUTAGE}^KT`, 10 + index * 15, { authorId }),
  ),
];

const usual = new Map<Language, Checker>();

/** Most drafts are checked by the same desk: making a checker takes far longer than a check. */
function checkerOf(language: Language, account: CheckerSources['account'], isUsual: boolean): Checker {
  const known = isUsual ? usual.get(language) : undefined;
  const checker = known ?? createChecker({ ...DESKS[language], account, earlier: EARLIER });
  if (isUsual) usual.set(language, checker);
  return checker;
}

/** Everything found in a draft of the corpus. */
export function checkDraft({ text, language, policy, situation, outgoing, parts }: CorpusDraft): Finding[] {
  const desk = DESKS[language];
  const contact = { email: 'support@soramobile.jp', url: 'https://soramobile.jp', phones: ['03-0000-1111'] };
  const account = { company: desk.company, contact, policy: policyOf(language, policy) };
  const checker = checkerOf(language, account, Object.keys(policy).length === 0);
  const composition = compose({
    body: text,
    policy: account.policy,
    site: 'x',
    replyTo: 'misaki_latte',
    values: {
      'company.name': desk.company,
      'agent.name': desk.agent.name,
      'agent.initials': desk.agent.initials,
      'author.name': '',
    },
  });
  const base: CheckSituation = {
    noContact: false,
    signedInHandle: 'soramobile_care',
    accountHandle: 'soramobile_care',
    site: 'x',
    authorId: CUSTOMER,
    templateIds: [],
    action: 'reply',
    now: NOW,
    surroundingsRead: true,
    dmWish: null,
  };
  const sent = parts?.map((part) => ({ text: part, segments: [], weight: 0, policyWeight: 0, limit: 280 }));
  const known = { ...base, ...situation, outgoing: outgoing ?? null };
  return checker.check({ ...composition, parts: sent ?? composition.parts }, known);
}
