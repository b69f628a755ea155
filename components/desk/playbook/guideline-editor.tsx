import { Band } from '@/components/ui/band';
import { Button } from '@/components/ui/button';
import { SelectField, TextArea, TextField } from '@/components/ui/field';
import { useTranslate } from '@/components/ui/language';
import { Markdown } from '@/components/ui/markdown';
import { Toggle } from '@/components/ui/toggle';
import type { Editable } from '@/lib/desk/rows';
import type { Guideline } from '@/lib/domain/guideline';
import { deskCatalog } from '@/lib/i18n/desk';
import { playbookCatalog } from '@/lib/i18n/desk-playbook';
import { wordsCatalog } from '@/lib/i18n/desk-words';
import { useDeskPage } from '../page-context';
import { PageHead } from '../page-head';
import { SaveBar } from '../save-bar';
import { useAct } from '../use-act';
import { useRemove } from '../use-remove';
import { useRowDraft } from '../use-row-draft';
import { ConditionFields } from './condition-fields';

const LIST = '#/playbook/guidelines';

/** One guideline, as the panel will show it beside. */
export function GuidelineEditor({ stored, isNew }: { stored: Editable<Guideline>; isNew: boolean }) {
  const { desk, toaster } = useDeskPage();
  const t = useTranslate(playbookCatalog);
  const tDesk = useTranslate(deskCatalog);
  const word = useTranslate(wordsCatalog);
  const act = useAct();
  const remove = useRemove(desk.guidelines, LIST);
  const draft = useRowDraft(stored, isNew);
  const { value, edit } = draft;
  const blocked = value.title.trim() === '' ? t('titleNeeded') : undefined;
  const save = async () => {
    if (!(await act(() => desk.guidelines.save(draft.forSave())))) return;
    draft.discard();
    toaster.show(tDesk('saved'));
    if (isNew) location.hash = `${LIST}/${stored.id}`;
  };
  const discard = () => {
    draft.discard();
    if (isNew) location.hash = LIST;
  };
  return (
    <>
      <PageHead title={value.title || t('newGuideline')} back={{ href: LIST, label: tDesk('back') }}>
        {!isNew && (
          <Button kind="quiet" icon="trash" onClick={() => void remove(stored.id, value.title)}>
            {t('delete')}
          </Button>
        )}
      </PageHead>
      {draft.changedElsewhere && <Band tone="info">{tDesk('changedElsewhere')}</Band>}
      <div class="d-two">
        <div class="d-stack">
          <section class="d-card d-stack">
            <TextField
              label={t('titleField')}
              value={value.title}
              maxLength={120}
              required
              onInput={(title) => edit({ title })}
            />
            <TextArea
              label={t('bodyMarkdown')}
              rows={9}
              maxLength={5000}
              value={value.body}
              onInput={(body) => edit({ body })}
            />
            <SelectField
              label={t('weight')}
              value={value.weight}
              onChange={(weight) => edit({ weight })}
              options={(['must', 'should'] as const).map((weight) => ({
                value: weight,
                label: word(`weight.${weight}`),
              }))}
            />
            <Toggle label={t('enabled')} checked={value.enabled} onChange={(enabled) => edit({ enabled })} />
          </section>
          <ConditionFields value={value.when} onChange={(when) => edit({ when })} />
        </div>
        <section class="d-card d-stack d-follow">
          <h2>{value.title || t('newGuideline')}</h2>
          <Markdown text={value.body} />
        </section>
      </div>
      <SaveBar isDirty={draft.isDirty} blocked={blocked} onSave={() => void save()} onDiscard={discard} />
    </>
  );
}
