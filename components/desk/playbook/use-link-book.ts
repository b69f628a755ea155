import { useMemo } from 'preact/hooks';
import { formValues, listFormNames } from '@/lib/playbook/escalation/form-values';
import { faqValues, listFaqNames } from '@/lib/playbook/faq-values';
import { faqName } from '@/lib/reply/link-name';
import type { TemplateValues } from '@/lib/reply/render-template';
import { useDeskPage } from '../page-context';
import { useLinkRows } from './use-link-rows';

export interface LinkBook {
  /** Names a template may use; undefined while the books are being read, when none is refused. */
  names: ReadonlySet<string> | undefined;
  /** The address of those that have one in this account. */
  values: TemplateValues;
  /** What the FAQ pages among them are about, by their names. */
  titles: Readonly<Record<string, string>>;
}

const UNREAD: LinkBook = { names: undefined, values: {}, titles: {} };

/**
 * The links that templates name: forms of the escalation book and pages of the FAQ books. Templates belong to all
 * accounts, so a page that any of them has may be named; where the account that replies lacks it, the reply is blocked.
 */
export function useLinkBook(): LinkBook {
  const { profile } = useDeskPage();
  const rows = useLinkRows();
  const { faq } = profile.account.policy;
  return useMemo(() => {
    if (rows === undefined) return UNREAD;
    const book = rows.escalations;
    const pages = rows.accounts.flatMap(({ policy }) => policy.faq);
    return {
      names: new Set([...listFormNames(book), ...listFaqNames(pages)]),
      values: { ...formValues(book), ...faqValues(faq) },
      titles: Object.fromEntries(faq.map(({ name, title }) => [faqName(name), title])),
    };
  }, [rows, faq]);
}
