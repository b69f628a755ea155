import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { Empty } from '@/components/ui/empty';
import { useTranslate } from '@/components/ui/language';
import { useLiveQuery } from '@/components/ui/use-live-query';
import type { Rows } from '@/lib/desk/desk';
import type { Editable } from '@/lib/desk/store/rows';
import { deskCatalog } from '@/lib/i18n/desk';
import { Loaded } from '../loaded';
import { useDeskPage } from '../page-context';
import { EscalationEditor } from './escalation-editor';
import { EscalationsScreen } from './escalations-screen';
import { GuidelineEditor } from './guideline-editor';
import { GuidelinesScreen } from './guidelines-screen';
import { newEscalation, newGuideline, newTemplate } from './new-rows';
import type { PlaybookKind } from './playbook-head';
import { TemplateEditor } from './template-editor';
import { TemplatesScreen } from './templates-screen';
import './playbook.css';

/** Templates, guidelines or the escalation book: all of them or one entry. */
export function PlaybookPlace({ kind, id }: { kind: string | undefined; id: string | undefined }) {
  const { desk } = useDeskPage();
  if (kind === 'guidelines') {
    return (
      <Kind
        kind="guidelines"
        id={id}
        rows={desk.guidelines}
        create={newGuideline}
        list={(all) => <GuidelinesScreen guidelines={all} />}
        editor={(row, isNew) => <GuidelineEditor key={row.id} stored={row} isNew={isNew} />}
      />
    );
  }
  if (kind === 'escalations') {
    return (
      <Kind
        kind="escalations"
        id={id}
        rows={desk.escalations}
        create={newEscalation}
        list={(all) => <EscalationsScreen entries={all} />}
        editor={(row, isNew) => <EscalationEditor key={row.id} stored={row} isNew={isNew} />}
      />
    );
  }
  return (
    <Kind
      kind="templates"
      id={id}
      rows={desk.templates}
      create={newTemplate}
      list={(all) => <TemplatesScreen templates={all} />}
      editor={(row, isNew) => <TemplateEditor key={row.id} stored={row} isNew={isNew} />}
    />
  );
}

/** The list of one kind, a new entry, or the entry the address names. */
function Kind<Row extends { id: string }>(props: {
  kind: PlaybookKind;
  id: string | undefined;
  rows: Rows<Row>;
  create: () => Editable<Row>;
  list: (rows: Row[]) => ComponentChildren;
  editor: (row: Editable<Row>, isNew: boolean) => ComponentChildren;
}) {
  const t = useTranslate(deskCatalog);
  const { kind, id, rows, create } = props;
  const found = useLiveQuery(() => rows.all(), kind);
  const fresh = useMemo(() => (id === 'new' ? create() : undefined), [id, create]);
  return (
    <Loaded result={found}>
      {(all) => {
        if (fresh !== undefined) return props.editor(fresh, true);
        if (id === undefined) return props.list(all);
        const row = all.find((each) => each.id === id);
        if (row !== undefined) return props.editor(row as unknown as Editable<Row>, false);
        const href = kind === 'templates' ? '#/playbook' : `#/playbook/${kind}`;
        return <Empty icon="note" title={t('removedElsewhere')} action={<a href={href}>{t('back')}</a>} />;
      }}
    </Loaded>
  );
}
