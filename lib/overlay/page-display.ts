import type { PostAuthor } from '@/lib/domain/post';
import type { Translate } from '@/lib/i18n/catalog';
import type { OverlayKey } from '@/lib/i18n/overlay';
import type { PostReading, SiteAdapter } from '@/lib/sites/adapter';
import type { AuthorLookup } from './chip/author-lookup';
import { createChip } from './chip/chip';
import { chipCss } from './chip/chip-css';
import { watchChips } from './chip/chip-events';
import { type Chips, createChips } from './chip/chips';
import { createShadowSheet } from './chip/shadow-sheet';
import type { LivePost, MarkRange } from './live-post';
import { type Marking, startMarking } from './marking';
import { getView } from './page-dom';
import { createHighlightStyles } from './paint/highlight-styles';
import { createHighlights, noHighlights } from './paint/highlights';
import { readTheme } from './paint/page-theme';
import { createPainter } from './paint/painter';
import { keepTheme } from './paint/theme-keeper';
import type { Ports } from './ports';
import type { MarkCache } from './scan/mark-cache';
import { watchMarkClicks } from './select/mark-clicks';

export interface DisplayParts {
  document: Document;
  adapter: SiteAdapter;
  ports: Ports;
  cache: MarkCache;
  lookup: AuthorLookup;
  /** See `ChipLookup`. */
  newsOf(post: LivePost): number;
  /** The blog, for an entry whose page names no writer. */
  writerOf(element: Element): PostAuthor | undefined;
  /** Tells the desk's own comments. */
  isOurs(signed: PostReading['signed']): boolean;
  say: Translate<OverlayKey>;
  chipsWithoutKeyword(): boolean;
  currentRanges(posts: Iterable<LivePost>): readonly MarkRange[];
  onChip(post: LivePost): void;
  onMark(post: LivePost, mark: number): void;
  onPass(): void;
}

/** Marks and chips on the page, from start to pause. */
export interface PageDisplay {
  marking: Marking;
  chips: Chips;
}

/** Ms after a pass until our styles are looked for in the page, which in every pass would cost as much as painting. */
const STYLE_CHECK = 500;

/** Shows marks and chips until `signal` ends; then nothing of it is left in the page. */
export function showOnPage(parts: DisplayParts, signal: AbortSignal): PageDisplay {
  const { document, ports, lookup, say } = parts;
  const theme = readTheme(document, null);
  const styles = createHighlightStyles(document, theme);
  const highlights =
    ports.highlights === null ? noHighlights : createHighlights(ports.highlights, theme, styles.begin);
  const painter = createPainter(highlights);
  const sheet = createShadowSheet(document, chipCss(theme));
  const chips = createChips(
    getView(document),
    {
      find: (author) => lookup.find(author),
      newsOf: (post) => parts.newsOf(post),
      writerOf: (element) => parts.writerOf(element),
    },
    () => createChip(document, sheet, say),
    parts.chipsWithoutKeyword,
  );
  const themes = keepTheme(
    document,
    (next) => {
      styles.setTheme(next);
      highlights.setTheme(next);
      sheet.replace(chipCss(next));
    },
    () => marking.refresh(),
    signal,
  );
  let styleCheck: ReturnType<typeof setTimeout> | undefined;
  function keepStyles(): void {
    styleCheck = undefined;
    styles.keep();
  }
  const marking = startMarking(
    {
      ...parts,
      painter,
      chips,
      onPass() {
        styleCheck ??= setTimeout(keepStyles, STYLE_CHECK);
        themes.update(marking.posts.keys().next().value);
        parts.onPass();
      },
    },
    signal,
  );
  watchChips(document, chips, parts.onChip, signal);
  watchMarkClicks(
    document,
    painter.painted,
    (clicked) => {
      const post = marking.findPostOf(clicked);
      if (post !== undefined) parts.onMark(post, clicked.mark);
    },
    signal,
  );
  signal.addEventListener(
    'abort',
    () => {
      clearTimeout(styleCheck);
      styles.remove();
    },
    { once: true },
  );
  return { marking, chips };
}
