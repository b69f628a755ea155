import { useSignal } from '@preact/signals';
import type { Desk } from '@/lib/desk/desk';
import type { LogInput } from '@/lib/desk/log-input';
import type { Verdict } from '@/lib/domain/interaction';
import { newId } from '@/lib/domain/new-id';

export interface VerdictControl {
  /** The verdict whose reason may still be given. */
  open: Verdict | null;
  /** Logs at once; a note waits for its text. A second press while the reason is open logs nothing. */
  decide(verdict: Verdict): Promise<void>;
  keep(reason: string): Promise<void>;
  undo(): Promise<void>;
  close(): void;
}

/** Deciding without replying: one press logs, the reason is a correction of what is logged. */
export function useVerdicts(
  desk: Pick<Desk, 'interactions'>,
  base: Pick<LogInput, 'post' | 'marks' | 'agent' | 'account'>,
): VerdictControl {
  const open = useSignal<{ verdict: Verdict; id: string | null } | null>(null);
  return {
    open: open.value?.verdict ?? null,
    async decide(verdict) {
      if (open.value?.verdict === verdict) return;
      if (verdict === 'note') {
        open.value = { verdict, id: null };
        return;
      }
      const id = newId();
      open.value = { verdict, id };
      try {
        await desk.interactions.log({ ...base, id, action: verdict, note: '' });
      } catch (error) {
        open.value = null;
        throw error;
      }
    },
    async keep(reason) {
      const { id, verdict } = open.value ?? { id: null, verdict: 'note' as const };
      if (id === null) await desk.interactions.log({ ...base, id: newId(), action: verdict, note: reason });
      else await desk.interactions.editNote(id, reason);
      open.value = null;
    },
    async undo() {
      const id = open.value?.id ?? null;
      open.value = null;
      if (id !== null) await desk.interactions.undo(id);
    },
    close() {
      open.value = null;
    },
  };
}
