import { useCallback, useState } from 'preact/hooks';
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
import { useSliced } from '../use-sliced';
import { newList } from './new-list';
import { appendRules, type ImportPlan, MAX_PASTE, planImport } from './plan-import';
import { PlanView } from './plan-view';

const WAIT_MS = 250;

function ReadingBar({ share }: { share: number }) {
  const t = useTranslate(keywordsCatalog);
  const text = t('importReading', { share: Math.floor(share * 100) });
  return (
    <p class="d-reading">
      <progress value={share} aria-label={text} />
      <span class="num">{text}</span>
    </p>
  );
}

/** The plan of exactly this paste into these rules, null until it is made, and the share of the paste that is read. */
function usePlan(text: string, rules: string | undefined): { plan: ImportPlan | null; share: number } {
  const [share, setShare] = useState(0);
  const settled = useSettled(text, WAIT_MS);
  const made = useSliced(
    useCallback(
      async (signal: AbortSignal) => {
        setShare(0);
        const pasted = settled.length > MAX_PASTE ? '' : settled;
        return { of: settled, rules, plan: await planImport(rules, pasted, signal, setShare) };
      },
      [settled, rules],
    ),
  );
  const isCurrent = made !== null && made.of === text && made.rules === rules;
  return { plan: isCurrent ? made.plan : null, share: settled === text ? share : 0 };
}

/** Import by paste: says what would happen before anything does. */
export function ImportDialog({ lists, onClose }: { lists: readonly KeywordList[]; onClose: () => void }) {
  const { desk, toaster } = useDeskPage();
  const t = useTranslate(keywordsCatalog);
  const act = useAct();
  const [text, setText] = useState('');
  // Into a list of the desk goes only what somebody sent there.
  const [target, setTarget] = useState('new');
  const list = lists.find((each) => each.id === target);
  const tooLong = text.length > MAX_PASTE;
  const { plan, share } = usePlan(text, list?.rules);
  const count = plan?.fresh.length ?? 0;
  const add = async () => {
    if (plan === null) return;
    const row = list ?? { ...newList(), name: t('importNewName') };
    if (!(await act(() => desk.lists.save({ ...row, rules: appendRules(row.rules, plan.added) })))) return;
    toaster.show(t('imported', { count, name: row.name }));
    onClose();
    if (list === undefined) location.hash = `#/keywords/${row.id}`;
  };
  const preview = plan === null ? <ReadingBar share={share} /> : <PlanView plan={plan} />;
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
          { value: 'new', label: t('importNew') },
          ...lists.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      <TextArea label={t('importLabel')} rows={8} mono value={text} onInput={setText} autoFocus />
      {tooLong ? (
        <Band tone="warn" live="polite">
          {t('importTooLong')}
        </Band>
      ) : (
        text.trim() !== '' && preview
      )}
    </Dialog>
  );
}
