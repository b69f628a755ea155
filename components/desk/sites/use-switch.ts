import { useCallback } from 'preact/hooks';
import { useTranslate } from '@/components/ui/language';
import { sitesPlaceCatalog } from '@/lib/i18n/desk-sites';
import { useDeskPage } from '../page-context';

/** Turns sites on, which the browser asks the agent about, or off. The outcome is said in a toast. */
export function useSwitch(): (name: string, patterns: readonly string[], on: boolean) => Promise<boolean> {
  const { sites, toaster } = useDeskPage();
  const t = useTranslate(sitesPlaceCatalog);
  return useCallback(
    async (name, patterns, on) => {
      // First and without an `await`: the browser asks only in the turn of the click.
      const done = await (on ? sites.grant(patterns) : sites.revoke(patterns));
      if (done) toaster.show(t(on ? 'turnedOn' : 'turnedOff', { name }));
      else toaster.show(t(on ? 'notTurnedOn' : 'notTurnedOff', { name }), { tone: 'bad' });
      return done;
    },
    [sites, toaster, t],
  );
}
