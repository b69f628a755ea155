import { useMemo } from 'preact/hooks';
import { useTranslate } from '@/components/ui/language';
import type { Guideline } from '@/lib/domain/guideline';
import { newId } from '@/lib/domain/new-id';
import { type PastedGuideline, readGuidelines } from '@/lib/exchange/paste/guidelines';
import { playbookCatalog } from '@/lib/i18n/desk-playbook';
import { useDeskPage } from '../page-context';
import { useAct } from '../use-act';
import { PasteDialog } from './paste-dialog';

/** Guidelines by paste; all or none are saved. */
export function ImportGuidelines({
  existing,
  onClose,
}: {
  existing: readonly Guideline[];
  onClose: () => void;
}) {
  const { desk, toaster } = useDeskPage();
  const t = useTranslate(playbookCatalog);
  const act = useAct();
  const titles = useMemo(() => existing.map((row) => row.title), [existing]);
  const add = async (pasted: readonly PastedGuideline[]) => {
    const rows = pasted.map((row) => ({ ...row, id: newId() }));
    if (!(await act(() => desk.guidelines.saveAll(rows)))) return;
    toaster.show(t('imported', { count: rows.length }));
    onClose();
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
