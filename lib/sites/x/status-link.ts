import { X_STATUS_PATH } from '@/lib/domain/x-status-path';
import { isHandle } from './handle';
import { findPath } from './paths';

/** Where a post lives. `handle` is null in the `/i/status/…` form. */
export interface StatusLink {
  id: string;
  handle: string | null;
}

/** Reads the post a path leads to: `/<handle>/status/<id>`, whatever follows it. */
export function findStatus(path: string): StatusLink | undefined {
  const match = X_STATUS_PATH.exec(path);
  const id = match?.[2];
  if (id === undefined) return undefined;
  const handle = match?.[1];
  return { id, handle: handle !== undefined && isHandle(handle) ? handle : null };
}

/** The post a link leads to. */
export function findLinkedStatus(link: Element): StatusLink | undefined {
  const path = findPath(link.getAttribute('href') ?? '');
  return path === undefined ? undefined : findStatus(path);
}

/** Permalink in today's form, whichever host the page is on. */
export function permalinkOf(status: StatusLink): string {
  return `https://x.com/${status.handle ?? 'i'}/status/${status.id}`;
}
