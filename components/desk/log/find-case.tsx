import { useState } from 'preact/hooks';
import { Button } from '@/components/ui/button';
import { TextField } from '@/components/ui/field';
import { useTranslate } from '@/components/ui/language';
import { caseNumber } from '@/lib/domain/case-number';
import { logCatalog } from '@/lib/i18n/desk-log';
import { useDeskPage } from '../page-context';
import { useAct } from '../use-act';
import { useNewest } from '../use-newest';
import { filterHash, NO_FILTER } from './filter-state';

const hrefOf = (caseId: string) => filterHash({ ...NO_FILTER, caseId });

/** Leads whoever got a hand-over note to its case: by the post's link, the case's number, or the whole note. */
export function FindCase() {
  const { desk } = useDeskPage();
  const t = useTranslate(logCatalog);
  const act = useAct();
  const begin = useNewest();
  const [pasted, setPasted] = useState('');
  const [found, setFound] = useState<readonly string[] | null>(null);
  const find = (event: SubmitEvent) => {
    event.preventDefault();
    const isNewest = begin();
    void act(async () => {
      const cases = await desk.cases.findNamed(pasted);
      if (!isNewest()) return;
      const [only, ...others] = cases;
      if (only !== undefined && others.length === 0) {
        location.hash = hrefOf(only);
        setPasted('');
        setFound(null);
      } else setFound(cases);
    });
  };
  return (
    <form class="d-find-case" onSubmit={find}>
      <TextField
        bare
        type="search"
        label={t('findCase')}
        placeholder={t('findCaseWhat')}
        value={pasted}
        onInput={(text) => {
          begin();
          setPasted(text);
          setFound(null);
        }}
      />
      <Button type="submit" icon="search" disabled={pasted.trim() === ''}>
        {t('findCaseAct')}
      </Button>
      <p role="status">
        {found?.length === 0 && t('findCaseNone')}
        {found !== null && found.length > 0 && t('findCaseMore', { count: found.length })}
        {found?.map((id) => (
          <a key={id} href={hrefOf(id)}>
            {caseNumber(id)}
          </a>
        ))}
      </p>
    </form>
  );
}
