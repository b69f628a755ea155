import { isWebPage } from '@/lib/domain/web-page';
import { linkBase } from './page-address';

/** The first segment of a link's path, and whether nothing follows it: `/mika` leads to a person, `/mika/items/1` to a text. */
export interface LinkedName {
  host: string;
  name: string;
  isAlone: boolean;
}

/** Undefined for links without a path, and to other things than pages. */
export function findLinkedName(link: Element): LinkedName | undefined {
  const href = link.getAttribute('href') ?? '';
  const base = linkBase(link);
  if (!URL.canParse(href, base)) return undefined;
  const url = new URL(href, base);
  const [name = '', ...more] = url.pathname.split('/').filter((segment) => segment !== '');
  if (!isWebPage(url) || name === '') return undefined;
  return { host: url.host, name, isAlone: more.length === 0 };
}
