import { Button } from '@/components/ui/button';
import { useTranslate } from '@/components/ui/language';
import { Pill } from '@/components/ui/pill';
import { templateProblemsCatalog } from '@/lib/i18n/desk-template-problems';
import type { TemplateProblem } from '@/lib/reply/template';

/** Enough to see how the desk names its pages; the values below the text offer them all. */
const MOST_NAMED = 20;

/** What is wrong with a template and where; a click selects the place. */
export function TemplateProblems(props: {
  problems: readonly TemplateProblem[];
  /** Names of the links that the desk's books have. */
  links: ReadonlySet<string> | undefined;
  onGo: (problem: TemplateProblem) => void;
}) {
  const t = useTranslate(templateProblemsCatalog);
  const pages = [...(props.links ?? [])].filter((name) => name.startsWith('faq.'));
  const say = ({ code }: TemplateProblem) =>
    code === 'unknown-faq' && pages.length === 0
      ? t('faqEmpty')
      : t(`problem.${code}`, { names: pages.slice(0, MOST_NAMED).join(' · ') });
  if (props.problems.length === 0) return null;
  return (
    <div class="d-problems" role="status">
      <Pill tone="warn">{t('problems', { count: props.problems.length })}</Pill>
      <ul>
        {props.problems.slice(0, 20).map((problem) => (
          <li key={`${problem.start} ${problem.code}`}>
            <Button size="s" onClick={() => props.onGo(problem)}>
              <span class="num">{t('problemPlace', { line: problem.line, column: problem.column })}</span>
            </Button>
            <code>{problem.snippet}</code>
            <span>{say(problem)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
