import { useTranslate } from '@/components/ui/language';
import type { Editable } from '@/lib/desk/store/rows';
import type { KeywordList } from '@/lib/domain/keyword-list';
import { keywordsCatalog } from '@/lib/i18n/desk-keywords';
import { useDeskPage } from '../page-context';
import { RowEditor } from '../row-editor';
import { useRowDraft } from '../use-row-draft';
import { ListFields } from './list-fields';
import { MAX_PASTE } from './plan-import';
import { RulesField } from './rules-field';
import { TryBox } from './try-box';

/** One keyword list: what it is, its rules, and what they would mark. */
export function ListEditor({ stored, isNew }: { stored: Editable<KeywordList>; isNew: boolean }) {
  const { desk } = useDeskPage();
  const t = useTranslate(keywordsCatalog);
  const draft = useRowDraft(stored, isNew);
  const { value } = draft;
  const tooLong = value.rules.length > MAX_PASTE;
  const blocked = tooLong
    ? t('rulesTooLong', { count: value.rules.length.toLocaleString(), limit: MAX_PASTE.toLocaleString() })
    : value.name.trim() === ''
      ? t('nameNeeded')
      : undefined;
  return (
    <RowEditor
      rows={desk.lists}
      id={stored.id}
      isNew={isNew}
      draft={draft}
      name={value.name}
      untitled={t('editorNew')}
      deleteLabel={t('delete')}
      listHref="#/keywords"
      rowHref="#/keywords"
      blocked={blocked}
    >
      <div class="d-two d-two-even">
        <RulesField value={value.rules} onInput={(rules) => draft.edit({ rules })} />
        <div class="d-stack">
          <ListFields
            value={value}
            edit={draft.edit}
            nameMissing={draft.isDirty && value.name.trim() === '' && !isNew}
          />
          <TryBox lists={[value]} />
        </div>
      </div>
    </RowEditor>
  );
}
