import { handleKey } from '@/lib/domain/identity';
import type { PostAuthor } from '@/lib/domain/post';
import { isHandle, isSameHandle } from './handle';
import type { PostParts } from './post-parts';
import { AVATAR_PREFIX } from './selectors';
import type { StatusLink } from './status-link';
import { findDisplayName, findNameHandle } from './written-name';

/**
 * Who wrote the post. Header, avatar and permalink each name the author; as soon as two of them disagree the page is
 * not understood, and nobody is named (DESIGN §5: a wrong author is the worst bug this product can have).
 */
export function findAuthorHandle(parts: PostParts, status: StatusLink | undefined): string | null {
  const named = parts.userName === null ? undefined : findNameHandle(parts.userName);
  const pictured = parts.avatar === null ? undefined : findAvatarHandle(parts.avatar);
  const witnesses = [named, pictured, status?.handle ?? undefined].filter((handle) => handle !== undefined);
  const [handle, ...others] = witnesses;
  return handle === undefined || others.some((other) => !isSameHandle(other, handle)) ? null : handle;
}

/** The author of this handle, as the post's header names them. */
export function describeAuthor(parts: PostParts, handle: string): PostAuthor {
  return {
    key: handleKey('x', handle),
    idKey: null,
    name: parts.userName === null ? null : findDisplayName(parts.userName, handle),
    handle,
    url: `https://x.com/${handle}`,
  };
}

/** Handle an avatar's testid carries; X writes `unknown` where it has none. */
export function findAvatarHandle(avatar: Element): string | undefined {
  const handle = avatar.getAttribute('data-testid')?.slice(AVATAR_PREFIX.length) ?? '';
  return isHandle(handle) && handle !== 'unknown' ? handle : undefined;
}
