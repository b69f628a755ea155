import { type PageTheme, readTheme, watchTheme } from './page-theme';

export interface ThemeKeeper {
  /** Looks again, soon, if the page may have changed. Called at the end of each pass. */
  update(sample: Element | undefined): void;
}

/** Tells when the page's look changes, from its first post on. */
export function keepTheme(
  document: Document,
  onTheme: (theme: PageTheme) => void,
  requestPass: () => void,
  signal: AbortSignal,
): ThemeKeeper {
  let outdated = true;
  let sampled = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  watchTheme(
    document,
    () => {
      outdated = true;
      requestPass();
    },
    signal,
  );
  return {
    update(sample) {
      if (!outdated && (sampled || sample === undefined)) return;
      outdated = false;
      sampled = sample !== undefined;
      clearTimeout(timer);
      // After the frame: there the page's styles are worked out, and reading one costs nothing.
      timer = setTimeout(() => onTheme(readTheme(document, sample ?? null)), 0);
    },
  };
}
