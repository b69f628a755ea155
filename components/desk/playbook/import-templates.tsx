import { useEffect, useMemo, useState } from 'preact/hooks';
import { useLanguage, useTranslate } from '@/components/ui/language';
import { newId } from '@/lib/domain/new-id';
import type { Template } from '@/lib/domain/template';
import type { TemplateImport } from '@/lib/exchange/import-templates/import-report';
import type { PastedTemplate } from '@/lib/exchange/paste/templates';
import { playbookCatalog } from '@/lib/i18n/desk-playbook';
import { sayTemplateName } from '@/lib/i18n/template-names';
import { sketchTemplate } from '@/lib/reply/sketch-template';
import { useDeskPage } from '../page-context';
import { useAct } from '../use-act';
import { ImportFindings } from './import-findings';
import { PasteDialog } from './paste-dialog';

type ReadTemplates = (text: string) => TemplateImport;

/** The readers and the YAML library behind them, fetched when the dialog opens: few visits to the page need them. */
function useReader(): ReadTemplates | undefined {
  const [read, setRead] = useState<ReadTemplates>();
  useEffect(() => {
    let wanted = true;
    import('@/lib/exchange/import-templates/import-templates').then(
      ({ importTemplates }) => wanted && setRead(() => importTemplates),
    );
    return () => {
      wanted = false;
    };
  }, []);
  return read;
}

/** Templates by paste or file, in our own words or as other tools export them; all or none are saved. */
export function ImportTemplates({
  existing,
  onClose,
}: {
  existing: readonly Template[];
  onClose: () => void;
}) {
  const { desk, toaster } = useDeskPage();
  const t = useTranslate(playbookCatalog);
  const language = useLanguage();
  const act = useAct();
  const read = useReader();
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
      accept=".json,.yml,.yaml,.csv,.tsv,.txt"
      read={read}
      preview={(body) => sketchTemplate(body, (name) => sayTemplateName(name, language))}
      describe={({ format, unmapped }) => <ImportFindings format={format} unmapped={unmapped} />}
      titles={titles}
      onAdd={add}
      onClose={onClose}
    />
  );
}
