import { useCallback } from 'preact/hooks';
import { useTranslate } from '@/components/ui/language';
import type { Rows } from '@/lib/desk/desk';
import { deskCatalog } from '@/lib/i18n/desk';
import { useDeskPage } from './page-context';
import { useAct } from './use-act';

/** Removes a row, offers to bring it back, and goes to the list it stood in. */
export function useRemove<Row extends { id: string }>(
  rows: Rows<Row>,
  listHash: string,
): (id: string, name: string) => Promise<void> {
  const { toaster, unsaved } = useDeskPage();
  const t = useTranslate(deskCatalog);
  const act = useAct();
  return useCallback(
    async (id, name) => {
      if (!(await act(() => rows.remove(id)))) return;
      unsaved.setDirty(false);
      location.hash = listHash;
      toaster.show(t('removed', { name }), {
        action: { label: t('undo'), run: () => void act(() => rows.restore(id)) },
      });
    },
    [rows, listHash, toaster, unsaved, t, act],
  );
}
