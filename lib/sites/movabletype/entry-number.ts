import { attributeOf, findOwn } from '../blog/own-elements';
import { documentOf, pageAddress } from '../blog/page-address';
import { queryAll, queryFirst } from '../query';
import { ENTRY, ENTRY_NUMBER, FORM, FORM_NUMBER } from './selectors';

const SCRIPT = /\/mt-comments[\w-]*\.f?cgi$/u;
const IN_QUERY = /[?&]entry_id=(\d+)/u;

function inForm(document: Document): string | null {
  const [form, ...more] = queryAll(document, FORM);
  const value = form && more.length === 0 ? attributeOf(queryFirst(form, FORM_NUMBER), 'value') : null;
  return value !== null && /^\d+$/u.test(value) ? value : null;
}

/**
 * Number of an entry: its id, what its links to comments and trackbacks name, or the form where the page is about this
 * entry alone. Null where the template shows none.
 */
export function findEntryNumber(entry: Element): string | null {
  const byId = /^entry-(\d+)$/u.exec(entry.getAttribute('id') ?? '')?.[1];
  const link = attributeOf(findOwn(entry, ENTRY_NUMBER, ENTRY), 'href') ?? '';
  const isOnly = () => queryAll(documentOf(entry), ENTRY).length === 1;
  return byId ?? IN_QUERY.exec(link)?.[1] ?? (isOnly() ? inForm(documentOf(entry)) : null);
}

/** Number of the entry whose comments the script's own page shows: a pop-up window, a preview. Null on other pages. */
export function findScriptTarget(document: Document): string | null {
  const address = pageAddress(document);
  if (!URL.canParse(address) || !SCRIPT.test(new URL(address).pathname)) return null;
  return IN_QUERY.exec(address)?.[1] ?? inForm(document);
}
