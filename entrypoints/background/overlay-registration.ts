import { browser } from 'wxt/browser';
import type { Desk } from '@/lib/desk/desk';
import { X_MATCHES } from '@/lib/domain/x-hosts';
import { siteGrants } from '@/lib/messaging/site-grants';
import { injectSiteOverlay, SITE_OVERLAY } from './overlay-injection';
import { announceAccess, endVisitsTo } from './site-access';

const ID = 'site-overlay';

async function findRegistered(): Promise<readonly string[] | undefined> {
  const [script] = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  return script?.matches;
}

const isSame = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((pattern) => other.includes(pattern));

async function register(): Promise<void> {
  const matches = await siteGrants.list();
  const registered = await findRegistered();
  if (isSame(registered ?? [], matches)) return;
  // First: what was taken back counts at once, and a worker that ends here finds the difference at its next start.
  await announceAccess();
  // Pages that are open need no registration, and are read although the browser refused it.
  await Promise.all([
    update(matches, registered),
    injectSiteOverlay(matches.filter((pattern) => !registered?.includes(pattern))),
  ]);
}

async function update(matches: string[], registered: readonly string[] | undefined): Promise<void> {
  if (matches.length === 0) return browser.scripting.unregisterContentScripts({ ids: [ID] });
  const script = {
    id: ID,
    js: [SITE_OVERLAY],
    // See lib/packaging/marks-css.ts.
    ...(import.meta.env.FIREFOX ? {} : { css: ['marks.css'] }),
    matches,
    // X has a script of its own, also where the agent granted every site.
    excludeMatches: X_MATCHES,
    allFrames: true,
    runAt: 'document_idle' as const,
    persistAcrossSessions: true,
  };
  if (registered === undefined) await browser.scripting.registerContentScripts([script]);
  else await browser.scripting.updateContentScripts([script]);
}

/** What runs now: of two changes close together the earlier must not be written last. */
let queue: Promise<void> = Promise.resolve();

/**
 * Brings what the browser runs in step with what the agent granted, in open pages too. For every start: an update drops
 * all registrations, and permissions may have changed while nothing of ours was running. What fails is made good at the
 * next start.
 */
export function registerSiteOverlay(): Promise<void> {
  queue = queue.then(register, register).catch(() => undefined);
  return queue;
}

/** Follows the agent's grants: pages already open are read at once, and left at once when a grant is taken back. */
export function followGrants(desk: Desk): void {
  // Who turned a page on is worth knowing, not worth failing for.
  const ignore = () => undefined;
  browser.permissions.onAdded.addListener(async ({ origins = [] }) => {
    if (origins.length === 0) return;
    await registerSiteOverlay();
    await desk.grants.note(origins).catch(ignore);
  });
  browser.permissions.onRemoved.addListener(async ({ origins = [] }) => {
    if (origins.length === 0) return;
    await endVisitsTo(origins);
    await registerSiteOverlay();
    await desk.grants.forget(origins).catch(ignore);
  });
  void registerSiteOverlay();
}
