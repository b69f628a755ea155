import { useTranslate } from '@/components/ui/language';
import type { MenuItem } from '@/components/ui/menu';
import type { Toaster } from '@/components/ui/toaster';
import { useLiveQuery } from '@/components/ui/use-live-query';
import type { Desk, ExclusionInput } from '@/lib/desk/desk';
import type { Exclusion } from '@/lib/domain/exclusion';
import { authorKeys } from '@/lib/domain/identity';
import type { Post } from '@/lib/domain/post';
import { postKey } from '@/lib/domain/post-key';
import { siteKeyOf } from '@/lib/domain/site-key';
import { panelSitesCatalog } from '@/lib/i18n/panel-sites';
import { uiCatalog } from '@/lib/i18n/ui';

export interface Ignoring {
  /** Puts the author on the ignore list; null for nobody, or somebody who stands on it. */
  ignoreAuthor: ((status: Exclusion['status']) => Promise<void>) | null;
  /** Puts the blog on it; null for posts of timelines. */
  ignoreSite: ((status: Exclusion['status']) => Promise<void>) | null;
  isSiteIgnored: boolean;
  /** The graver words for the author and the blog, behind the dots. */
  items: MenuItem[];
  /** What of this post stands on it. */
  standing: { row: Exclusion; name: string; by: string | undefined }[];
  onStop: (row: Exclusion, name: string) => void;
}

const GRAVER = ['spam', 'removal-requested'] as const;
type GraverStatus = (typeof GRAVER)[number];

/** The blog a post stands on. A timeline is no site to be ignored. */
function siteOf({ kind, permalink }: Post): string | null {
  if (kind !== 'entry' && kind !== 'comment') return null;
  return permalink !== null && URL.canParse(permalink) ? siteKeyOf(new URL(permalink)) : null;
}

/** @param ignore null where it stands on the list already, or nobody does */
function graver(
  label: (status: GraverStatus) => string,
  ignore: ((status: GraverStatus) => Promise<void>) | null,
): MenuItem[] {
  if (ignore === null) return [];
  return GRAVER.map((status) => ({ label: label(status), onPick: () => void ignore(status) }));
}

/** Putting the author or the blog of a post on the desk's ignore list, and taking them off. */
export function useIgnoring(props: {
  desk: Pick<Desk, 'exclusions' | 'agents'>;
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
      agents: [...(await desk.agents.all()), ...(await desk.agents.removed())],
    }),
    postKey(post),
  );
  const { site: ofSite, author: ofAuthor, agents = [] } = found.state === 'ready' ? found.value : {};
  const authorName = author?.name ?? author?.handle ?? author?.key ?? '';
  const nameOf = ({ updatedBy }: Exclusion) => agents.find(({ id }) => id === updatedBy)?.name;

  const stop = (row: Exclusion, name: string) =>
    void desk.exclusions.remove(row.id).then(() => toaster.show(t('readAgain', { name })), tell);
  const ignore = (target: ExclusionInput['target'], name: string, status: Exclusion['status']) =>
    desk.exclusions.add({ target, status, note: '' }).then((row) => {
      const undo = { label: ui('undo'), run: () => stop(row, name) };
      toaster.show(t('ignored', { name }), { action: undo });
    }, tell);
  // What stands on the list already keeps its own word for it.
  const isRead = found.state === 'ready';
  const ignoreSite =
    siteKey === null || !isRead
      ? null
      : (status: Exclusion['status']) => ignore({ site: siteKey }, siteKey, status);
  const ignoreAuthor =
    author === null || !isRead || ofAuthor !== undefined
      ? null
      : (status: Exclusion['status']) => ignore({ post }, authorName, status);

  return {
    ignoreAuthor,
    ignoreSite,
    isSiteIgnored: ofSite !== undefined,
    onStop: stop,
    standing: [
      ...(ofSite === undefined ? [] : [{ row: ofSite, name: siteKey ?? '', by: nameOf(ofSite) }]),
      ...(ofAuthor === undefined ? [] : [{ row: ofAuthor, name: authorName, by: nameOf(ofAuthor) }]),
    ],
    items: [
      ...graver((status) => t(`ignoreAuthor.${status}`), ignoreAuthor),
      ...graver((status) => t(`ignoreSite.${status}`), ofSite === undefined ? ignoreSite : null),
    ],
  };
}
