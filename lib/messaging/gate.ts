import { isHostOf } from '@/lib/domain/host';
import { isOnX } from '@/lib/domain/x-hosts';
import { RemoteError } from './errors';
import type { Sender } from './listen';
import { pageRequestSchemas } from './page-request-schemas';
import type { FromPage } from './protocol';

/** Whether posts of X are shown there: on X itself, and where others show them. */
function showsX(url: string): boolean {
  return isOnX(url) || (URL.canParse(url) && isHostOf(['search.yahoo.co.jp'], new URL(url).hostname));
}

/** The sites a request speaks for: the one it names, and those of the people it asks about or joins. */
function sitesOf(request: object): Set<string> {
  const {
    site,
    handleKey,
    idKey,
    keys = [],
  } = request as Partial<Record<'site' | 'handleKey' | 'idKey', string> & { keys: string[][] }>;
  const people = [handleKey, idKey, ...keys.flat()].filter((key) => key !== undefined);
  return new Set([...(site === undefined ? [] : [site]), ...people.map((key) => key.replace(/:.*$/su, ''))]);
}

/**
 * Lets a page-side request through to its handler, or throws. The sender must be one of our own pages, our own content
 * script in a top frame of X, where we are at home, or our own content script in any page or frame elsewhere on the
 * web, where the browser runs it only by the agent's permission. Whether that permission still stands cannot be asked
 * in this turn: `isAdmitted` does. The request must have the agreed shape, and a page speaks for its own kind of site: a
 * blog neither hears of people and replies on X nor says who is who there, nor X of the blogs.
 * @throws RemoteError `forbidden` or `malformed`
 */
export function gatePageRequest(own: {
  id: string;
  origin: string;
}): (type: string, request: unknown, sender: Sender) => unknown {
  function isOurScript({ tab, frameId, url = '' }: Sender): boolean {
    if (tab === undefined || frameId === undefined) return false;
    return isOnX(url) ? frameId === 0 : /^https?:\/\//u.test(url);
  }
  function maySpeakFor(site: string, type: string, url = ''): boolean {
    if (site !== 'x') return site !== 'practice' && !isOnX(url);
    return type === 'authors.summarise' ? showsX(url) : isOnX(url);
  }
  return (type, request, sender) => {
    const isOwnPage = sender.url?.startsWith(`${own.origin}/`) === true;
    if (sender.id !== own.id || !(isOwnPage || isOurScript(sender))) {
      throw new RemoteError('forbidden', 'sender is not allowed');
    }
    const result = pageRequestSchemas[type as keyof FromPage].safeParse(request);
    if (!result.success) throw new RemoteError('malformed', `malformed ${type}`);
    if (!isOwnPage && ![...sitesOf(result.data)].every((site) => maySpeakFor(site, type, sender.url))) {
      throw new RemoteError('forbidden', 'sender is of another site');
    }
    return result.data;
  };
}
