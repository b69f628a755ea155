import type { TableForm } from '@/lib/exchange/csv/cell';
import type { LogColumn } from '@/lib/exchange/csv/columns';
import { createTranslate } from '@/lib/i18n/catalog';
import { csvLabelsCatalog } from '@/lib/i18n/csv-labels';
import { useDeskPage } from '../page-context';

const sameName = (column: LogColumn): string => column;

/** How this browser writes the log: as chosen beside the export. */
export function useCsvForm(): { form: TableForm; nameOf: (column: LogColumn) => string; timeZone: string } {
  const { csv, timeZone } = useDeskPage().settings.value;
  const { header, ...form } = csv;
  return {
    form,
    nameOf: header === 'names' ? sameName : createTranslate(csvLabelsCatalog, header),
    timeZone,
  };
}
