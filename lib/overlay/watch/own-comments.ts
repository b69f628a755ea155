import { foldName } from '@/lib/domain/fold-name';
import type { OwnSigns } from '@/lib/domain/own-signs';
import type { PostReading } from '@/lib/sites/adapter';
import { isSamePage } from '@/lib/sites/blog/canonical';

export interface OwnComments {
  /** Whether a comment is the desk's own: by the name or the page in its form, or because it was logged. */
  isOurs(signed: PostReading['signed']): boolean;
  /** How the desk signs. @returns whether that is news */
  learnSigns(signs: OwnSigns): boolean;
  /** Ids and addresses of comments that were logged on this page. @returns whether that is news */
  learnLogged(ours: readonly string[]): boolean;
}

/** Tells nothing for ours until it learns how the desk signs and what it logged. */
export function createOwnComments(): OwnComments {
  let names: readonly string[] = [];
  let urls: readonly string[] = [];
  let logged: readonly string[] = [];
  const isSame = (one: readonly string[], other: readonly string[]) => one.join('\n') === other.join('\n');
  return {
    isOurs(signed) {
      if (signed === undefined) return false;
      const { id, permalink, byline, authorUrl } = signed;
      if (logged.some((ours) => ours === id || ours === permalink)) return true;
      if (byline !== null && names.includes(foldName(byline))) return true;
      return authorUrl !== null && urls.some((url) => isSamePage(url, authorUrl));
    },
    learnSigns(signs) {
      const before = [...names, ...urls];
      names = signs.names.map(foldName);
      urls = signs.urls;
      return !isSame(before, [...names, ...urls]);
    },
    learnLogged(ours) {
      const before = logged;
      logged = ours;
      return !isSame(before, ours);
    },
  };
}
