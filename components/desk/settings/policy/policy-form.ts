import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { useTranslate } from '@/components/ui/language';
import type { Policy } from '@/lib/domain/account';
import { policyCatalog } from '@/lib/i18n/desk-policy';
import type { Problem } from './find-problems';

/** What the fields of the policy form work on. */
export interface PolicyForm {
  policy: Policy;
  /** The default this policy began as. */
  standard: Policy;
  problems: readonly Problem[];
  set: (changes: Partial<Policy>) => void;
}

const Context = createContext<PolicyForm | null>(null);
export const PolicyFormProvider = Context.Provider;

export function usePolicyForm(): PolicyForm {
  const form = useContext(Context);
  if (form === null) throw new Error('policy fields need a PolicyFormProvider');
  return form;
}

/** What is wrong at a path such as `hours.week.1.to`, in words; undefined where nothing is. */
export function useProblemAt(): (path: string) => string | undefined {
  const { problems } = usePolicyForm();
  const t = useTranslate(policyCatalog);
  return (path) => {
    const problem = problems.find((each) => each.path === path);
    return problem && t(problem.text, problem.values);
  };
}

/** What is wrong with the items of a list below a path, each named; undefined where nothing is. */
export function useProblemsIn(): (path: string, items: readonly string[]) => string | undefined {
  const at = useProblemAt();
  const t = useTranslate(policyCatalog);
  return (path, items) => {
    const wrong = items.flatMap((item, index) => {
      const reason = at(`${path}.${index}`);
      return reason === undefined ? [] : [t('wrongItem', { item, reason })];
    });
    return [at(path), ...wrong.slice(0, 5)].filter(Boolean).join(' ') || undefined;
  };
}
