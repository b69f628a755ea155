/** A question: starts when called, and says once or more often that it has an answer. */
type Ask = (answered: () => void) => void;

/** Questions the agent waits for that have no answer yet. */
const open = new Set<Ask>();
/** Questions that stand back until there is none of those. */
const waiting = new Set<Ask>();

const nothing = () => undefined;

function close(question: Ask): void {
  if (!open.delete(question) || open.size > 0) return;
  // In a turn of its own: what was just answered is drawn first.
  setTimeout(() => {
    if (open.size > 0) return;
    const next = [...waiting];
    waiting.clear();
    for (const ask of next) ask(nothing);
  });
}

/** Asks at once what the agent waits for; the others wait until it is answered or given up. */
export function askFirst(ask: Ask, signal: AbortSignal): void {
  open.add(ask);
  signal.addEventListener('abort', () => close(ask));
  ask(() => close(ask));
}

/**
 * Asks what may come after it. Each question costs the database and the screen a share of the time in which the agent
 * waits for another.
 */
export function askLater(ask: Ask, signal: AbortSignal): void {
  if (open.size === 0) {
    ask(nothing);
    return;
  }
  waiting.add(ask);
  signal.addEventListener('abort', () => waiting.delete(ask));
}
