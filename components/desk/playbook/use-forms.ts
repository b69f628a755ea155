import { useMemo } from 'preact/hooks';
import { useLiveQuery } from '@/components/ui/use-live-query';
import { formValues, listFormNames } from '@/lib/playbook/escalation/form-values';
import type { TemplateValues } from '@/lib/reply/render-template';
import { useDeskPage } from '../page-context';

export interface Forms {
  /** Names a template may use; undefined while the book is being read, when none is refused. */
  names: ReadonlySet<string> | undefined;
  /** The address of those that have one. */
  values: TemplateValues;
}

/** The forms of the escalation book, as templates name them. */
export function useForms(): Forms {
  const { desk } = useDeskPage();
  const book = useLiveQuery(() => desk.escalations.all(), 'forms');
  return useMemo(
    () =>
      book.state === 'ready'
        ? { names: listFormNames(book.value), values: formValues(book.value) }
        : { names: undefined, values: {} },
    [book],
  );
}
