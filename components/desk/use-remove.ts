import { useCallback } from 'preact/hooks';
import { useTranslate } from '@/components/ui/language';
import type { Rows } from '@/lib/desk/desk';
import { deskCatalog } from '@/lib/i18n/desk';
import { useDeskPage } from './page-context';
import { useAct } from './use-act';

/**
 * Removes a row, offers to bring it back, and goes to the list it stood in.
 * @param sayLoss asked before: what is to be said where more is lost than the row; undefined for no more
 */
export function useRemove<Row extends { id: string }>(
  rows: Rows<Row>,
  listHash: string,
  sayLoss?: () => Promise<string | undefined>,
): (id: string, name: string) => Promise<void> {
  const { toaster, unsaved } = useDeskPage();
  const t = useTranslate(deskCatalog);
  const act = useAct();
  return useCallback(
    async (id, name) => {
      let loss: string | undefined;
      const remove = async () => {
        loss = await sayLoss?.();
        await rows.remove(id);
      };
      if (!(await act(remove))) return;
      unsaved.setDirty(false);
      location.hash = listHash;
      toaster.show(loss ?? t('removed', { name }), {
        tone: loss === undefined ? 'ok' : 'warn',
        action: { label: t('undo'), run: () => void act(() => rows.restore(id)) },
      });
    },
    [rows, listHash, sayLoss, toaster, unsaved, t, act],
  );
}
