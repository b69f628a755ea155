import { useSignal } from '@preact/signals';
import type { Desk } from '@/lib/desk/desk';
import type { Correction, LogInput } from '@/lib/desk/log/log-input';
import type { Verdict } from '@/lib/domain/interaction';
import { newId } from '@/lib/domain/new-id';
import type { ReplyCheck } from '@/lib/domain/reply-check';

export interface VerdictControl {
  /** The verdict whose reason may still be given. */
  open: Verdict | null;
  /** Logs at once; a note waits for its text. A second press while the reason is open logs nothing. */
  decide(verdict: Verdict): Promise<void>;
  keep(words: Correction): Promise<void>;
  undo(): Promise<void>;
  close(): void;
}

/** Deciding without replying: one press logs, the reason is a correction of what is logged. */
export function useVerdicts(
  desk: Pick<Desk, 'interactions'>,
  base: Pick<LogInput, 'post' | 'marks' | 'agent' | 'account'>,
  /** What stands at the press: whether the posts around were read, and whether the desk is open. */
  record: () => ReplyCheck,
): VerdictControl {
  const open = useSignal<{ verdict: Verdict; id: string; logged: Promise<unknown> | null } | null>(null);
  return {
    open: open.value?.verdict ?? null,
    async decide(verdict) {
      if (open.value?.verdict === verdict) return;
      const id = newId();
      const logged =
        verdict === 'note'
          ? null
          : desk.interactions.log({ ...base, id, action: verdict, note: '', check: record() });
      open.value = { verdict, id, logged };
      try {
        await logged;
      } catch (error) {
        if (open.value?.id === id) open.value = null;
        throw error;
      }
    },
    async keep(words) {
      const kept = open.value;
      if (kept === null) return;
      // Under the id made when the note was begun: a second press while this is under way is the same note.
      await kept.logged;
      if (kept.logged !== null) await desk.interactions.correct(kept.id, words);
      else {
        const { id, verdict: action } = kept;
        await desk.interactions.log({ ...base, id, action, note: words.note ?? '', check: record() });
      }
      if (open.value === kept) open.value = null;
    },
    async undo() {
      const undone = open.value;
      open.value = null;
      if (undone?.logged == null) return;
      // A quick hand undoes before the log has answered.
      await undone.logged;
      await desk.interactions.undo(undone.id);
    },
    close() {
      open.value = null;
    },
  };
}
