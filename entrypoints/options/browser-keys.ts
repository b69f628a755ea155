import { browser } from 'wxt/browser';
import type { BrowserKeys } from '@/components/desk/settings/keys-card';

/** Firefox's way to its own shortcut page; not in the polyfill's types. */
interface ShortcutSettings {
  commands: { openShortcutSettings?: () => Promise<void> };
}

/** The browser-managed keys and the way to change them. */
export const browserKeys: BrowserKeys = {
  async list() {
    const commands = await browser.commands.getAll();
    return commands.map(({ name, shortcut }) => ({ name: name ?? '', keys: shortcut ?? '' }));
  },
  async change() {
    const { commands } = browser as unknown as ShortcutSettings;
    try {
      if (commands.openShortcutSettings !== undefined) await commands.openShortcutSettings();
      else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
      return true;
    } catch {
      return false;
    }
  },
};
