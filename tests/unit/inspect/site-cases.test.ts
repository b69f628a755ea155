import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SITE_IDS, type SiteId } from '@/lib/domain/site';
import { type Expectation, readExpectation } from './site-expectation';

/**
 * Every platform has a page for each of these, or it is said why there is none. X and the practice timeline have fixtures
 * of their own.
 */
const CASES = {
  closed: ({ forms }: Expectation) => forms.some(({ state }) => state === 'closed'),
  pending: ({ comments }: Expectation) => comments.some(({ pending }) => pending),
  'owner’s answer': ({ comments }: Expectation) => comments.some(({ byOwner }) => byOwner),
  paged: ({ comments }: Expectation, name: string) =>
    comments.length > 0 && /paged|lazy|read-more/u.test(basename(name)),
  list: ({ posts }: Expectation) => posts.length > 1,
};
type Case = keyof typeof CASES;

const TIMELINE = 'on a timeline each answer is a post';
const NOT_SHOWN = 'a comment that waits is not in the page';
const MEMBERS = 'the form is for members, whatever the entry: that is said instead';
const ALIKE = 'the owner’s comments look like everybody’s, and anybody may give any name';
const ALL_AT_ONCE = 'all comments of an entry are on its page';
const UNKNOWN_TEMPLATE = 'writers replace the template, and nothing public says what theirs shows';
const NOT_READ = 'its comments are not read: no stable sign of them in the page';
const IN_A_FRAME = 'its comments live in a frame, which is named and not read';

const timeline = { closed: TIMELINE, pending: TIMELINE, 'owner’s answer': TIMELINE, paged: TIMELINE };
const notRead = { closed: MEMBERS, pending: NOT_READ, 'owner’s answer': NOT_READ, paged: NOT_READ };

const WITHOUT: Partial<Record<SiteId, Partial<Record<Case, string>>>> = {
  bluesky: timeline,
  mastodon: timeline,
  threads: timeline,
  yahoo: timeline,
  livedoor: { pending: NOT_SHOWN, 'owner’s answer': ALIKE },
  ameba: { pending: NOT_SHOWN, paged: 'a script brings older ones into the same list' },
  hatena: { pending: NOT_SHOWN },
  note: {
    closed: 'the button to comments is drawn late: without it a page may as well be still at work',
    pending: NOT_SHOWN,
    paged: 'a script brings older ones into the same list',
  },
  fc2: { paged: ALL_AT_ONCE },
  exblog: { pending: NOT_SHOWN, 'owner’s answer': ALIKE, paged: ALL_AT_ONCE },
  jugem: {
    closed: UNKNOWN_TEMPLATE,
    pending: NOT_SHOWN,
    'owner’s answer': ALIKE,
    paged: ALL_AT_ONCE,
  },
  seesaa: { pending: NOT_SHOWN, 'owner’s answer': ALIKE, paged: ALL_AT_ONCE },
  blogger: { pending: NOT_SHOWN },
  movabletype: { pending: 'a page of its own says so after sending; the entry’s page does not show it' },
  tdiary: { pending: NOT_SHOWN, 'owner’s answer': ALIKE, paged: ALL_AT_ONCE },
  basercms: {
    closed: 'the template leaves comments and form out together, and says nothing',
    pending: NOT_SHOWN,
    'owner’s answer': ALIKE,
    paged: ALL_AT_ONCE,
  },
  medium: notRead,
  qiita: { closed: MEMBERS, pending: NOT_SHOWN, paged: ALL_AT_ONCE },
  zenn: { closed: MEMBERS, pending: NOT_SHOWN, paged: ALL_AT_ONCE },
  ghost: { closed: IN_A_FRAME, pending: IN_A_FRAME, 'owner’s answer': IN_A_FRAME, paged: IN_A_FRAME },
  substack: { closed: MEMBERS, pending: NOT_SHOWN, paged: ALL_AT_ONCE },
};

const FIXTURES = join(import.meta.dirname, '../../fixtures/sites');
const sites = SITE_IDS.filter((site) => site !== 'x' && site !== 'practice');

describe.each(sites)('%s', (site) => {
  const names = readdirSync(join(FIXTURES, site)).filter((name) => name.endsWith('.json'));
  const pages = names.map((name) => ({ name, page: readExpectation(join(FIXTURES, site, name)) }));

  it.each(Object.keys(CASES) as Case[])('has a page of the case “%s”, or a reason to have none', (each) => {
    const shown = pages.filter(({ page, name }) => CASES[each](page, name)).map(({ name }) => name);
    const reason = WITHOUT[site]?.[each];
    if (reason === undefined) expect(shown).not.toEqual([]);
    else expect(shown).toEqual([]);
  });
});
