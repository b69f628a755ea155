import { useEffect, useState } from 'preact/hooks';
import type { SiteGrants } from '@/lib/messaging/site-grants';

/** The patterns granted now, and after each change; undefined until the browser has said. */
export function useGranted(sites: SiteGrants): readonly string[] | undefined {
  const [granted, setGranted] = useState<readonly string[]>();
  useEffect(() => {
    const away = new AbortController();
    let newest = 0;
    const look = () => {
      const asked = ++newest;
      void sites.list().then((patterns) => {
        if (!away.signal.aborted && asked === newest) setGranted(patterns);
      });
    };
    sites.onChange(look, away.signal);
    look();
    return () => away.abort();
  }, [sites]);
  return granted;
}
