import type { ComponentChildren } from 'preact';
import { Band } from '@/components/ui/band';
import { Button } from '@/components/ui/button';
import { useTranslate } from '@/components/ui/language';
import type { Rows } from '@/lib/desk/desk';
import type { Editable } from '@/lib/desk/store/rows';
import { deskCatalog } from '@/lib/i18n/desk';
import { useDeskPage } from './page-context';
import { PageHead } from './page-head';
import { SaveBar } from './save-bar';
import { useAct } from './use-act';
import { useRemove } from './use-remove';
import type { RowDraft } from './use-row-draft';

/** The frame of every editor of one row: its title, delete, save and discard, and what another window changed. */
export function RowEditor<Row extends { id: string }>(props: {
  rows: Rows<Row>;
  id: string;
  isNew: boolean;
  draft: RowDraft<Editable<Row>>;
  /** What the row is called now; empty while it has no name. */
  name: string;
  untitled: string;
  deleteLabel: string;
  /** Addresses of the list this row is in, and of the row's own place below which its id stands. */
  listHref: string;
  rowHref: string;
  /** What its deletion takes away elsewhere; undefined where nothing. */
  sayLoss?: () => Promise<string | undefined>;
  /** Why it cannot be saved. */
  blocked: string | undefined;
  children: ComponentChildren;
}) {
  const { toaster } = useDeskPage();
  const t = useTranslate(deskCatalog);
  const act = useAct();
  const remove = useRemove(props.rows, props.listHref, props.sayLoss);
  const { draft, isNew, id, name } = props;
  const save = async () => {
    let isWhole = true;
    const keep = async () => {
      isWhole = await draft.saveBy(props.rows.save);
    };
    if (!(await act(keep))) return;
    toaster.show(t('saved'));
    if (isNew && isWhole) location.hash = `${props.rowHref}/${id}`;
  };
  const discard = () => {
    draft.discard();
    if (isNew) location.hash = props.listHref;
  };
  return (
    <>
      <PageHead title={name || props.untitled} back={{ href: props.listHref, label: t('back') }}>
        {!isNew && (
          <Button kind="quiet" icon="trash" onClick={() => remove(id, name)}>
            {props.deleteLabel}
          </Button>
        )}
      </PageHead>
      {draft.changedElsewhere && <Band tone="info">{t('changedElsewhere')}</Band>}
      {props.children}
      <SaveBar isDirty={draft.isDirty} blocked={props.blocked} onSave={save} onDiscard={discard} />
    </>
  );
}
