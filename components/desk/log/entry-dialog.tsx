import { DeliveryChoice } from '@/components/panel/author/delivery';
import { SentBreaks } from '@/components/panel/check/sent-breaks';
import { sayNotPosted, sayPosted } from '@/components/panel/model/insertion/posting';
import { readSentBreaks } from '@/components/panel/model/outgoing/read-sent-breaks';
import { Band } from '@/components/ui/band';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { useTranslate } from '@/components/ui/language';
import { useLiveQuery } from '@/components/ui/use-live-query';
import type { Interaction } from '@/lib/domain/interaction';
import { logCatalog } from '@/lib/i18n/desk-log';
import { Loaded } from '../loaded';
import { useDeskPage } from '../page-context';
import { useAct } from '../use-act';
import { CopyRow } from './copy-row';
import { EntryCheck } from './entry-check';
import { EntryFacts } from './entry-facts';
import { EntryNote } from './entry-note';
import { EntryPerson } from './entry-person';
import { EntryReply } from './entry-reply';

/** One entry with everything known about it, and what can still be done. */
export function EntryDialog({ id, onClose }: { id: string; onClose: () => void }) {
  const { desk } = useDeskPage();
  const t = useTranslate(logCatalog);
  const entry = useLiveQuery(() => desk.interactions.find(id), `entry ${id}`);
  return (
    <Dialog title={t('detail')} onClose={onClose} wide>
      <Loaded result={entry}>
        {(row) =>
          row === undefined ? <p>{t('gone')}</p> : <Entry key={row.id} row={row} onClose={onClose} />
        }
      </Loaded>
    </Dialog>
  );
}

function Entry({ row, onClose }: { row: Interaction; onClose: () => void }) {
  const { desk, toaster } = useDeskPage();
  const t = useTranslate(logCatalog);
  const act = useAct();
  const undo = async () => {
    if (!(await act(() => desk.interactions.undo(row.id)))) return;
    const redo = () => void act(() => desk.interactions.redo(row.id));
    toaster.show(t('undone'), { action: { label: t('redo'), run: redo } });
    onClose();
  };
  return (
    <>
      {row.delivery === 'filled' && (
        <Band
          tone="warn"
          action={
            <DeliveryChoice
              interaction={row}
              onSent={() => act(() => sayPosted({ desk }, row))}
              onUnsent={() => act(() => sayNotPosted({ desk }, row))}
            />
          }
        >
          <b>{t('confirmTitle')}</b> {t('confirmText')}
        </Band>
      )}
      <EntryFacts row={row} />
      <EntryCheck row={row} />
      <section>
        <h3 class="d-h3">{t('post')}</h3>
        <blockquote class="d-quote">{row.post.excerpt || '—'}</blockquote>
        {row.post.url !== null && (
          <a href={row.post.url} target="_blank" rel="noreferrer">
            {t('openPost')}
          </a>
        )}
      </section>
      <EntryReply row={row} />
      <SentBreaks entry={row} read={(entry) => readSentBreaks(desk, entry)} />
      <EntryNote row={row} />
      <EntryPerson row={row} />
      <p class="d-row">
        <CopyRow row={row} />
        <Button kind="quiet" icon="undo" onClick={undo}>
          {t('undo')}
        </Button>
      </p>
    </>
  );
}
