/**
 * Path of a link that leads to a page of the site; undefined for links elsewhere.
 * @param base what relative links count from: saved pages carry absolute ones
 */
export function findLinkPath(link: Element, base: string, isHere: (url: URL) => boolean): string | undefined {
  const href = link.getAttribute('href') || null;
  const url = href !== null && URL.canParse(href, base) ? new URL(href, base) : undefined;
  return url !== undefined && isHere(url) ? url.pathname : undefined;
}
