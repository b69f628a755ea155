import { browser } from 'wxt/browser';
import type { SiteId } from '@/lib/domain/site';
import type { StoredMatcher } from '@/lib/matching/encode';
import { sendToBackground } from './client';
import { ExtensionGoneError } from './errors';
import { type Handlers, listen } from './listen';
import type { FromPage, PageName, ToPage } from './protocol';
import { STORED } from './stored-keys';
import { onStored } from './watch-stored';

type Request<Type extends keyof FromPage> = FromPage[Type]['request'];

/**
 * The overlay's way to the extension, over messages and `storage.local`. Implements `OverlayChannel`.
 * @param onGone called once when the extension was updated or removed under this page
 */
export function createPageChannel(site: SiteId, onGone: () => void) {
  let gone = false;
  async function ask<Type extends keyof FromPage>(
    type: Type,
    request: Request<Type>,
  ): Promise<FromPage[Type]['response']> {
    try {
      return await sendToBackground(type, request);
    } catch (error) {
      if (error instanceof ExtensionGoneError && !gone) {
        gone = true;
        onGone();
      }
      throw error;
    }
  }
  return {
    hello: () => ask('page.hello', { site }),
    async loadMatcher(): Promise<StoredMatcher | null> {
      const stored = await browser.storage.local.get(STORED.matcher);
      return (stored[STORED.matcher] as StoredMatcher | undefined) ?? null;
    },
    onMatcherChange: (callback: (matcher: StoredMatcher | null) => void, signal: AbortSignal) =>
      onStored(
        'local',
        STORED.matcher,
        (value) => callback((value as StoredMatcher | undefined) ?? null),
        signal,
      ),
    onSettingsChange(callback: () => void, signal: AbortSignal) {
      onStored('local', STORED.settings, callback, signal);
      onStored('local', STORED.access, callback, signal);
    },
    summarise: (keys: string[][]) => ask('authors.summarise', { keys }),
    onAuthorsChange: (callback: () => void, signal: AbortSignal) =>
      onStored('local', STORED.revision, callback, signal),
    openPost: (request: Request<'post.open'>) => ask('post.open', request),
    reportHealth: (health: Request<'page.health'>) => ask('page.health', health).then(() => undefined),
    learnId: (request: Request<'authors.learn'>) => ask('authors.learn', request).then(() => undefined),
    pendingFills: () => ask('fills.pending', { site }),
    onPendingChange: (callback: () => void, signal: AbortSignal) =>
      onStored('local', STORED.revision, callback, signal),
    reportSent: (report: Request<'reply.sent'>) => ask('reply.sent', report).then(({ taken }) => taken),
    commentSubmitted: (comment: Request<'comment.submitted'>) =>
      ask('comment.submitted', comment).then(() => undefined),
    findWatch: (page: PageName) => ask('watch.find', { site, page }),
    lookAtPage: (look: Omit<Request<'watch.look'>, 'site'>) => ask('watch.look', { site, ...look }),
    reportAnswer: (answer: Request<'answer.seen'>) => ask('answer.seen', answer).then(() => undefined),
    onRequest: (handlers: Handlers<ToPage>, signal: AbortSignal) =>
      listen<ToPage>('page', handlers, (_type, request) => request, signal),
  };
}
