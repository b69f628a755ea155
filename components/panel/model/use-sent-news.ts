import { useEffect, useRef } from 'preact/hooks';
import type { Interaction } from '@/lib/domain/interaction';

/** Calls back once when the reply that was under way is known to be out. */
export function useSentNews(
  history: readonly Interaction[],
  pendingId: string | null,
  onSent: (reply: Interaction) => void,
): void {
  const waitingFor = useRef(pendingId);
  useEffect(() => {
    const id = waitingFor.current;
    waitingFor.current = pendingId;
    if (id === null || id === pendingId) return;
    const reply = history.find((entry) => entry.id === id);
    if (reply?.delivery === 'sent') onSent(reply);
  }, [history, pendingId, onSent]);
}
