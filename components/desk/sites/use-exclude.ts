import { useCallback } from 'preact/hooks';
import { useTranslate } from '@/components/ui/language';
import type { ExclusionInput } from '@/lib/desk/desk';
import { deskCatalog } from '@/lib/i18n/desk';
import { sitesPlaceCatalog } from '@/lib/i18n/desk-sites';
import { useDeskPage } from '../page-context';
import { useAct } from '../use-act';

/** Puts a site or author on the ignore list, with a way back. */
export function useExclude(): (
  target: ExclusionInput['target'],
  name: string,
  status: ExclusionInput['status'],
) => Promise<void> {
  const { desk, toaster } = useDeskPage();
  const t = useTranslate(sitesPlaceCatalog);
  const say = useTranslate(deskCatalog);
  const act = useAct();
  return useCallback(
    async (target, name, status) => {
      let id: string | undefined;
      const done = await act(async () => {
        id = (await desk.exclusions.add({ target, status, note: '' })).id;
      });
      if (!done || id === undefined) return;
      const added = id;
      toaster.show(t('excluded', { name }), {
        action: { label: say('undo'), run: () => void act(() => desk.exclusions.remove(added)) },
      });
    },
    [desk, toaster, t, say, act],
  );
}
