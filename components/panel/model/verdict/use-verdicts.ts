import { signal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { NO_WORDS, type ReasonWords } from '@/components/panel/reply/reason-strip';
import type { Desk } from '@/lib/desk/desk';
import type { Correction, LogInput } from '@/lib/desk/log/log-input';
import { isOfErased } from '@/lib/domain/erased-person';
import type { Verdict } from '@/lib/domain/interaction';
import { newId } from '@/lib/domain/new-id';
import { postKey } from '@/lib/domain/post-key';
import type { ReplyCheck } from '@/lib/domain/reply-check';
import { begunWords, type OpenVerdict } from './begun-words';

export interface VerdictControl {
  /** The verdict whose reason may still be given. */
  open: Verdict | null;
  /** What stood in the strip before this panel looked at another page, or at another verdict on the same post. */
  words: ReasonWords;
  /** Logs at once; a note waits for its text. A second press while the reason is open logs nothing. */
  decide(verdict: Verdict): Promise<void>;
  keep(words: Correction): Promise<void>;
  /** Remembers what is being written and not kept yet. */
  write(words: ReasonWords): void;
  undo(): Promise<void>;
  close(): void;
}

/** Deciding without replying: one press logs, the reason is a correction of what is logged. */
export function useVerdicts(
  desk: Pick<Desk, 'authors' | 'interactions'>,
  base: Pick<LogInput, 'post' | 'marks' | 'agent' | 'account'>,
  /** What stands at the press: whether the posts around were read, and whether the desk is open. */
  record: () => ReplyCheck,
): VerdictControl {
  const key = `${base.agent.id} ${postKey(base.post)}`;
  const begun = begunWords(desk);
  const open = useMemo(() => signal(begun.get(key) ?? null), [begun, key]);
  useEffect(() => {
    const until = new AbortController();
    desk.authors.heedErase((person) => {
      if (open.value !== null && isOfErased(person, open.value.post)) open.value = null;
    }, until.signal);
    return () => until.abort();
  }, [desk, open]);
  const show = (next: OpenVerdict | null) => {
    open.value = next;
    if (next === null || (next.words.reason.trim() === '' && next.words.taker === null)) begun.delete(key);
    else begun.set(key, next);
  };
  const close = () => show(null);
  return {
    open: open.value?.verdict ?? null,
    words: open.value?.words ?? NO_WORDS,
    async decide(verdict) {
      const before = open.value;
      if (before?.verdict === verdict) return;
      const id = newId();
      const logged =
        verdict === 'note'
          ? null
          : desk.interactions.log({ ...base, id, action: verdict, note: '', check: record() });
      // Words typed for the verdict before are not lost; whom it named is another matter.
      show({
        verdict,
        post: base.post,
        id,
        logged,
        words: { ...NO_WORDS, reason: before?.words.reason ?? '' },
      });
      try {
        await logged;
      } catch (error) {
        if (open.value?.id === id) show(before);
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
      if (open.value?.id === kept.id) close();
    },
    write(words) {
      if (open.value !== null) show({ ...open.value, words });
    },
    async undo() {
      const undone = open.value;
      close();
      if (undone?.logged == null) return;
      // A quick hand undoes before the log has answered.
      await undone.logged;
      await desk.interactions.undo(undone.id);
    },
    close,
  };
}
