import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Empty } from '@/components/ui/empty';
import { TextField } from '@/components/ui/field';
import type { IconName } from '@/components/ui/icon';
import { useTranslate } from '@/components/ui/language';
import { type PlaybookText, playbookCatalog } from '@/lib/i18n/desk-playbook';
import { findRows } from './find-rows';
import { PlaybookHead, type PlaybookKind } from './playbook-head';

/** What is said where nothing is yet. */
const EMPTY: Readonly<Record<PlaybookKind, { icon: IconName; title: PlaybookText; text: PlaybookText }>> = {
  templates: { icon: 'consult', title: 'emptyTemplates', text: 'emptyTemplatesText' },
  guidelines: { icon: 'note', title: 'emptyGuidelines', text: 'emptyGuidelinesText' },
  escalations: { icon: 'handover', title: 'emptyEscalations', text: 'emptyEscalationsText' },
};

/** A list of the playbook: head, search, rows, import. */
export function PlaybookList<Row extends { id: string; enabled: boolean }>(props: {
  kind: PlaybookKind;
  rows: readonly Row[];
  /** What of a row is searched. */
  textOf: (row: Row) => string;
  item: (row: Row) => ComponentChildren;
  importing?: (onClose: () => void) => ComponentChildren;
  /** Said above the rows. */
  notice?: ComponentChildren;
  emptyAction?: ComponentChildren;
}) {
  const t = useTranslate(playbookCatalog);
  const [typed, setTyped] = useState('');
  const [importing, setImporting] = useState(false);
  const { kind, rows } = props;
  const found = findRows(rows, typed, props.textOf);
  const empty = EMPTY[kind];
  return (
    <>
      <PlaybookHead
        kind={kind}
        on={rows.filter((row) => row.enabled).length}
        all={rows.length}
        onImport={props.importing && (() => setImporting(true))}
      />
      {rows.length === 0 ? (
        <Empty icon={empty.icon} title={t(empty.title)} action={props.emptyAction}>
          <p>{t(empty.text)}</p>
        </Empty>
      ) : (
        <>
          {props.notice}
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
      {importing && props.importing?.(() => setImporting(false))}
    </>
  );
}
