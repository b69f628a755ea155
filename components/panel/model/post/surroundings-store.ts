/** That the posts around one post were read, and how that came to be known. */
export interface SurroundingsTick {
  /** `page`: thread, profile or search stood in a tab · `agent`: ticked by hand. */
  by: 'page' | 'agent';
}

/** Which posts' surroundings were read, kept while the browser runs and no longer (law 2). */
export interface SurroundingsStore {
  /** Calls back with the tick of a post, now and after each change; null for none. */
  watch(postKey: string, callback: (tick: SurroundingsTick | null) => void, signal: AbortSignal): void;
  /** Ticked by the agent's hand, or taken back. */
  set(postKey: string, read: boolean): Promise<void>;
}
