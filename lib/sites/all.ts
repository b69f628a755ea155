import type { SiteAdapter } from './adapter';
import { livedoorAdapter } from './livedoor/platform';

/** Every site but X, which has a script of its own: narrow hosts first, then what the markup tells, the generic one last. */
export const SITE_ADAPTERS: readonly SiteAdapter[] = [livedoorAdapter];
