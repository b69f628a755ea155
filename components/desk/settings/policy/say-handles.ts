import type { Account } from '@/lib/domain/account';
import { findHandleOn, HANDLE_SITES } from '@/lib/domain/account-handle';

/** Under which handles an account speaks, each once: most have the same one on several sites. */
export function sayHandles(handles: Account['handles']): string[] {
  const said = HANDLE_SITES.map((site) => findHandleOn(handles, site)).filter((handle) => handle !== null);
  return [...new Set(said.map((handle) => `@${handle}`))];
}
