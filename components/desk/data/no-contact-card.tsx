import { useState } from 'preact/hooks';
import { Button } from '@/components/ui/button';
import { Confirm } from '@/components/ui/confirm';
import { useLanguage, useTranslate } from '@/components/ui/language';
import { Pill } from '@/components/ui/pill';
import { sayWhen } from '@/components/ui/say-time';
import { useTimeZone } from '@/components/ui/time-zone';
import { useLiveQuery } from '@/components/ui/use-live-query';
import type { Author } from '@/lib/domain/author';
import { isRefusalTrace } from '@/lib/domain/refusal-trace';
import { dataCatalog } from '@/lib/i18n/desk-data';
import { wordsCatalog } from '@/lib/i18n/desk-words';
import { Loaded } from '../loaded';
import { useDeskPage } from '../page-context';
import { useAct } from '../use-act';
import { nameAuthor } from './author-words';

function Refused({ author, onLift }: { author: Author; onLift: () => void }) {
  const language = useLanguage();
  const zone = useTimeZone();
  const t = useTranslate(dataCatalog);
  const word = useTranslate(wordsCatalog);
  const { name, handle, site } = nameAuthor(author);
  const { noContact } = author;
  return (
    <li>
      <div>
        <b>{name}</b> <span class="d-quiet">@{handle}</span>{' '}
        {site === 'practice' && <Pill>{word('site.practice')}</Pill>}
        <p class="d-quiet">
          {noContact !== null && isRefusalTrace(noContact)
            ? t('noContactErased')
            : `${noContact?.reason || '—'} · ${noContact && sayWhen(noContact.at, language, zone)}`}
        </p>
      </div>
      <Button size="s" onClick={onLift}>
        {t('noContactLift')}
      </Button>
    </li>
  );
}

/** Everybody who must not be spoken to; lifting it takes a confirmation. */
export function NoContactCard() {
  const { desk, toaster } = useDeskPage();
  const t = useTranslate(dataCatalog);
  const act = useAct();
  const refused = useLiveQuery(() => desk.authors.refused(), 'refused');
  const [lifting, setLifting] = useState<Author | null>(null);
  const lift = async (author: Author) => {
    setLifting(null);
    if (await act(() => desk.authors.clearNoContact({ authorId: author.id })))
      toaster.show(t('noContactLifted'));
  };
  return (
    <section class="d-card d-stack">
      <h2>{t('noContact')}</h2>
      <p class="d-quiet">{t('noContactText')}</p>
      <Loaded result={refused}>
        {(authors) =>
          authors.length === 0 ? (
            <p>{t('noContactNone')}</p>
          ) : (
            <ul class="d-people">
              {authors.map((author) => (
                <Refused key={author.id} author={author} onLift={() => setLifting(author)} />
              ))}
            </ul>
          )
        }
      </Loaded>
      {lifting !== null && (
        <Confirm
          title={t('noContactLiftTitle', { name: nameAuthor(lifting).name })}
          act={t('noContactLiftAct')}
          danger
          onConfirm={() => void lift(lifting)}
          onCancel={() => setLifting(null)}
        >
          <p>{t('noContactLiftText')}</p>
        </Confirm>
      )}
    </section>
  );
}
