import type { Journal } from '@/lib/desk/changes/journal';
import { createIsOf } from '@/lib/desk/people/whose-keys';
import type { DeskContext } from '@/lib/desk/store/context';
import type { StoredAuthor } from '@/lib/desk/store/rows';
import { pageKeyOf } from '@/lib/domain/page-keys';
import { sealTrace } from '@/lib/domain/sealed-trace';
import type { SiteId } from '@/lib/domain/site';
import type { News, Watch } from '@/lib/domain/watch';
import { MAX_TRACES } from '@/lib/domain/watch-limits';
import { createIsSignedOnly } from './signed-only';

type Fields = Partial<Pick<Watch, 'news' | 'pages'>>;

/**
 * Whether a kept comment is by this person: by a key of theirs; where the page told no key, by the name they go by on that
 * site, since there is nothing else to tell by. Rather a namesake's copy too many than theirs left behind.
 */
function createIsTheirs(
  author: StoredAuthor,
  keys: ReadonlySet<string>,
): (news: News, site: SiteId) => boolean {
  const isSignedOnly = createIsSignedOnly(author);
  const isOf = createIsOf(keys);
  return (news, site) => isOf(news.writtenBy ?? []) || isSignedOnly(news, site);
}

/** What a watch is known by, without posts that are gone from it. */
function withoutPages(pages: readonly string[], gone: readonly News[], site: SiteId): string[] {
  const keys = new Set(gone.flatMap(({ id }) => (id === null ? [] : [pageKeyOf(site, id)])));
  return pages.filter((page) => !keys.has(page));
}

/** The fingerprint with these comments in it: the next look must not take them for new and keep them again. */
function remember({ id, before }: Watch, gone: readonly News[]): Watch['before'] {
  const { count = 0, comments = [] } = before ?? {};
  const traces = gone.map((news) => sealTrace(id, news));
  return { count, comments: [...comments, ...traces].slice(-MAX_TRACES) };
}

/**
 * Takes what a person wrote below entries of others out of the watches of those entries, and out of every version and
 * change record of them. Walks all watches, which are few. Inside the write that erases.
 * @param ids of the person: watches of theirs go as a whole
 * @param keys every key they were known by
 * @returns how many comments went
 */
export async function eraseFromWatches(
  { db }: DeskContext,
  journal: Journal,
  author: StoredAuthor,
  ids: readonly string[],
  keys: ReadonlySet<string>,
): Promise<number> {
  const isTheirs = createIsTheirs(author, keys);
  let comments = 0;
  const sites = new Map<string, SiteId>();
  for (const watch of await db.watches.toArray()) {
    if (ids.includes(watch.authorId)) continue;
    const { site } = watch.post;
    sites.set(watch.id, site);
    const gone = watch.news.filter((news) => isTheirs(news, site));
    if (gone.length === 0) continue;
    comments += gone.length;
    const news = watch.news.filter((each) => !gone.includes(each));
    const pages = withoutPages(watch.pages, gone, site);
    const before = remember(watch, gone);
    await journal.patch('watches', watch, { news, pages, before }, watch.authorId);
  }
  /** Undefined where nothing of theirs is in it. */
  const without = (rowId: string, fields: Fields): Fields | undefined => {
    const site = sites.get(rowId);
    const { news } = fields;
    if (site === undefined || news === undefined || !news.some((each) => isTheirs(each, site)))
      return undefined;
    const gone = news.filter((each) => isTheirs(each, site));
    const pages = fields.pages && { pages: withoutPages(fields.pages, gone, site) };
    return { ...fields, ...pages, news: news.filter((each) => !gone.includes(each)) };
  };
  const every = [
    ['watches', ''],
    ['watches', '\uffff'],
  ] as const;
  await db.versions
    .where('[table+rowId]')
    .between(...every)
    .modify((version) => {
      version.row = without(version.rowId, version.row as Fields) ?? version.row;
    });
  await db.changes
    .where('[table+rowId]')
    .between(...every)
    .modify((change) => {
      change.body = (without(change.rowId, change.body as Fields) as typeof change.body) ?? change.body;
    });
  return comments;
}
