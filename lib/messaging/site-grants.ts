import { browser } from 'wxt/browser';
import { X_MATCHES } from '@/lib/domain/x-hosts';

/** What the agent allowed Yorisoi to read besides X, as the browser keeps it. Match patterns throughout. */
export interface SiteGrants {
  list: () => Promise<string[]>;
  /**
   * Lets the browser ask the agent. Must be called in the same turn as the agent's click.
   * @returns whether the agent agreed; false too where the browser may not ask
   */
  grant: (patterns: readonly string[]) => Promise<boolean>;
  revoke: (patterns: readonly string[]) => Promise<boolean>;
  onChange: (callback: () => void, signal: AbortSignal) => void;
}

/** The browser's own. */
export const siteGrants: SiteGrants = {
  async list() {
    const { origins = [] } = await browser.permissions.getAll();
    return origins.filter((pattern) => !X_MATCHES.includes(pattern));
  },
  grant: (patterns) => browser.permissions.request({ origins: [...patterns] }).catch(() => false),
  revoke: (patterns) => browser.permissions.remove({ origins: [...patterns] }).catch(() => false),
  onChange(callback, signal) {
    const { onAdded, onRemoved } = browser.permissions;
    const listener = () => callback();
    onAdded.addListener(listener);
    onRemoved.addListener(listener);
    signal.addEventListener(
      'abort',
      () => {
        onAdded.removeListener(listener);
        onRemoved.removeListener(listener);
      },
      { once: true },
    );
  },
};
