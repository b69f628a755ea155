import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';

/** The browser-managed shortcuts as the agent has them now; empty where one was taken away. */
export function usePageKeys(): { next: string; previous: string; open: string } {
  const [keys, setKeys] = useState({ next: '', previous: '', open: '' });
  useEffect(() => {
    let wanted = true;
    void browser.commands.getAll().then((commands) => {
      const shortcutOf = (...names: string[]) =>
        commands.find(({ name }) => name !== undefined && names.includes(name))?.shortcut ?? '';
      if (!wanted) return;
      setKeys({
        next: shortcutOf('next-mark'),
        previous: shortcutOf('previous-mark'),
        open: shortcutOf('open-panel', '_execute_sidebar_action'),
      });
    });
    return () => {
      wanted = false;
    };
  }, []);
  return keys;
}
