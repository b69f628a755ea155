/** Keys in `storage.local`. Content scripts can read all of it, so nothing about customers may stand there. */
export const STORED = {
  /** `StoredMatcher`: compiled keyword tables. */
  matcher: 'matcher',
  /** `{ n, tables }`: bumped after each write to the desk, so that other contexts look again. */
  revision: 'rev',
  /** The revision that last touched the keyword lists. */
  listsRevision: 'listsRev',
  /** The lists' revision the compiled tables are of. */
  compiledRevision: 'compiledRev',
  /** Changes whenever a site was turned on, off or ignored, so that open pages ask again whether they may go on. */
  access: 'access',
  /** Settings of this browser, see lib/desk/settings.ts. */
  settings: 'settings',
} as const;
