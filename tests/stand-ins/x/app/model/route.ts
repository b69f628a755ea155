import { useSyncExternalStore } from 'react';

const listeners = new Set<() => void>();

/** Goes to another page as X does: pushState, a new title, no reload. */
export function navigate(path: string): void {
  if (path === location.pathname + location.search) return;
  history.pushState(null, '', path);
  announce();
}

/** Path and query of the page shown, without the modal's own path. */
export function useRoute(): string {
  return useSyncExternalStore(subscribe, () => location.pathname + location.search);
}

/** Follows back and forward. */
export function followHistory(): void {
  addEventListener('popstate', announce);
}

function announce(): void {
  document.title = `${decodeURIComponent(location.pathname.slice(1)) || 'home'} / X`;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
