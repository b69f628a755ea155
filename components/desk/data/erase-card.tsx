import { useState } from 'preact/hooks';
import { Band } from '@/components/ui/band';
import { Button } from '@/components/ui/button';
import { Confirm } from '@/components/ui/confirm';
import { SelectField, TextField } from '@/components/ui/field';
import { useTranslate } from '@/components/ui/language';
import { ScrollArea } from '@/components/ui/scroll-area';
import type { EraseReport } from '@/lib/desk/desk';
import type { SignedOnly } from '@/lib/desk/erase/signed-only';
import type { Author } from '@/lib/domain/author';
import { SITE_IDS, type SiteId } from '@/lib/domain/site';
import { dataCatalog } from '@/lib/i18n/desk-data';
import { wordsCatalog } from '@/lib/i18n/desk-words';
import { useDeskPage } from '../page-context';
import { useAct } from '../use-act';
import { useNewest } from '../use-newest';
import { nameAuthor } from './author-words';
import { LeftHosts } from './left-hosts';
import { sayErased } from './say-erased';

interface Found {
  author: Author;
  count: number;
  /** Nothing was logged for them. */
  isUnlogged: boolean;
  /** What goes by the name alone. */
  signed: SignedOnly;
  erase(): Promise<EraseReport>;
}

/** Whoever was found. A handle that changed hands leads to several people. */
function FoundPeople({ found, onErase }: { found: readonly Found[]; onErase: (one: Found) => void }) {
  const t = useTranslate(dataCatalog);
  return (
    <ul class="d-people" role="status">
      {found.map((one) => {
        const { name, handle } = nameAuthor(one.author);
        return (
          <li key={one.author.id}>
            <span>
              <b>{t(one.isUnlogged ? 'eraseLeft' : 'eraseFound', { name, count: one.count })}</b>{' '}
              {handle !== '' && <span class="d-quiet">@{handle}</span>}
            </span>
            <Button kind="danger" icon="trash" onClick={() => onErase(one)}>
              {t('eraseAct')}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}

/** Nobody takes a namesake's comments with them unawares. */
function SignedOnlyNote({ signed: { comments, pages } }: { signed: SignedOnly }) {
  const t = useTranslate(dataCatalog);
  return (
    <>
      <p>{t('eraseSigned', { comments, pages: pages.length })}</p>
      <ScrollArea as="ul" class="d-quiet d-pages">
        {pages.map((page) => (
          <li key={page}>{page}</li>
        ))}
      </ScrollArea>
    </>
  );
}

/** One act that erases a person (law 6), after finding them by handle or address and asking. */
export function EraseCard() {
  const { desk } = useDeskPage();
  const t = useTranslate(dataCatalog);
  const word = useTranslate(wordsCatalog);
  const act = useAct();
  const begin = useNewest();
  const [typed, setTyped] = useState('');
  const [site, setSite] = useState<SiteId>('x');
  const [found, setFound] = useState<readonly Found[] | null>(null);
  const [asking, setAsking] = useState<Found | null>(null);
  const [report, setReport] = useState<{ said: string; hosts: readonly string[] } | null>(null);
  const find = (event: SubmitEvent) => {
    event.preventDefault();
    const isNewest = begin();
    const show = (people: readonly Found[]) => isNewest() && setFound(people);
    setReport(null);
    void act(async () => {
      const people = await desk.authors.findNamed(site, typed);
      const counts = people.map(async (author) => ({
        author,
        count: await desk.interactions.count({ authorId: author.id }),
        isUnlogged: false,
        signed: await desk.authors.findSignedOnly(author),
        erase: () => desk.authors.erase(author.id),
      }));
      const left = people.length > 0 ? undefined : await desk.authors.findUnlogged(site, typed);
      const erase = () => desk.authors.eraseUnlogged(site, typed);
      if (left === undefined) return show(await Promise.all(counts));
      const signed = await desk.authors.findSignedOnly(left.author);
      show([{ ...left, isUnlogged: true, signed, erase }]);
    });
  };
  /** That nothing is kept was said of the name that stood there. Who was found goes by name. */
  const forgetNobody = () => found?.length === 0 && setFound(null);
  const type = (text: string) => {
    setTyped(text);
    forgetNobody();
  };
  const choose = (next: SiteId) => {
    setSite(next);
    forgetNobody();
  };
  const erase = async (one: Found) => {
    setAsking(null);
    await act(async () => {
      const report = await one.erase();
      setReport({ said: sayErased(t, report), hosts: report.hosts });
      begin();
      setFound(null);
      setTyped('');
    });
  };
  return (
    <section class="d-card d-stack">
      <h2>{t('erase')}</h2>
      <p class="d-quiet">{t('eraseText')}</p>
      <form class="d-erase" onSubmit={find}>
        <SelectField
          label={t('eraseSite')}
          value={site}
          onChange={choose}
          options={SITE_IDS.map((id) => ({ value: id, label: word(`site.${id}`) }))}
        />
        <TextField label={t('eraseLabel')} value={typed} onInput={type} />
        <Button type="submit" disabled={typed.trim() === ''}>
          {t('eraseFind')}
        </Button>
      </form>
      {found?.length === 0 && <p role="status">{t('eraseNotFound')}</p>}
      {found !== null && found.length > 0 && <FoundPeople found={found} onErase={setAsking} />}
      {report !== null && (
        <>
          <Band tone="ok" live="polite">
            {report.said}
          </Band>
          <LeftHosts hosts={report.hosts} />
        </>
      )}
      {asking !== null && (
        <Confirm
          title={t('eraseTitle', { name: nameAuthor(asking.author).name })}
          act={t('eraseAct')}
          danger
          onConfirm={() => void erase(asking)}
          onCancel={() => setAsking(null)}
        >
          <p>{t(asking.isUnlogged ? 'eraseLeftWarn' : 'eraseWarn', { count: asking.count })}</p>
          {asking.signed.comments > 0 && <SignedOnlyNote signed={asking.signed} />}
        </Confirm>
      )}
    </section>
  );
}
