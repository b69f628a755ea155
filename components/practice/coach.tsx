import { useLayoutEffect, useRef } from 'preact/hooks';
import { Button, IconButton } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { useFocusOnMount } from '@/components/ui/use-focus-on-mount';
import { ChipLegend } from './chip-legend';
import { COACH_STEPS, COACH_TEXTS, type CoachStep, completeStep, findCurrentStep } from './coach-steps';
import { usePractice } from './practice-context';
import './coach.css';

function CurrentStep(props: {
  step: CoachStep;
  exportUrl: string;
  /** The button of the step before was pressed and is gone: this step's takes its focus. */
  takesFocus: boolean;
  onNext: () => void;
}) {
  const { t } = usePractice();
  const { step, exportUrl } = props;
  const { text, tip } = COACH_TEXTS[step];
  const next = useFocusOnMount<HTMLButtonElement>(props.takesFocus);
  return (
    <div class="p-step-body">
      <p>{t(text)}</p>
      {step === 'marks' && <ChipLegend />}
      {tip !== null && <p class="p-tip">{t(tip)}</p>}
      <p class="p-step-foot">
        {step === 'export' && (
          <a class="p-desk-link" href={exportUrl} target="_blank" rel="noreferrer">
            {t('stepExportOpen')}
          </a>
        )}
        <Button size="s" elementRef={next} onClick={props.onNext}>
          {t('coachNext')}
        </Button>
      </p>
    </div>
  );
}

/** The guide: seven steps that tick themselves off as the agent does them. */
export function Coach({ exportUrl }: { exportUrl: string }) {
  const { state, t } = usePractice();
  const done = state.coachDone.value;
  const current = findCurrentStep(done);
  const pressed = useRef(false);
  useLayoutEffect(() => {
    pressed.current = false;
  });
  const next = (step: CoachStep) => {
    pressed.current = true;
    state.coachDone.value = completeStep(done, step);
    state.keep();
  };
  const hide = () => {
    state.coachHidden.value = true;
    state.keep();
  };
  const restart = () => {
    state.coachDone.value = [];
    state.keep();
  };
  return (
    <aside class="p-coach" aria-label={t('coachTitle')} data-practice-ignore>
      <div class="p-coach-head">
        <h2>{t('coachTitle')}</h2>
        <span class="p-coach-count num">
          {t('coachProgress', { done: done.length, total: COACH_STEPS.length })}
        </span>
        <IconButton size="s" icon="close" label={t('coachHide')} onClick={hide} />
      </div>
      <ol class="p-steps">
        {COACH_STEPS.map((step, index) => {
          const isDone = done.includes(step);
          return (
            <li
              key={step}
              class={isDone ? 'p-step p-step-done' : 'p-step'}
              aria-current={step === current ? 'step' : undefined}
            >
              <span class="p-step-mark num" aria-hidden="true">
                {isDone ? <Icon name="check" /> : index + 1}
              </span>
              <div>
                <h3>
                  {t(COACH_TEXTS[step].title)}
                  {isDone && <span class="said"> ({t('coachDoneMark')})</span>}
                </h3>
                {step === current && (
                  <CurrentStep
                    step={step}
                    exportUrl={exportUrl}
                    takesFocus={pressed.current}
                    onNext={() => next(step)}
                  />
                )}
              </div>
            </li>
          );
        })}
      </ol>
      {current === undefined && (
        <p class="p-coach-end" role="status">
          {t('coachFinished')}
        </p>
      )}
      {done.length > 0 && (
        <Button size="s" kind="quiet" icon="undo" onClick={restart}>
          {t('coachRestart')}
        </Button>
      )}
    </aside>
  );
}
