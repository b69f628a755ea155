import { useEffect, useMemo, useState } from 'preact/hooks';
import { useLanguage, useTranslate } from '@/components/ui/language';
import { newId } from '@/lib/domain/new-id';
import type { Template } from '@/lib/domain/template';
import type { ImportFormat, TemplateImport } from '@/lib/exchange/import-templates/import-report';
import type { PastedTemplate } from '@/lib/exchange/paste/templates';
import { playbookCatalog } from '@/lib/i18n/desk-playbook';
import { sayTemplateName } from '@/lib/i18n/template-names';
import { sketchTemplate } from '@/lib/reply/sketch-template';
import { useDeskPage } from '../page-context';
import { ImportFindings } from './import-findings';
import { PasteDialog } from './paste-dialog';
import { useImport } from './use-import';

type ReadTemplates = (text: string, format?: ImportFormat) => TemplateImport;

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
  const { desk } = useDeskPage();
  const t = useTranslate(playbookCatalog);
  const language = useLanguage();
  const addRows = useImport(desk.templates);
  const reader = useReader();
  const [format, setFormat] = useState<ImportFormat>();
  const read = useMemo(() => reader && ((text: string) => reader(text, format)), [reader, format]);
  const titles = useMemo(() => existing.map((row) => row.title), [existing]);
  const add = async (pasted: readonly PastedTemplate[]) => {
    if (await addRows(pasted.map((row) => ({ ...row, id: newId() })))) onClose();
  };
  return (
    <PasteDialog
      title={t('importTitle')}
      text={t('importText')}
      accept=".json,.yml,.yaml,.csv,.tsv,.txt"
      read={read}
      preview={(body) => sketchTemplate(body, (name) => sayTemplateName(name, language))}
      describe={(run) => <ImportFindings run={run} chosen={format} onChoose={setFormat} />}
      titles={titles}
      onAdd={add}
      onClose={onClose}
    />
  );
}
