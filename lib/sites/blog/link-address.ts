import { cleanAddress } from './clean-address';
import { attributeOf } from './own-elements';
import { linkBase } from './page-address';

/** Where a link leads, cleaned; null without a link, and for one that only moves about its page. */
export function linkAddress(link: Element | null): string | null {
  const href = attributeOf(link, 'href');
  return link === null || href === null || href.startsWith('#') ? null : cleanAddress(href, linkBase(link));
}

/** An address somebody gave for themselves, cleaned; relative ones lead nowhere. */
export function typedAddress(link: Element | null): string | null {
  return cleanAddress(attributeOf(link, 'href') ?? '', null);
}
