import { Button } from '@/components/ui/button';
import { useTranslate } from '@/components/ui/language';
import type { Interaction } from '@/lib/domain/interaction';
import { readCells } from '@/lib/exchange/csv/read-log-rows';
import { toSheet } from '@/lib/exchange/sheet/to-sheet';
import { deskCatalog } from '@/lib/i18n/desk';
import { logCatalog } from '@/lib/i18n/desk-log';
import { copySheet } from '../data/copy-sheet';
import { useCsvForm } from '../data/use-csv-form';
import { useDeskPage } from '../page-context';
import { sayError } from '../say-error';

/** One entry as a row for a spreadsheet that has its header already. */
export function CopyRow({ row }: { row: Interaction }) {
  const { desk, toaster } = useDeskPage();
  const t = useTranslate(logCatalog);
  const tDesk = useTranslate(deskCatalog);
  const csv = useCsvForm();
  const copy = async () => {
    try {
      await copySheet(readCells(desk, [row], csv).then((rows) => toSheet(rows, csv.form)));
      toaster.show(t('rowCopied'));
    } catch (error) {
      toaster.show(t('rowNotCopied', { reason: sayError(error, tDesk) }), { tone: 'bad' });
    }
  };
  return (
    <Button kind="quiet" icon="copy" onClick={copy}>
      {t('copyRow')}
    </Button>
  );
}
