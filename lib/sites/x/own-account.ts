import { queryAll, queryFirst } from '../query';
import { findAvatarHandle } from './author';
import { findLinkedHandle, isSameHandle } from './handle';
import { ACCOUNT_SWITCHER_AVATAR, AVATAR, EDITOR, POST, PROFILE_LINK } from './selectors';

/** How far around an editor the writer's avatar is looked for. */
const LEVELS = 14;

/**
 * Handle that is signed in, without `@`. Agents switch accounts, so nothing is kept between calls. The navigation
 * tells on most layouts, the avatar beside an open editor on the others; null when they disagree.
 */
export function findOwnHandle(document: Document): string | null {
  const switcher = queryFirst(document, ACCOUNT_SWITCHER_AVATAR);
  const profile = queryFirst(document, PROFILE_LINK);
  const told = [
    switcher === null ? undefined : findAvatarHandle(switcher),
    profile === null ? undefined : findLinkedHandle(profile),
  ].filter((handle) => handle !== undefined);
  return findAgreed(told.length > 0 ? told : queryAll(document, EDITOR).flatMap(findWriters));
}

/** Handles of the avatars nearest to an editor, those of shown posts left out. */
function findWriters(editor: Element): string[] {
  if (editor.closest(POST) !== null) return [];
  let around = editor.parentElement;
  for (let level = 0; level < LEVELS && around !== null; level++) {
    const handles = [...around.querySelectorAll(AVATAR)]
      .filter((avatar) => avatar.closest(POST) === null)
      .flatMap((avatar) => findAvatarHandle(avatar) ?? []);
    if (handles.length > 0) return handles;
    around = around.parentElement;
  }
  return [];
}

function findAgreed(handles: string[]): string | null {
  const [first] = handles;
  return first !== undefined && handles.every((handle) => isSameHandle(handle, first)) ? first : null;
}
