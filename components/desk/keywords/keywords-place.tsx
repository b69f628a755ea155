import { useMemo } from 'preact/hooks';
import { Empty } from '@/components/ui/empty';
import { useTranslate } from '@/components/ui/language';
import { useLiveQuery } from '@/components/ui/use-live-query';
import { deskCatalog } from '@/lib/i18n/desk';
import { Loaded } from '../loaded';
import { useDeskPage } from '../page-context';
import { ListEditor } from './list-editor';
import { ListsScreen } from './lists-screen';
import { newList } from './new-list';
import './keywords.css';

/** The lists, or one of them. */
export function KeywordsPlace({ id, add }: { id: string | undefined; add: string | null }) {
  const { desk } = useDeskPage();
  const t = useTranslate(deskCatalog);
  const lists = useLiveQuery(() => desk.lists.all(), 'lists');
  const fresh = useMemo(() => (id === 'new' ? newList() : undefined), [id]);
  return (
    <Loaded result={lists}>
      {(all) => {
        if (fresh !== undefined) return <ListEditor key={fresh.id} stored={fresh} isNew />;
        if (id === undefined) return <ListsScreen lists={all} add={add} />;
        const list = all.find((each) => each.id === id);
        if (list === undefined) {
          return (
            <Empty
              icon="search"
              title={t('removedElsewhere')}
              action={<a href="#/keywords">{t('back')}</a>}
            />
          );
        }
        return <ListEditor key={list.id} stored={list} isNew={false} />;
      }}
    </Loaded>
  );
}
