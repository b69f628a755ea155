import type { ReadonlySignal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Translate } from '@/lib/i18n/catalog';
import type { Language } from '@/lib/i18n/language';
import type { PracticeText } from '@/lib/i18n/practice';
import type { PracticeState } from './practice-state';
import type { PracticeRoute } from './route';
import type { ShownPost } from './shown-post';

/** What every part of the practice page needs. */
export interface PracticeContext {
  state: PracticeState;
  route: ReadonlySignal<PracticeRoute>;
  posts: ReadonlySignal<readonly ShownPost[]>;
  /** Handle now signed in, without `@`. */
  ownHandle: ReadonlySignal<string>;
  t: Translate<PracticeText>;
  language: Language;
  /** Weighted length of a text, counted as X counts. */
  weigh: (text: string) => number;
  /** Called when the agent posted something here. */
  onPosted: () => void;
}

const Context = createContext<PracticeContext | null>(null);
export const PracticeProvider = Context.Provider;

export function usePractice(): PracticeContext {
  const context = useContext(Context);
  if (context === null) throw new Error('practice parts need a PracticeProvider');
  return context;
}
