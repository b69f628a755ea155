import { useCallback } from 'preact/hooks';
import { useTranslate } from '@/components/ui/language';
import { Pill } from '@/components/ui/pill';
import { keywordsCatalog } from '@/lib/i18n/desk-keywords';
import { useSliced } from '../use-sliced';
import { countRules } from './count-rules';
import { readProblems } from './read-problems';

/** How many rules a list has, and in how many places it cannot be read: what stands there marks nothing, unnoticed. */
export function RulesCell({ rules }: { rules: string }) {
  const t = useTranslate(keywordsCatalog);
  const problems = useSliced(useCallback((signal: AbortSignal) => readProblems(rules, signal), [rules]));
  return (
    <td class="num">
      {countRules(rules).toLocaleString()}
      {problems !== null && problems.length > 0 && (
        <>
          {' '}
          <Pill tone="warn">{t('problems', { count: problems.length.toLocaleString() })}</Pill>
        </>
      )}
    </td>
  );
}
