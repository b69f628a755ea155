import { Band } from '@/components/ui/band';
import { Button } from '@/components/ui/button';
import { useTranslate } from '@/components/ui/language';
import type { Editable } from '@/lib/desk/rows';
import type { KeywordList } from '@/lib/domain/keyword-list';
import { deskCatalog } from '@/lib/i18n/desk';
import { keywordsCatalog } from '@/lib/i18n/desk-keywords';
import { useDeskPage } from '../page-context';
import { PageHead } from '../page-head';
import { SaveBar } from '../save-bar';
import { useAct } from '../use-act';
import { useRemove } from '../use-remove';
import { useRowDraft } from '../use-row-draft';
import { ListFields } from './list-fields';
import { MAX_PASTE } from './plan-import';
import { RulesField } from './rules-field';
import { TryBox } from './try-box';

/** One keyword list: what it is, its rules, and what they would mark. */
export function ListEditor({ stored, isNew }: { stored: Editable<KeywordList>; isNew: boolean }) {
  const { desk, toaster } = useDeskPage();
  const t = useTranslate(keywordsCatalog);
  const tDesk = useTranslate(deskCatalog);
  const act = useAct();
  const remove = useRemove(desk.lists, '#/keywords');
  const draft = useRowDraft(stored, isNew);
  const { value } = draft;
  const tooLong = value.rules.length > MAX_PASTE;
  const blocked = tooLong
    ? t('rulesTooLong', { count: value.rules.length.toLocaleString(), limit: MAX_PASTE.toLocaleString() })
    : value.name.trim() === ''
      ? t('nameNeeded')
      : undefined;
  const save = async () => {
    if (!(await act(() => desk.lists.save(draft.forSave())))) return;
    draft.discard();
    toaster.show(tDesk('saved'));
    if (isNew) location.hash = `#/keywords/${stored.id}`;
  };
  const discard = () => {
    draft.discard();
    if (isNew) location.hash = '#/keywords';
  };
  return (
    <>
      <PageHead title={value.name || t('editorNew')} back={{ href: '#/keywords', label: tDesk('back') }}>
        {!isNew && (
          <Button kind="quiet" icon="trash" onClick={() => void remove(stored.id, value.name)}>
            {t('delete')}
          </Button>
        )}
      </PageHead>
      {draft.changedElsewhere && <Band tone="info">{tDesk('changedElsewhere')}</Band>}
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
      <SaveBar isDirty={draft.isDirty} blocked={blocked} onSave={() => void save()} onDiscard={discard} />
    </>
  );
}
