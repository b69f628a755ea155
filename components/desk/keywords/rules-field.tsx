import { useCallback, useRef } from 'preact/hooks';
import { TextArea } from '@/components/ui/field';
import { useTranslate } from '@/components/ui/language';
import { keywordsCatalog } from '@/lib/i18n/desk-keywords';
import type { RuleProblem } from '@/lib/matching/types';
import { useSettled } from '../use-settled';
import { useSliced } from '../use-sliced';
import { countRules } from './count-rules';
import { lineOffset } from './line-offset';
import { readProblems } from './read-problems';
import { RuleProblems } from './rule-problems';

const WAIT_MS = 250;

/** The rules as text, with living problems beside them. */
export function RulesField({ value, onInput }: { value: string; onInput: (value: string) => void }) {
  const t = useTranslate(keywordsCatalog);
  const box = useRef<HTMLTextAreaElement>(null);
  const settled = useSettled(value, WAIT_MS);
  const problems = useSliced(useCallback((signal: AbortSignal) => readProblems(settled, signal), [settled]));
  const go = (problem: RuleProblem) => {
    const at = lineOffset(value, problem.line, problem.column);
    const lineEnd = value.indexOf('\n', at);
    box.current?.focus();
    box.current?.setSelectionRange(at, lineEnd === -1 ? value.length : lineEnd);
  };
  return (
    <section class="d-card d-rules">
      <TextArea
        elementRef={box}
        label={t('rules')}
        hint={t('rulesHint')}
        rows={16}
        mono
        value={value}
        onInput={onInput}
      />
      <p class="d-row">
        <span class="num">{t('rulesCount', { count: countRules(settled).toLocaleString() })}</span>
      </p>
      {problems !== null && <RuleProblems problems={problems} onGo={go} />}
    </section>
  );
}
