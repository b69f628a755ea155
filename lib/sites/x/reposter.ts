import { findLinkedHandle } from './handle';
import type { PostParts } from './post-parts';

/**
 * Handle of the account that reposted the post. The same line also says "pinned" (no link) and names a community
 * (link below `/i/`); only a link to a profile is a reposter. The words are localised and tell nothing.
 */
export function findReposter(parts: PostParts): string | null {
  for (const context of parts.socialContexts) {
    const link = context.closest('a[href]') ?? context.querySelector('a[href]');
    const handle = link === null ? undefined : findLinkedHandle(link);
    if (handle !== undefined) return handle;
  }
  return null;
}
