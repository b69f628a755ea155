import { useTranslate } from '@/components/ui/language';
import { markClass } from '@/components/ui/mark-style';
import { Toggle } from '@/components/ui/toggle';
import type { KeywordList } from '@/lib/domain/keyword-list';
import { keywordsCatalog } from '@/lib/i18n/desk-keywords';
import { wordsCatalog } from '@/lib/i18n/desk-words';
import { useDeskPage } from '../page-context';
import { useAct } from '../use-act';
import { RulesCell } from './rules-cell';

/** One line a list, each with its look and its switch. */
export function ListsTable({ lists }: { lists: readonly KeywordList[] }) {
  const { desk, toaster } = useDeskPage();
  const t = useTranslate(keywordsCatalog);
  const word = useTranslate(wordsCatalog);
  const act = useAct();
  const toggle = async (list: KeywordList, enabled: boolean) => {
    if (!(await act(() => desk.lists.save({ ...list, enabled })))) return;
    toaster.show(t(enabled ? 'turnedOn' : 'turnedOff', { name: list.name }));
  };
  return (
    <div class="d-card d-lists">
      <table class="d-table">
        <thead>
          <tr>
            <th scope="col">{t('colName')}</th>
            <th scope="col">{t('colRules')}</th>
            <th scope="col">{t('colCategory')}</th>
            <th scope="col">{t('colDepartment')}</th>
            <th scope="col">{t('colPriority')}</th>
            <th scope="col">{t('colSites')}</th>
            <th scope="col">{t('colOn')}</th>
          </tr>
        </thead>
        <tbody>
          {lists.map((list) => (
            <tr key={list.id} class={list.enabled ? undefined : 'd-off'}>
              <td>
                <a href={`#/keywords/${list.id}`}>
                  <span class={`d-swatch ${markClass(list.style)}`}>{list.name}</span>
                </a>
              </td>
              <RulesCell rules={list.rules} />
              <td>{list.category || '—'}</td>
              <td>{list.department || '—'}</td>
              <td class="num">{list.priority}</td>
              <td>
                {list.sites.length === 0
                  ? t('sitesAll')
                  : list.sites.map((site) => word(`site.${site}`)).join(' · ')}
              </td>
              <td>
                <Toggle
                  bare
                  label={t('toggle', { name: list.name })}
                  checked={list.enabled}
                  onChange={(enabled) => void toggle(list, enabled)}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
