import { useState } from 'preact/hooks';
import { Button } from '@/components/ui/button';
import { Empty } from '@/components/ui/empty';
import { useLanguage, useTranslate } from '@/components/ui/language';
import { Pill } from '@/components/ui/pill';
import { sayWhen } from '@/components/ui/say-time';
import { useTimeZone } from '@/components/ui/time-zone';
import { useLiveQuery } from '@/components/ui/use-live-query';
import type { Exclusion } from '@/lib/domain/exclusion';
import { deskCatalog } from '@/lib/i18n/desk';
import { sitesPlaceCatalog } from '@/lib/i18n/desk-sites';
import { nameAuthor } from '../data/author-words';
import { Loaded } from '../loaded';
import { useDeskPage } from '../page-context';
import { useAct } from '../use-act';
import { useAgentName } from '../use-agent-name';
import { ExclusionDialog } from './exclusion-dialog';

/** What an agent knows a row by. */
function useNameOf({ kind, key }: Exclusion): string {
  const { desk } = useDeskPage();
  const author = useLiveQuery(
    () => (kind === 'author' ? desk.authors.findByKeys([key]) : Promise.resolve(undefined)),
    `author of ${key}`,
  );
  if (author.state !== 'ready' || author.value === undefined) return key;
  const { name, handle } = nameAuthor(author.value);
  return handle === '' ? name : `${name} @${handle}`;
}

function Line({ row, onEdit }: { row: Exclusion; onEdit: () => void }) {
  const { desk, toaster } = useDeskPage();
  const t = useTranslate(sitesPlaceCatalog);
  const say = useTranslate(deskCatalog);
  const language = useLanguage();
  const zone = useTimeZone();
  const act = useAct();
  const by = useAgentName(row.updatedBy);
  const name = useNameOf(row);
  const readAgain = async () => {
    if (!(await act(() => desk.exclusions.remove(row.id)))) return;
    toaster.show(t('readAgain', { name }), {
      action: { label: say('undo'), run: () => void act(() => desk.exclusions.restore(row.id)) },
    });
  };
  return (
    <li>
      <span>
        {name} <Pill tone={row.status === 'ignored' ? 'plain' : 'warn'}>{t(`status.${row.status}`)}</Pill>
        <small>
          {[t(`kind.${row.kind}`), sayWhen(row.updatedAt, language, zone), by].filter(Boolean).join(' · ')}
        </small>
        {row.note !== '' && <p>{row.note}</p>}
      </span>
      <span class="d-row">
        <Button size="s" kind="quiet" label={t('editNamed', { name })} onClick={onEdit}>
          {t('edit')}
        </Button>
        <Button size="s" label={t('undoNamed', { name })} onClick={readAgain}>
          {t('undoExclusion')}
        </Button>
      </span>
    </li>
  );
}

/** What the desk leaves alone, why, and the way back. */
export function ExclusionsCard() {
  const { desk } = useDeskPage();
  const t = useTranslate(sitesPlaceCatalog);
  const rows = useLiveQuery(() => desk.exclusions.all(), 'exclusions');
  const [editing, setEditing] = useState<Exclusion | null>(null);
  return (
    <section class="d-card d-stack">
      <h2>{t('exclusions')}</h2>
      <p class="d-quiet">{t('exclusionsText')}</p>
      <Loaded result={rows}>
        {(all) =>
          all.length === 0 ? (
            <Empty icon="skip" title={t('exclusionsNone')}>
              <p>{t('exclusionsHow')}</p>
            </Empty>
          ) : (
            <ul class="d-sites">
              {all.map((row) => (
                <Line key={row.id} row={row} onEdit={() => setEditing(row)} />
              ))}
            </ul>
          )
        }
      </Loaded>
      {editing !== null && <ExclusionDialog row={editing} onClose={() => setEditing(null)} />}
    </section>
  );
}
