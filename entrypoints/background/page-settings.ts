import { browser } from 'wxt/browser';
import type { Desk } from '@/lib/desk/desk';
import { repairSettings } from '@/lib/desk/settings';
import { ownKeysOn } from '@/lib/domain/account-handle';
import type { OwnSigns } from '@/lib/domain/own-signs';
import type { SiteId } from '@/lib/domain/site';
import { siteKeyOf } from '@/lib/domain/site-key';
import type { Sender } from '@/lib/messaging/listen';
import type { PageSettings } from '@/lib/messaging/protocol';
import { STORED } from '@/lib/messaging/stored-keys';
import { isPaused } from '@/lib/messaging/tab-pause';
import { signComment, takesComments } from '@/lib/reply/sign-comment';
import { isAdmitted } from './site-access';

const NO_SIGNS: OwnSigns = { names: [], urls: [] };

/** Whether the desk ignores the site a page or frame belongs to. A desk that cannot be read ignores nothing. */
async function isIgnoredSite(desk: Desk, { url = '' }: Sender): Promise<boolean> {
  const key = URL.canParse(url) ? siteKeyOf(new URL(url)) : null;
  if (key === null) return false;
  return desk.exclusions.ofSite(key).then(
    (found) => found !== undefined,
    () => false,
  );
}

/** A desk that cannot be read says nothing of itself. */
async function readSigns(desk: Desk): Promise<OwnSigns> {
  const [accounts, agents] = await Promise.all([desk.accounts.all(), desk.agents.all()]);
  const signatures = accounts.flatMap((account) =>
    agents.map((agent) => signComment({ account, agent }, agents).signature),
  );
  return {
    names: [...new Set(signatures.map(({ name }) => name))],
    urls: [...new Set(signatures.map(({ url }) => url).filter((url) => url !== ''))],
  };
}

/** Keys of the accounts the desk speaks as on a site. */
async function readAccounts(desk: Desk, site: SiteId): Promise<string[]> {
  return (await desk.accounts.all()).flatMap(({ handles }) => ownKeysOn(handles, site));
}

/** Whether some author is on the ignore list. */
async function ignoresAuthors(desk: Desk): Promise<boolean> {
  return desk.exclusions.all().then(
    (rows) => rows.some(({ kind }) => kind === 'author'),
    () => false,
  );
}

/**
 * What the agent's settings, the tab's own pause and the desk's ignore list mean for one page. Overlays ask again when
 * any of them changes.
 */
export async function readPageSettings(
  desk: Desk,
  site: SiteId,
  tabId: number,
  sender: Sender,
): Promise<PageSettings> {
  const stored = await browser.storage.local.get(STORED.settings);
  const { pausedSites, chipOnKnownAuthors } = repairSettings(stored[STORED.settings]).settings;
  const excluded = !(await isAdmitted(sender)) || (await isIgnoredSite(desk, sender));
  return {
    excluded,
    paused: pausedSites.includes(site) || (await isPaused(tabId)),
    chipsWithoutKeyword: chipOnKnownAuthors,
    // A page that is not read is told nothing of the desk (law 5).
    ignoresAuthors: !excluded && (await ignoresAuthors(desk)),
    ...(takesComments(site) && !excluded ? { signs: await readSigns(desk).catch(() => NO_SIGNS) } : {}),
    ...(excluded ? {} : { accounts: await readAccounts(desk, site).catch(() => []) }),
  };
}
