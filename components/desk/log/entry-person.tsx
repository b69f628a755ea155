import { useState } from 'preact/hooks';
import { Band } from '@/components/ui/band';
import { Button } from '@/components/ui/button';
import { TextField } from '@/components/ui/field';
import { useTranslate } from '@/components/ui/language';
import { useFocusOnMount } from '@/components/ui/use-focus-on-mount';
import { useLiveQuery } from '@/components/ui/use-live-query';
import type { Interaction } from '@/lib/domain/interaction';
import { logCatalog } from '@/lib/i18n/desk-log';
import { uiCatalog } from '@/lib/i18n/ui';
import { AuthorName } from '../author-name';
import { useDeskPage } from '../page-context';
import { EntryList } from '../today/entry-list';
import { useAct } from '../use-act';

const SHOWN = 5;

/** Asks for the reason, then locks replies to this person for good (law 3). */
function NoContactForm({ row, onCancel }: { row: Interaction; onCancel: () => void }) {
  const { desk, toaster } = useDeskPage();
  const t = useTranslate(logCatalog);
  const say = useTranslate(uiCatalog);
  const act = useAct();
  const first = useFocusOnMount<HTMLInputElement>();
  const [reason, setReason] = useState('');
  const lock = async () => {
    const done = await act(() => desk.authors.setNoContact({ authorId: row.authorId }, reason.trim()));
    if (done) toaster.show(t('noContactDone'));
  };
  return (
    <form
      class="d-stack d-ask"
      onSubmit={(event) => {
        event.preventDefault();
        void lock();
      }}
    >
      <b>{t('noContactTitle', { name: row.authorName || row.authorHandle })}</b>
      <p class="d-quiet">{t('noContactText')}</p>
      <TextField
        label={t('noContactReason')}
        hint={t('noContactReasonHint')}
        value={reason}
        onInput={setReason}
        maxLength={500}
        elementRef={first}
      />
      <p class="d-row">
        <Button kind="danger" type="submit">
          {t('noContactAct')}
        </Button>
        <Button onClick={onCancel}>{say('cancel')}</Button>
      </p>
    </form>
  );
}

/** @param props.wasAsked its form was left just now: the focus comes back */
function NoContactButton(props: { wasAsked: boolean; onAsk: () => void }) {
  const t = useTranslate(logCatalog);
  const ask = useFocusOnMount<HTMLButtonElement>(props.wasAsked);
  return (
    <Button size="s" kind="danger" icon="stop" elementRef={ask} onClick={props.onAsk}>
      {t('noContact')}
    </Button>
  );
}

function NoContact({ row }: { row: Interaction }) {
  const [asking, setAsking] = useState<boolean>();
  return asking ? (
    <NoContactForm row={row} onCancel={() => setAsking(false)} />
  ) : (
    <NoContactButton wasAsked={asking === false} onAsk={() => setAsking(true)} />
  );
}

/** The person an entry is about: their other entries, and whether they may be spoken to. */
export function EntryPerson({ row }: { row: Interaction }) {
  const { desk } = useDeskPage();
  const t = useTranslate(logCatalog);
  const person = useLiveQuery(
    async () => ({
      author: await desk.authors.find(row.authorId),
      entries: await desk.interactions.historyOf(row.authorId, { limit: 200 }),
    }),
    `person ${row.authorId}`,
  );
  if (person.state !== 'ready') return null;
  const { author, entries } = person.value;
  const others = entries.filter((entry) => entry.id !== row.id);
  const refusal = author?.noContact ?? null;
  return (
    <section class="d-stack">
      <h3 class="d-h3">
        {t('who')}: <AuthorName row={row} />
      </h3>
      {refusal !== null && <Band tone="bad">{t('isNoContact', { reason: refusal.reason || '—' })}</Band>}
      {others.length > 0 && (
        <div>
          <p class="d-quiet">{t('entriesOf', { count: entries.length })}</p>
          <EntryList rows={others.slice(0, SHOWN)} />
        </div>
      )}
      {refusal === null && (
        <div>
          <NoContact row={row} />
        </div>
      )}
    </section>
  );
}
