import { useTranslate } from '@/components/ui/language';
import type { Rows } from '@/lib/desk/desk';
import type { Editable } from '@/lib/desk/store/rows';
import { deskCatalog } from '@/lib/i18n/desk';
import { importCatalog } from '@/lib/i18n/desk-import';
import { playbookCatalog } from '@/lib/i18n/desk-playbook';
import { useDeskPage } from '../page-context';
import { useAct } from '../use-act';

/** Saves imported rows, all or none, and offers to take them back at once. Says whether they were saved. */
export function useImport<Row extends { id: string }>(
  table: Rows<Row>,
): (rows: readonly Editable<Row>[]) => Promise<boolean> {
  const { toaster } = useDeskPage();
  const t = useTranslate(playbookCatalog);
  const tDesk = useTranslate(deskCatalog);
  const tImport = useTranslate(importCatalog);
  const act = useAct();
  return async (rows) => {
    const count = rows.length;
    let saved: readonly Row[] = [];
    const isSaved = await act(async () => {
      saved = await table.saveAll(rows);
    });
    if (!isSaved) return false;
    const takeBack = async () => {
      const isDone = await act(async () => {
        for (const { id } of saved) await table.remove(id);
      });
      if (isDone) toaster.show(tImport('undone', { count }));
    };
    toaster.show(t('imported', { count }), {
      action: { label: tDesk('undo'), run: () => void takeBack() },
    });
    return true;
  };
}
