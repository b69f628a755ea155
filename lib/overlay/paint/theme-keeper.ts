import { type PageTheme, readTheme, watchTheme } from './page-theme';

export interface ThemeKeeper {
  /** Looks again if the page may have changed. Called in a pass, where reading styles is cheapest. */
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
      onTheme(readTheme(document, sample ?? null));
    },
  };
}
