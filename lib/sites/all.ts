import type { SiteAdapter } from './adapter';
import { amebaAdapter } from './ameba/platform';
import { basercmsAdapter } from './basercms/platform';
import { bloggerAdapter } from './blogger/platform';
import { blueskyAdapter } from './bluesky/adapter';
import { exblogAdapter } from './exblog/platform';
import { fc2Adapter } from './fc2/platform';
import { ghostAdapter } from './ghost/platform';
import { hatenaAdapter } from './hatena/platform';
import { jugemAdapter } from './jugem/platform';
import { livedoorAdapter } from './livedoor/platform';
import { mastodonAdapter } from './mastodon/adapter';
import { mediumAdapter } from './medium/platform';
import { movabletypeAdapter } from './movabletype/platform';
import { noteAdapter } from './note/platform';
import { qiitaAdapter } from './qiita/platform';
import { seesaaAdapter } from './seesaa/platform';
import { substackAdapter } from './substack/platform';
import { tdiaryAdapter } from './tdiary/platform';
import { threadsAdapter } from './threads/adapter';
import { webAdapter } from './web/adapter';
import { wordpressAdapter } from './wordpress/platform';
import { yahooAdapter } from './yahoo/adapter';
import { zennAdapter } from './zenn/platform';

/** Every site but X, which has a script of its own: narrow hosts first, then what the markup tells, the generic one last. */
export const SITE_ADAPTERS: readonly SiteAdapter[] = [
  amebaAdapter,
  seesaaAdapter,
  jugemAdapter,
  exblogAdapter,
  yahooAdapter,
  blueskyAdapter,
  threadsAdapter,
  qiitaAdapter,
  zennAdapter,
  livedoorAdapter,
  hatenaAdapter,
  noteAdapter,
  fc2Adapter,
  mastodonAdapter,
  mediumAdapter,
  substackAdapter,
  bloggerAdapter,
  tdiaryAdapter,
  basercmsAdapter,
  ghostAdapter,
  wordpressAdapter,
  movabletypeAdapter,
  webAdapter,
];
