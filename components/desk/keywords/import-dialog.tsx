import { useMemo, useState } from 'preact/hooks';
import { Band } from '@/components/ui/band';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { SelectField, TextArea } from '@/components/ui/field';
import { useTranslate } from '@/components/ui/language';
import type { KeywordList } from '@/lib/domain/keyword-list';
import { keywordsCatalog } from '@/lib/i18n/desk-keywords';
import { useDeskPage } from '../page-context';
import { useAct } from '../use-act';
import { useSettled } from '../use-settled';
import { newList } from './new-list';
import { appendRules, type ImportPlan, MAX_PASTE, planImport } from './plan-import';
import { RuleProblems } from './rule-problems';

const WAIT_MS = 250;
const SHOWN = 30;

function PlanView({ plan }: { plan: ImportPlan }) {
  const t = useTranslate(keywordsCatalog);
  const shown = plan.fresh.slice(0, SHOWN);
  return (
    <div class="d-stack" role="status">
      <b>
        {t('importPreview', {
          fresh: plan.fresh.length.toLocaleString(),
          known: plan.known.toLocaleString(),
          repeated: plan.repeated.toLocaleString(),
          broken: plan.problems.length.toLocaleString(),
        })}
      </b>
      {shown.length > 0 && (
        <div>
          <p class="d-quiet">{t('importFreshHead', { count: shown.length })}</p>
          <ul class="d-fresh">
            {shown.map((rule) => (
              <li key={rule}>
                <code>{rule}</code>
              </li>
            ))}
          </ul>
        </div>
      )}
      {plan.problems.length > 0 && (
        <div>
          <p class="d-quiet">{t('importBroken')}</p>
          <RuleProblems problems={plan.problems} />
        </div>
      )}
    </div>
  );
}

/** Import by paste: says what would happen before anything does. */
export function ImportDialog({ lists, onClose }: { lists: readonly KeywordList[]; onClose: () => void }) {
  const { desk, toaster } = useDeskPage();
  const t = useTranslate(keywordsCatalog);
  const act = useAct();
  const [text, setText] = useState('');
  const [target, setTarget] = useState(lists[0]?.id ?? 'new');
  const settled = useSettled(text, WAIT_MS);
  const list = lists.find((each) => each.id === target);
  const tooLong = settled.length > MAX_PASTE;
  const plan = useMemo(
    () => (tooLong ? null : planImport(list?.rules ?? '', settled)),
    [list, settled, tooLong],
  );
  const count = settled === text ? (plan?.fresh.length ?? 0) : 0;
  const add = async () => {
    if (plan === null) return;
    const row = list ?? { ...newList(), name: t('importNewName') };
    if (!(await act(() => desk.lists.save({ ...row, rules: appendRules(row.rules, plan.fresh) })))) return;
    toaster.show(t('imported', { count, name: row.name }));
    onClose();
    if (list === undefined) location.hash = `#/keywords/${row.id}`;
  };
  return (
    <Dialog
      title={t('importTitle')}
      onClose={onClose}
      wide
      actions={
        <>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button kind="primary" disabled={count === 0} onClick={add}>
            {t('importAct', { count })}
          </Button>
        </>
      }
    >
      <p class="d-quiet">{t('importText')}</p>
      <SelectField
        label={t('importInto')}
        value={target}
        onChange={setTarget}
        options={[
          ...lists.map(({ id, name }) => ({ value: id, label: name })),
          { value: 'new', label: t('importNew') },
        ]}
      />
      <TextArea label={t('importLabel')} rows={8} mono value={text} onInput={setText} autoFocus />
      {tooLong && (
        <Band tone="warn" live="polite">
          {t('importTooLong')}
        </Band>
      )}
      {plan !== null && settled.trim() !== '' && <PlanView plan={plan} />}
    </Dialog>
  );
}
