import { useState } from 'preact/hooks';
import { Band } from '@/components/ui/band';
import { Button } from '@/components/ui/button';
import { Confirm } from '@/components/ui/confirm';
import { SelectField, TextField } from '@/components/ui/field';
import { belongsToIme } from '@/components/ui/ime-guard';
import { useTranslate } from '@/components/ui/language';
import type { Author } from '@/lib/domain/author';
import { handleKey } from '@/lib/domain/identity';
import { SITE_IDS, type SiteId } from '@/lib/domain/site';
import { dataCatalog } from '@/lib/i18n/desk-data';
import { wordsCatalog } from '@/lib/i18n/desk-words';
import { useDeskPage } from '../page-context';
import { useAct } from '../use-act';
import { nameAuthor } from './author-words';

interface Found {
  author: Author;
  count: number;
}

/** One act that erases a person (law 6), after finding them by handle and asking. */
export function EraseCard() {
  const { desk } = useDeskPage();
  const t = useTranslate(dataCatalog);
  const word = useTranslate(wordsCatalog);
  const act = useAct();
  const [handle, setHandle] = useState('');
  const [site, setSite] = useState<SiteId>('x');
  const [found, setFound] = useState<Found | 'nobody' | null>(null);
  const [asking, setAsking] = useState(false);
  const [report, setReport] = useState<string | null>(null);
  const find = (event: SubmitEvent) => {
    event.preventDefault();
    setReport(null);
    void act(async () => {
      const author = await desk.authors.findByKeys([handleKey(site, handle.normalize('NFKC').trim())]);
      const count = author === undefined ? 0 : await desk.interactions.count({ authorId: author.id });
      setFound(author === undefined ? 'nobody' : { author, count });
    });
  };
  const erase = async ({ author }: Found) => {
    setAsking(false);
    await act(async () => {
      const { refusalKept, interactions, cases, drafts, versions } = await desk.authors.erase(author.id);
      const said = t('eraseDone', { interactions, cases, drafts, versions });
      setReport(refusalKept ? `${said} ${t('eraseRefusalKept')}` : said);
      setFound(null);
      setHandle('');
    });
  };
  const name = found !== null && found !== 'nobody' ? nameAuthor(found.author).name : '';
  return (
    <section class="d-card d-stack">
      <h2>{t('erase')}</h2>
      <p class="d-quiet">{t('eraseText')}</p>
      <form class="d-erase" onSubmit={find}>
        <SelectField
          label={t('eraseSite')}
          value={site}
          onChange={setSite}
          options={SITE_IDS.map((id) => ({ value: id, label: word(`site.${id}`) }))}
        />
        <TextField
          label={t('eraseLabel')}
          value={handle}
          onInput={setHandle}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && belongsToIme(event)) event.preventDefault();
          }}
        />
        <Button type="submit" disabled={handle.trim() === ''}>
          {t('eraseFind')}
        </Button>
      </form>
      {found === 'nobody' && <p role="status">{t('eraseNotFound')}</p>}
      {found !== null && found !== 'nobody' && (
        <p class="d-row" role="status">
          <b>{t('eraseFound', { name, count: found.count })}</b>
          <Button kind="danger" icon="trash" onClick={() => setAsking(true)}>
            {t('eraseAct')}
          </Button>
        </p>
      )}
      {report !== null && (
        <Band tone="ok" live="polite">
          {report}
        </Band>
      )}
      {asking && found !== null && found !== 'nobody' && (
        <Confirm
          title={t('eraseTitle', { name })}
          act={t('eraseAct')}
          danger
          onConfirm={() => void erase(found)}
          onCancel={() => setAsking(false)}
        >
          <p>{t('eraseWarn', { count: found.count })}</p>
        </Confirm>
      )}
    </section>
  );
}
