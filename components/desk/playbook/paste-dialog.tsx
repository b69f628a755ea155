import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { Band } from '@/components/ui/band';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { TextArea } from '@/components/ui/field';
import { useTranslate } from '@/components/ui/language';
import type { DryRun } from '@/lib/exchange/paste/problem';
import { playbookCatalog } from '@/lib/i18n/desk-playbook';
import { useDeskPage } from '../page-context';
import { useSettled } from '../use-settled';
import { OpenTextFile } from './open-text-file';
import { type PastePlan, planPaste } from './plan-paste';

const WAIT_MS = 250;
const SHOWN = 20;

interface Pasted {
  title: string;
  body: string;
}

function PlanView({
  plan,
  preview,
}: {
  plan: PastePlan<Pasted, unknown>;
  preview: (body: string) => string;
}) {
  const t = useTranslate(playbookCatalog);
  return (
    <div class="d-stack" role="status">
      <b>
        {t('importPreview', { fresh: plan.fresh.length, known: plan.known, broken: plan.problems.length })}
      </b>
      <ul class="d-pasted">
        {plan.fresh.slice(0, SHOWN).map((row) => (
          <li key={`${row.title} ${row.body}`}>
            <b>{row.title}</b> <span class="d-quiet">{preview(row.body).slice(0, 80)}</span>
          </li>
        ))}
      </ul>
      {plan.problems.length > 0 && (
        <Band tone="warn">
          {plan.problems.slice(0, SHOWN).map((problem) => (
            <p key={`${problem.line} ${problem.code}`}>
              {t('importBrokenLine', {
                line: problem.line,
                reason: t(`paste.${problem.code}`),
                text: problem.snippet,
              })}
            </p>
          ))}
        </Band>
      )}
    </div>
  );
}

/** Import by paste or file: nothing is added before the agent has seen what it would be. */
export function PasteDialog<Row extends Pasted, Run>(props: {
  title: string;
  text: string;
  /** Endings of files that may hold it. */
  accept: string;
  /** Absent while it is being fetched. */
  read: ((text: string) => Run & DryRun<Row>) | undefined;
  /** A body as it is read in a list. */
  preview?: (body: string) => string;
  /** What else there is to know of a run. */
  describe?: (run: Run) => ComponentChildren;
  titles: readonly string[];
  onAdd: (rows: readonly Row[]) => Promise<void>;
  onClose: () => void;
}) {
  const { toaster } = useDeskPage();
  const t = useTranslate(playbookCatalog);
  const [text, setText] = useState('');
  const settled = useSettled(text, WAIT_MS);
  const { read, titles } = props;
  const plan = useMemo(
    () => (settled.trim() === '' || read === undefined ? undefined : planPaste(settled, read, titles)),
    [settled, read, titles],
  );
  const count = settled === text ? (plan?.fresh.length ?? 0) : 0;
  return (
    <Dialog
      title={props.title}
      onClose={props.onClose}
      wide
      actions={
        <>
          <Button onClick={props.onClose}>{t('cancel')}</Button>
          <Button kind="primary" disabled={count === 0} onClick={() => props.onAdd(plan?.fresh ?? [])}>
            {t('importAct', { count })}
          </Button>
        </>
      }
    >
      <p class="d-quiet">{props.text}</p>
      <OpenTextFile
        accept={props.accept}
        onText={setText}
        onUnreadable={(message) => toaster.show(message)}
      />
      <TextArea label={t('importLabel')} rows={9} mono value={text} onInput={setText} autoFocus />
      {plan === null && (
        <Band tone="warn" live="polite">
          {t('importTooLong')}
        </Band>
      )}
      {plan && <PlanView plan={plan} preview={props.preview ?? ((body) => body)} />}
      {plan && props.describe?.(plan.run)}
    </Dialog>
  );
}
