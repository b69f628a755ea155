import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';

/** The browser-managed shortcuts as the agent has them now; empty where one was taken away. */
export interface PageKeys {
  next: string;
  previous: string;
  open: string;
}

/** Reads the browser-managed shortcuts once: they change on a page of the browser's own. */
export function usePageKeys(): PageKeys {
  const [keys, setKeys] = useState<PageKeys>({ next: '', previous: '', open: '' });
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
