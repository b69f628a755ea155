import { createTranslate, type Translate } from '@/lib/i18n/catalog';
import type { Language } from '@/lib/i18n/language';
import { type OverlayKey, overlayCatalog } from '@/lib/i18n/overlay';
import type { SiteAdapter } from '@/lib/sites/adapter';
import type { OverlayChannel } from './channel';
import type { CommentForms } from './comment-forms';
import { createFiller, type Follow } from './fill/fill';
import type { LearnIds } from './learn-ids';
import type { MiniCard } from './mini-card';
import { createOverlayControl, type OverlayHandle } from './overlay-control';
import { removeLeftovers } from './own-nodes';
import { getView } from './page-dom';
import { clearHighlights } from './paint/highlight-names';
import { browserPorts, type Ports } from './ports';
import { watchSent } from './sent/sent-watch';

export interface OverlayOptions {
  document: Document;
  adapter: SiteAdapter;
  channel: OverlayChannel;
  /** Ends everything and leaves the page as it was: extension updated or removed, page left. */
  signal: AbortSignal;
  language: Language;
  /** Makes the card shown where the panel could not be opened; without it nothing is shown then. */
  createCard?: (say: Translate<OverlayKey>, signal: AbortSignal) => MiniCard;
  ports?: Ports;
  /** For sites with comment forms. */
  comments?: CommentForms;
  /** For sites whose pages show authors' ids. */
  learnIds?: LearnIds;
}

/** Starts everything that lives in a page. Nothing is read before the background has said whether we are paused. */
export function startOverlay(options: OverlayOptions): OverlayHandle {
  const { document, adapter, channel, signal } = options;
  const ports = options.ports ?? browserPorts(document);
  removeLeftovers(document);
  if (ports.highlights !== null) clearHighlights(ports.highlights.registry);

  const say = createTranslate(overlayCatalog, options.language);
  const card = options.createCard?.(say, signal);
  const control = createOverlayControl({ ...options, ports, say, card });
  const watch = adapter.findComments === undefined ? watchSent : (options.comments?.watch ?? watchSent);
  const sent = watch(document, adapter, channel, signal);
  const follow: Follow = ({ fillId, text, post, expectedHandle }, composer) =>
    sent.follow(
      {
        fillId,
        text,
        inReplyTo: post.id,
        permalink: post.permalink,
        answers: post.author?.handle ?? null,
        handle: expectedHandle,
        filledAt: new Date().toISOString(),
      },
      composer,
    );
  const { comments } = options;
  const fill = createFiller(document, adapter, channel, follow, comments?.fill);
  channel.onRequest(
    {
      ...control.handlers,
      'page.fill': fill,
      'page.form': ({ post, opened }) => comments?.read(document, adapter, post, opened) ?? null,
      'page.spam': ({ post }) => comments?.suspect(document, adapter, post) ?? [],
    },
    signal,
  );
  getView(document).addEventListener('pageshow', ({ persisted }) => persisted && control.wake(), { signal });
  void control.begin();
  return control.handle;
}
