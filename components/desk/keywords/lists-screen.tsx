import { useState } from 'preact/hooks';
import { Band } from '@/components/ui/band';
import { Button } from '@/components/ui/button';
import { Empty } from '@/components/ui/empty';
import { useTranslate } from '@/components/ui/language';
import type { KeywordList } from '@/lib/domain/keyword-list';
import { keywordsCatalog } from '@/lib/i18n/desk-keywords';
import { MAX_RULES } from '@/lib/matching/limits';
import { PageHead } from '../page-head';
import { AddKeyword } from './add-keyword';
import { ImportDialog } from './import-dialog';
import { ListsTable } from './lists-table';
import { sumRules } from './sum-rules';
import { TryBox } from './try-box';

/** All keyword lists, highest priority first, as marks resolve. */
export function ListsScreen({ lists, add }: { lists: readonly KeywordList[]; add: string | null }) {
  const t = useTranslate(keywordsCatalog);
  const [importing, setImporting] = useState(false);
  const sorted = lists.toSorted((a, b) => b.priority - a.priority || a.name.localeCompare(b.name));
  const on = sorted.filter((list) => list.enabled);
  const { rules, cut } = sumRules(on);
  return (
    <>
      <PageHead title={t('title')} sub={t('sub', { lists: on.length, rules: rules.toLocaleString() })}>
        <Button icon="upload" onClick={() => setImporting(true)}>
          {t('import')}
        </Button>
        <Button kind="primary" icon="plus" onClick={() => (location.hash = '#/keywords/new')}>
          {t('create')}
        </Button>
      </PageHead>
      {add !== null && add.trim() !== '' && <AddKeyword keyword={add.trim()} lists={sorted} />}
      {sorted.length === 0 ? (
        <Empty icon="search" title={t('empty')} action={<a href="#/playbook">{t('emptyStarter')}</a>}>
          <p>{t('emptyText')}</p>
        </Empty>
      ) : (
        <>
          {cut.length > 0 && (
            <Band tone="warn">
              {t('overLimit', {
                limit: MAX_RULES.toLocaleString(),
                rules: rules.toLocaleString(),
                names: cut.map(({ name }) => name).join(' · '),
              })}
            </Band>
          )}
          <ListsTable lists={sorted} />
          <TryBox lists={on} />
        </>
      )}
      {importing && <ImportDialog lists={sorted} onClose={() => setImporting(false)} />}
    </>
  );
}
