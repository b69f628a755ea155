import { Button } from '@/components/ui/button';
import { useTranslate } from '@/components/ui/language';
import { Pill } from '@/components/ui/pill';
import { keywordsCatalog } from '@/lib/i18n/desk-keywords';
import type { RuleProblem } from '@/lib/matching/types';

/** More problems than this help nobody; their number is told. */
const SHOWN = 30;

/** What is wrong with which line and what to write instead. A click goes to the place. */
export function RuleProblems(props: {
  problems: readonly RuleProblem[];
  onGo?: (problem: RuleProblem) => void;
}) {
  const t = useTranslate(keywordsCatalog);
  const { problems, onGo } = props;
  if (problems.length === 0) {
    return (
      <p>
        <Pill tone="ok">{t('problemsNone')}</Pill>
      </p>
    );
  }
  return (
    <div class="d-problems" role="status">
      <Pill tone="warn">{t('problems', { count: problems.length })}</Pill>
      <ul>
        {problems.slice(0, SHOWN).map((problem) => {
          const place = t('problemPlace', { line: problem.line, column: problem.column });
          return (
            <li key={`${problem.line} ${problem.column} ${problem.code}`}>
              {onGo === undefined ? (
                <span class="num">{place}</span>
              ) : (
                <Button size="s" onClick={() => onGo(problem)}>
                  <span class="num">{place}</span>
                </Button>
              )}
              <code>{problem.snippet}</code>
              <span>{t(`problem.${problem.code}`)}</span>
            </li>
          );
        })}
      </ul>
      {problems.length > SHOWN && (
        <p class="d-quiet">{t('problemsMore', { count: problems.length - SHOWN })}</p>
      )}
    </div>
  );
}
