import { queryAll, queryFirst } from '../query';
import { APP_ROOT, LAYERS } from './selectors';

/**
 * What to watch for posts: the app, and the layers (opened photo, dialogs) where they lie outside it. As long as one of
 * them is missing the whole body, since X may still be mounting it.
 */
export function findObservedRoots(document: Document): Element[] {
  const app = queryFirst(document, APP_ROOT);
  const layers = queryFirst(document, LAYERS);
  if (app !== null && layers !== null) return app.contains(layers) ? [app] : [app, layers];
  return queryAll(document, 'body');
}
