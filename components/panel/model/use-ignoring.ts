import { useTranslate } from '@/components/ui/language';
import type { MenuItem } from '@/components/ui/menu';
import type { Toaster } from '@/components/ui/toaster';
import { useLiveQuery } from '@/components/ui/use-live-query';
import type { Desk, ExclusionInput } from '@/lib/desk/desk';
import { EXCLUSION_STATUSES, type Exclusion } from '@/lib/domain/exclusion';
import { authorKeys } from '@/lib/domain/identity';
import type { Post } from '@/lib/domain/post';
import { postKey } from '@/lib/domain/post-key';
import { siteKeyOf } from '@/lib/domain/site-key';
import { panelSitesCatalog } from '@/lib/i18n/panel-sites';
import { uiCatalog } from '@/lib/i18n/ui';

export interface Ignoring {
  /** What can be put on the ignore list now, each by one pick. */
  items: MenuItem[];
  /** What of this post stands on it. */
  standing: { row: Exclusion; name: string }[];
  onStop: (row: Exclusion, name: string) => void;
  /** The blog, by its name on the list; null for posts of timelines. */
  siteKey: string | null;
  isSiteIgnored: boolean;
  ignoreSite: (status: Exclusion['status']) => void;
}

/** The blog a post stands on. A timeline is no site to be ignored. */
function siteOf({ kind, permalink }: Post): string | null {
  if (kind !== 'entry' && kind !== 'comment') return null;
  return permalink !== null && URL.canParse(permalink) ? siteKeyOf(new URL(permalink)) : null;
}

/** Putting the author or the blog of a post on the desk's ignore list, and taking them off. */
export function useIgnoring(props: {
  desk: Pick<Desk, 'exclusions'>;
  post: Post;
  toaster: Toaster;
  tell: (error: unknown) => void;
}): Ignoring {
  const { desk, post, toaster, tell } = props;
  const t = useTranslate(panelSitesCatalog);
  const ui = useTranslate(uiCatalog);
  const siteKey = siteOf(post);
  const { author } = post;
  const found = useLiveQuery(
    async () => ({
      site: siteKey === null ? undefined : await desk.exclusions.ofSite(siteKey),
      author: author === null ? undefined : await desk.exclusions.ofAuthor(authorKeys(author)),
    }),
    postKey(post),
  );
  const { site: ofSite, author: ofAuthor } = found.state === 'ready' ? found.value : {};
  const authorName = author?.name ?? author?.handle ?? author?.key ?? '';

  const stop = (row: Exclusion, name: string) =>
    void desk.exclusions.remove(row.id).then(() => toaster.show(t('readAgain', { name })), tell);
  const ignore = (target: ExclusionInput['target'], name: string, status: Exclusion['status']) =>
    void desk.exclusions.add({ target, status, note: '' }).then(
      (row) =>
        toaster.show(t('ignored', { name }), {
          action: { label: ui('undo'), run: () => stop(row, name) },
        }),
      tell,
    );
  const ignoreSite = (status: Exclusion['status']) =>
    siteKey !== null && ignore({ site: siteKey }, siteKey, status);

  return {
    siteKey,
    isSiteIgnored: ofSite !== undefined,
    ignoreSite,
    onStop: stop,
    standing: [
      ...(ofSite === undefined ? [] : [{ row: ofSite, name: siteKey ?? '' }]),
      ...(ofAuthor === undefined ? [] : [{ row: ofAuthor, name: authorName }]),
    ],
    items: [
      ...(author === null || ofAuthor !== undefined
        ? []
        : [{ label: t('ignoreAuthor'), onPick: () => ignore({ post }, authorName, 'ignored') }]),
      ...(siteKey === null || ofSite !== undefined
        ? []
        : EXCLUSION_STATUSES.map((status) => ({
            label: t(`ignoreSite.${status}`),
            onPick: () => ignoreSite(status),
          }))),
    ],
  };
}
