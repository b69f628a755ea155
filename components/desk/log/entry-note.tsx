import { useState } from 'preact/hooks';
import { Button } from '@/components/ui/button';
import { TextArea } from '@/components/ui/field';
import { useTranslate } from '@/components/ui/language';
import type { Interaction } from '@/lib/domain/interaction';
import { logCatalog } from '@/lib/i18n/desk-log';
import { useDeskPage } from '../page-context';
import { useAct } from '../use-act';

/** The agent's note; correcting it keeps the earlier one. */
export function EntryNote({ row }: { row: Interaction }) {
  const { desk, toaster } = useDeskPage();
  const t = useTranslate(logCatalog);
  const act = useAct();
  const [note, setNote] = useState(row.note);
  const save = async () => {
    if (await act(() => desk.interactions.correct(row.id, { note }))) toaster.show(t('noteSaved'));
  };
  return (
    <div class="d-stack">
      <TextArea label={t('note')} rows={2} value={note} onInput={setNote} maxLength={4000} />
      {note !== row.note && (
        <p>
          <Button size="s" onClick={save}>
            {t('noteSave')}
          </Button>
        </p>
      )}
    </div>
  );
}
