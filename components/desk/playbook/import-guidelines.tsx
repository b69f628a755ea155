import { useMemo } from 'preact/hooks';
import { useTranslate } from '@/components/ui/language';
import type { Guideline } from '@/lib/domain/guideline';
import { newId } from '@/lib/domain/new-id';
import { type PastedGuideline, readGuidelines } from '@/lib/exchange/paste/guidelines';
import { playbookCatalog } from '@/lib/i18n/desk-playbook';
import { useDeskPage } from '../page-context';
import { PasteDialog } from './paste-dialog';
import { useImport } from './use-import';

/** Guidelines by paste; all or none are saved. */
export function ImportGuidelines({
  existing,
  onClose,
}: {
  existing: readonly Guideline[];
  onClose: () => void;
}) {
  const { desk } = useDeskPage();
  const t = useTranslate(playbookCatalog);
  const addRows = useImport(desk.guidelines);
  const titles = useMemo(() => existing.map((row) => row.title), [existing]);
  const add = async (pasted: readonly PastedGuideline[]) => {
    if (await addRows(pasted.map((row) => ({ ...row, id: newId() })))) onClose();
  };
  return (
    <PasteDialog
      title={t('importTitleGuidelines')}
      text={t('importTextGuidelines')}
      accept=".md,.txt"
      read={readGuidelines}
      titles={titles}
      onAdd={add}
      onClose={onClose}
    />
  );
}
