import { useCallback } from 'preact/hooks';
import { useTranslate } from '@/components/ui/language';
import { deskCatalog } from '@/lib/i18n/desk';
import { useDeskPage } from './page-context';
import { sayError } from './say-error';

/**
 * Runs a write to the desk; a failure is said in a toast that stays.
 * @returns whether it succeeded
 */
export function useAct(): (act: () => Promise<unknown>) => Promise<boolean> {
  const { toaster } = useDeskPage();
  const t = useTranslate(deskCatalog);
  return useCallback(
    async (act) => {
      try {
        await act();
        return true;
      } catch (error) {
        toaster.show(t('saveFailed', { reason: sayError(error, t) }), { tone: 'bad' });
        return false;
      }
    },
    [toaster, t],
  );
}
