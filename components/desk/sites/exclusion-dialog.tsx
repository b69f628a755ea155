import { useState } from 'preact/hooks';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { SelectField, TextArea } from '@/components/ui/field';
import { useTranslate } from '@/components/ui/language';
import { EXCLUSION_STATUSES, type Exclusion } from '@/lib/domain/exclusion';
import { deskCatalog } from '@/lib/i18n/desk';
import { sitesPlaceCatalog } from '@/lib/i18n/desk-sites';
import { useDeskPage } from '../page-context';
import { useAct } from '../use-act';

/** Why something is left alone: the desk's word for it and a note. */
export function ExclusionDialog({ row, onClose }: { row: Exclusion; onClose: () => void }) {
  const { desk, toaster } = useDeskPage();
  const t = useTranslate(sitesPlaceCatalog);
  const say = useTranslate(deskCatalog);
  const act = useAct();
  const [status, setStatus] = useState(row.status);
  const [note, setNote] = useState(row.note);
  const save = async () => {
    if (!(await act(() => desk.exclusions.change(row.id, { status, note })))) return;
    toaster.show(say('saved'));
    onClose();
  };
  return (
    <Dialog
      title={t('why')}
      onClose={onClose}
      actions={
        <Button kind="primary" onClick={save}>
          {say('save')}
        </Button>
      }
    >
      <div class="d-stack">
        <SelectField
          label={t('statusLabel')}
          value={status}
          onChange={setStatus}
          options={EXCLUSION_STATUSES.map((value) => ({ value, label: t(`status.${value}`) }))}
        />
        <TextArea label={t('note')} hint={t('noteHint')} value={note} maxLength={500} onInput={setNote} />
      </div>
    </Dialog>
  );
}
