/** What the practice page keeps over a reload. It is training material only and never part of the desk's data. */
export interface KeptState {
  /** UTC, ISO 8601: the moment the fictional posts count their age from. */
  startedAt: string;
  signedIn: 'desk' | 'private';
  theme: PracticeTheme;
  replies: OwnReply[];
  coach: { done: string[]; hidden: boolean };
}

export const PRACTICE_THEMES = ['light', 'dim', 'dark'] as const;
export type PracticeTheme = (typeof PRACTICE_THEMES)[number];

/** A post the agent posted on the practice timeline. */
export interface OwnReply {
  id: string;
  inReplyTo: string;
  handle: string;
  text: string;
  /** UTC, ISO 8601. */
  postedAt: string;
}

const KEY = 'yorisoi.practice';
const MAX_REPLIES = 500;
/** Without own posts the timeline is made of today again after this time, in ms. */
const STALE_MS = 6 * 60 * 60 * 1000;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

function isOwnReply(value: unknown): value is OwnReply {
  return (
    isRecord(value) &&
    ['id', 'inReplyTo', 'handle', 'text', 'postedAt'].every((field) => typeof value[field] === 'string')
  );
}

function parse(text: string | null): unknown {
  try {
    return JSON.parse(text ?? '{}');
  } catch {
    return {};
  }
}

function readStart(value: unknown, hasReplies: boolean, now: number): string {
  const at = typeof value === 'string' ? Date.parse(value) : Number.NaN;
  const usable = at <= now && (hasReplies || now - at < STALE_MS);
  return new Date(usable ? at : now).toISOString();
}

/** Reads the kept state; a field that does not hold is replaced by its default, the rest stays. */
export function readKeptState(storage: Storage, prefersDark: boolean, now = Date.now()): KeptState {
  const read = parse(storage.getItem(KEY));
  const kept = isRecord(read) ? read : {};
  const coach = isRecord(kept.coach) ? kept.coach : {};
  const theme = PRACTICE_THEMES.find((name) => name === kept.theme) ?? (prefersDark ? 'dim' : 'light');
  const replies = Array.isArray(kept.replies) ? kept.replies.filter(isOwnReply).slice(-MAX_REPLIES) : [];
  return {
    startedAt: readStart(kept.startedAt, replies.length > 0, now),
    signedIn: kept.signedIn === 'private' ? 'private' : 'desk',
    theme,
    replies,
    coach: {
      done: Array.isArray(coach.done) ? coach.done.filter((step) => typeof step === 'string') : [],
      hidden: coach.hidden === true,
    },
  };
}

/** Keeps the state for the next visit, of the replies only the latest. */
export function keepState(storage: Storage, state: KeptState): void {
  storage.setItem(KEY, JSON.stringify({ ...state, replies: state.replies.slice(-MAX_REPLIES) }));
}

/** Another practice tab changed what is kept. */
export function onKeptStateChange(window: Window, callback: () => void, signal: AbortSignal): void {
  window.addEventListener('storage', (event) => event.key === KEY && callback(), { signal });
}
