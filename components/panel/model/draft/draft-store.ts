import { type Signal, signal } from '@preact/signals';
import type { Desk } from '@/lib/desk/desk';
import { type Draft, isSameDraft } from '@/lib/domain/draft';
import type { Interaction } from '@/lib/domain/interaction';
import type { Post } from '@/lib/domain/post';
import { postKey } from '@/lib/domain/post-key';

/** Longest time a keystroke stays unsaved. */
const SAVE_AFTER_MS = 250;

export interface DraftContent {
  body: string;
  /** Templates that were put in, in that order; how much of them still stands in the body is seen from that. */
  templateIds: readonly string[];
  /** The account they were filled in for; absent where that is not known. */
  accountId?: string | undefined;
  /** Values typed into fill-ins and not yet put into the body, by label. */
  fields: Readonly<Record<string, string>>;
}

const EMPTY_DRAFT: DraftContent = { body: '', templateIds: [], fields: {} };

export interface DraftStore {
  readonly content: Signal<DraftContent>;
  /** The kept draft was read. Before that nothing is saved, so that it cannot be overwritten unseen. */
  readonly loaded: Signal<boolean>;
  change(content: DraftContent): void;
  /**
   * Takes in what is kept by now, when it was changed in another window. The box follows while nothing unsaved stands in
   * it; what was written in both windows at once stands in both, one after the other: nobody's words are written over.
   */
  look(): void;
  /** Saves at once what is not saved yet: on pagehide, before another post is shown. */
  flush(): Promise<void>;
  /** What stands in the box is being inserted as it is. */
  handOver(): void;
  /** A reply logged at this UTC instant went out: the draft is done, unless it was changed since it was inserted. */
  finish(loggedAt: string): Promise<void>;
}

/** The draft this panel opened last. The next may be of the same post, in another tab: it is read after its last key. */
let latest: { key: string; flush: DraftStore['flush'] } | undefined;

/** What was kept and what the agent typed before it could be read: both stand, the kept text first. */
function joinDrafts(kept: Draft, typed: DraftContent): DraftContent {
  const { templateId, moreTemplateIds = [] } = kept;
  const templateIds = [
    ...new Set([...(templateId === null ? [] : [templateId]), ...moreTemplateIds, ...typed.templateIds]),
  ];
  const fields = { ...Object.fromEntries(kept.fields), ...typed.fields };
  const isKept = typed.body.trim() === '' || typed.body === kept.body;
  const body = isKept ? kept.body : `${kept.body}\n${typed.body}`;
  return { body, templateIds, accountId: kept.accountId ?? typed.accountId, fields };
}

/**
 * The half-written reply to one post, kept through panel close, tab switch and browser restart.
 * @param answered replies to this post; a draft not touched since one of them was logged is done once that is out
 */
export function openDraft(
  desk: Pick<Desk, 'drafts'>,
  post: Post,
  answered: () => Promise<readonly Pick<Interaction, 'delivery' | 'createdAt'>[]>,
  onError: (error: unknown) => void,
): DraftStore {
  const key = postKey(post);
  const content = signal(EMPTY_DRAFT);
  const loaded = signal(false);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let loading: Promise<void> | undefined;
  let saving = Promise.resolve();
  let handedOver: string | undefined;
  /** What is kept, and what stood in the box then, as of the last look or save. */
  let base: Draft | undefined;
  let settled = content.value;

  let before = latest?.key === key ? latest : undefined;
  async function load(): Promise<void> {
    await before?.flush();
    before = undefined;
    const [kept, replies] = await Promise.all([desk.drafts.get(key), answered()]);
    const isDone = replies.some(
      ({ delivery, createdAt }) => delivery === 'sent' && kept !== undefined && kept.updatedAt <= createdAt,
    );
    if (kept !== undefined && isDone) await desk.drafts.remove(key);
    else if (kept !== undefined) meet(kept);
    loaded.value = true;
  }

  /** Looks once; after a failure again, before anything is saved over a draft that was not seen. */
  function ensureLoaded(): Promise<void> {
    loading ??= load().catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
    return loading;
  }

  function save(): Promise<void> {
    timer = undefined;
    saving = saving.then(write);
    return saving;
  }

  async function write(): Promise<void> {
    try {
      await ensureLoaded();
      while (content.value !== settled && !(await keep(content.value))) meet(await desk.drafts.get(key));
    } catch (error) {
      onError(error);
    }
  }

  /** @returns whether it is kept now; not where another window wrote since this one looked */
  async function keep(mine: DraftContent): Promise<boolean> {
    const { body, accountId, fields } = mine;
    const [templateId = null, ...moreTemplateIds] = mine.templateIds;
    if (body.trim() === '') {
      if (!(await desk.drafts.remove(key, base ?? null))) return false;
      base = undefined;
    } else {
      const row = {
        body,
        templateId,
        ...(moreTemplateIds.length === 0 ? {} : { moreTemplateIds }),
        ...(accountId === undefined ? {} : { accountId }),
        fields: Object.entries(fields).slice(0, 30),
      };
      const saved = await desk.drafts.save(post, row, base ?? null);
      if (saved === undefined) return false;
      base = saved;
    }
    settled = mine;
    return true;
  }

  /** Takes in what is kept now. */
  function meet(kept: Draft | undefined): void {
    if (isSameDraft(kept, base)) return;
    const isUnsaved = content.value !== settled;
    base = kept;
    if (!isUnsaved) {
      content.value = kept === undefined ? EMPTY_DRAFT : joinDrafts(kept, EMPTY_DRAFT);
      settled = content.value;
    } else if (kept !== undefined) {
      content.value = joinDrafts(kept, content.value);
      if (content.value.body === kept.body) settled = content.value;
    }
  }

  /** After whatever is being saved, and by a look of its own: what it is told of may be older than that. */
  function look(): void {
    if (!loaded.value) return;
    saving = saving.then(async () => meet(await desk.drafts.get(key))).catch(onError);
  }
  ensureLoaded().catch(onError);

  function flush(): Promise<void> {
    if (timer === undefined) return saving;
    clearTimeout(timer);
    return save();
  }

  latest = { key, flush };
  return {
    content,
    loaded,
    change(next) {
      content.value = next;
      clearTimeout(timer);
      timer = setTimeout(() => void save(), SAVE_AFTER_MS);
    },
    look,
    flush,
    handOver() {
      handedOver = content.value.body;
      // Now, so that it is dated before the reply, for a panel that is opened later.
      void flush();
    },
    async finish(loggedAt) {
      try {
        await flush();
        await ensureLoaded();
        const kept = await desk.drafts.get(key);
        const isWrittenSince = timer !== undefined || (kept !== undefined && kept.updatedAt > loggedAt);
        const isAsInserted =
          content.value.body === handedOver && (kept === undefined || kept.body === handedOver);
        if (isWrittenSince && !isAsInserted) return meet(kept);
        clearTimeout(timer);
        timer = undefined;
        content.value = settled = EMPTY_DRAFT;
        base = kept;
        if (await desk.drafts.remove(key, kept ?? null)) base = undefined;
        else meet(await desk.drafts.get(key));
      } catch (error) {
        onError(error);
      }
    },
  };
}
