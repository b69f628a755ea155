import { type Signal, signal } from '@preact/signals';
import { keepState, type OwnReply, onKeptStateChange, type PracticeTheme, readKeptState } from './kept-state';

/** Handle of the private account, used to train the wrong-account guard. */
export const PRIVATE_HANDLE = 'my_private_life';

/** A reply dialog that stands open. */
export interface OpenComposer {
  postId: string;
  /** Text it opens with (a prefilled reply link). */
  prefill: string;
}

export interface PracticeState {
  startedAt: Signal<string>;
  signedIn: Signal<'desk' | 'private'>;
  theme: Signal<PracticeTheme>;
  replies: Signal<readonly OwnReply[]>;
  expanded: Signal<ReadonlySet<string>>;
  composer: Signal<OpenComposer | null>;
  coachDone: Signal<readonly string[]>;
  coachHidden: Signal<boolean>;
  /** Short message to the agent, said politely by screen readers. */
  said: Signal<string>;
  /** Writes down what survives a reload. Called by whoever changes it. */
  keep(): void;
  /** Back to the first day: own posts and the guide's progress. */
  clear(): void;
}

/** The practice page's state, kept in the extension's own page storage and shared by its tabs. */
export function createPracticeState(window: Window, abort: AbortSignal): PracticeState {
  const read = () =>
    readKeptState(window.localStorage, window.matchMedia('(prefers-color-scheme: dark)').matches);
  const first = read();
  keepState(window.localStorage, first);
  const state: PracticeState = {
    startedAt: signal(first.startedAt),
    signedIn: signal(first.signedIn),
    theme: signal(first.theme),
    replies: signal(first.replies),
    expanded: signal(new Set()),
    composer: signal(null),
    coachDone: signal(first.coach.done),
    coachHidden: signal(first.coach.hidden),
    said: signal(''),
    keep() {
      keepState(window.localStorage, {
        startedAt: state.startedAt.value,
        signedIn: state.signedIn.value,
        theme: state.theme.value,
        replies: [...state.replies.value],
        coach: { done: [...state.coachDone.value], hidden: state.coachHidden.value },
      });
    },
    clear() {
      state.startedAt.value = new Date().toISOString();
      state.replies.value = [];
      state.expanded.value = new Set();
      state.coachDone.value = [];
      state.coachHidden.value = false;
      state.keep();
    },
  };
  onKeptStateChange(
    window,
    () => {
      const now = read();
      state.startedAt.value = now.startedAt;
      state.signedIn.value = now.signedIn;
      state.theme.value = now.theme;
      state.replies.value = now.replies;
      state.coachDone.value = now.coach.done;
      state.coachHidden.value = now.coach.hidden;
    },
    abort,
  );
  return state;
}
