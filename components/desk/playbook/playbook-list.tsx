import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Empty } from '@/components/ui/empty';
import { TextField } from '@/components/ui/field';
import { useTranslate } from '@/components/ui/language';
import { playbookCatalog } from '@/lib/i18n/desk-playbook';
import { findRows } from './find-rows';
import { PlaybookHead } from './playbook-head';

/** A list of the playbook: head, search, rows, import. */
export function PlaybookList<Row extends { id: string; enabled: boolean }>(props: {
  kind: 'guidelines' | 'templates';
  rows: readonly Row[];
  /** What of a row is searched. */
  textOf: (row: Row) => string;
  item: (row: Row) => ComponentChildren;
  importing: (onClose: () => void) => ComponentChildren;
}) {
  const t = useTranslate(playbookCatalog);
  const [typed, setTyped] = useState('');
  const [importing, setImporting] = useState(false);
  const { kind, rows } = props;
  const found = findRows(rows, typed, props.textOf);
  const isGuidelines = kind === 'guidelines';
  return (
    <>
      <PlaybookHead
        kind={kind}
        on={rows.filter((row) => row.enabled).length}
        all={rows.length}
        onImport={() => setImporting(true)}
      />
      {rows.length === 0 ? (
        <Empty
          icon={isGuidelines ? 'note' : 'consult'}
          title={t(isGuidelines ? 'emptyGuidelines' : 'emptyTemplates')}
        >
          <p>{t(isGuidelines ? 'emptyGuidelinesText' : 'emptyTemplatesText')}</p>
        </Empty>
      ) : (
        <>
          <TextField
            bare
            type="search"
            label={t('find')}
            placeholder={t('findPlaceholder')}
            value={typed}
            onInput={setTyped}
            class="d-find"
          />
          {found.length === 0 && <p class="d-quiet">{t('nothingFound')}</p>}
          <ul class="d-card d-items" hidden={found.length === 0}>
            {found.map(props.item)}
          </ul>
        </>
      )}
      {importing && props.importing(() => setImporting(false))}
    </>
  );
}
