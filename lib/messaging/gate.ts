import { RemoteError } from './errors';
import type { Sender } from './listen';
import { pageRequestSchemas } from './page-request-schemas';
import type { FromPage } from './protocol';

/**
 * Host test by equality or dot-suffix; never by substring (`netflix.com` contains `x.com`).
 * @param hosts registrable names, e.g. `x.com`
 */
export function isHostOf(hosts: readonly string[], url: string): boolean {
  const host = hostOf(url);
  return hosts.some((name) => host === name || host.endsWith(`.${name}`));
}

function hostOf(url: string): string {
  try {
    return new URL(url).hostname;
  } catch {
    return '';
  }
}

/**
 * Lets a page-side request through to its handler, or throws. The sender must be our own content script in a top
 * frame of an allowed host, or one of our own pages; the request must have the agreed shape.
 * @throws RemoteError `forbidden` or `malformed`
 */
export function gatePageRequest(
  own: { id: string; origin: string },
  hosts: readonly string[],
): (type: string, request: unknown, sender: Sender) => unknown {
  return (type, request, sender) => {
    const url = sender.url ?? '';
    const ownPage = url.startsWith(`${own.origin}/`);
    const contentScript = sender.tab !== undefined && sender.frameId === 0 && isHostOf(hosts, url);
    if (sender.id !== own.id || !(ownPage || contentScript)) {
      throw new RemoteError('forbidden', 'sender is not allowed');
    }
    const result = pageRequestSchemas[type as keyof FromPage].safeParse(request);
    if (!result.success) throw new RemoteError('malformed', `malformed ${type}`);
    return result.data;
  };
}
