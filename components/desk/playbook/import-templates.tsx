import { useMemo } from 'preact/hooks';
import { useTranslate } from '@/components/ui/language';
import { newId } from '@/lib/domain/new-id';
import type { Template } from '@/lib/domain/template';
import { type PastedTemplate, readTemplates } from '@/lib/exchange/paste/templates';
import { playbookCatalog } from '@/lib/i18n/desk-playbook';
import { useDeskPage } from '../page-context';
import { useAct } from '../use-act';
import { PasteDialog } from './paste-dialog';

/** Templates by paste; all or none are saved. Faulty tags come along and are shown in the editor. */
export function ImportTemplates({
  existing,
  onClose,
}: {
  existing: readonly Template[];
  onClose: () => void;
}) {
  const { desk, toaster } = useDeskPage();
  const t = useTranslate(playbookCatalog);
  const act = useAct();
  const titles = useMemo(() => existing.map((row) => row.title), [existing]);
  const add = async (pasted: readonly PastedTemplate[]) => {
    const rows = pasted.map((row) => ({ ...row, id: newId() }));
    if (!(await act(() => desk.templates.saveAll(rows)))) return;
    toaster.show(t('imported', { count: rows.length }));
    onClose();
  };
  return (
    <PasteDialog
      title={t('importTitle')}
      text={t('importText')}
      read={readTemplates}
      titles={titles}
      onAdd={add}
      onClose={onClose}
    />
  );
}
