import { useComputed, useSignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useLiveQuery } from '@/components/ui/use-live-query';
import type { Desk } from '@/lib/desk/desk';
import type { Post } from '@/lib/domain/post';
import { postKey } from '@/lib/domain/post-key';
import type { Template } from '@/lib/domain/template';
import type { Finding } from '@/lib/reply/findings/finding';
import { insertText } from '@/lib/reply/insert-text';
import type { TemplateValues } from '@/lib/reply/render-template';
import type { SearchPlace } from '../template/use-template-search';
import { settleField, settleInto } from './compose-draft';
import { type DraftContent, type DraftStore, openDraft } from './draft-store';
import { withoutSlash } from './find-slash';
import { typeOver } from './type-over';

export interface DraftControl {
  content: DraftContent;
  caret: { at: number; turn: number } | null;
  store: DraftStore;
  /**
   * Replaces what stands in the box, or is added when the agent wrote there already: at the caret, or where the search
   * was opened, in the stead of the slash that opened it.
   */
  pickTemplate(template: Template, values: TemplateValues, place: SearchPlace | null): void;
  /** Puts a text of no template in, the same way. */
  putText(text: string, values: TemplateValues): void;
  /** Another wording of the template in the place of all that stands in the box. */
  replaceBody(body: string, values: TemplateValues): void;
  setBody(body: string): void;
  /** The same text with the values of who speaks now in it: as untouched as it was before. */
  renewBody(body: string): void;
  /** Back to writing where the search was opened. */
  placeCaret(place: SearchPlace): void;
  fill(label: string, value: string): void;
  settle(label: string, value: string): void;
  fix(finding: Finding): void;
  show(finding: Finding): void;
}

/**
 * The draft of one post, with the box's caret.
 * @param accountId who speaks
 */
export function useDraft(
  desk: Pick<Desk, 'drafts' | 'interactions'>,
  post: Post,
  accountId: string,
  box: RefObject<HTMLTextAreaElement | null>,
  onError: (error: unknown) => void,
): DraftControl {
  // One draft per mounted post; the container is keyed by it.
  const [store] = useState(() =>
    openDraft(
      desk,
      post,
      async () => (post.id === null ? [] : desk.interactions.forPost(post.site, post.id)),
      onError,
    ),
  );
  const caret = useSignal<{ at: number; turn: number } | null>(null);
  /** The body as a template left it: while it stands unchanged, another template may take its place. */
  const untouched = useSignal<string | null>(null);
  const content = useComputed(() => store.content.value);

  useEffect(() => {
    const until = new AbortController();
    const flush = () => void store.flush();
    const options = { signal: until.signal };
    window.addEventListener('pagehide', flush, options);
    document.addEventListener('visibilitychange', flush, options);
    return () => {
      until.abort();
      flush();
    };
  }, [store]);

  const kept = useLiveQuery(() => desk.drafts.get(postKey(post)), postKey(post));
  useEffect(() => {
    if (kept.state === 'ready') store.look();
  }, [kept, store]);

  const change = (next: Partial<DraftContent>) => {
    const before = store.content.value;
    // What stands in the box may have been filled in for another one.
    const isNew = before.body.trim() === '';
    store.change({ ...before, ...(isNew ? { accountId } : {}), ...next });
  };
  const renew = (body: string, next: Partial<DraftContent> = {}) => {
    if (store.content.value.body === untouched.value) untouched.value = body;
    change({ ...next, body });
  };
  const putCaret = (at: number) => {
    caret.value = { at, turn: (caret.value?.turn ?? 0) + 1 };
  };
  const put = (
    source: string,
    templateId: string | null,
    values: TemplateValues,
    place: SearchPlace | null = null,
  ) => {
    const settled = settleInto(source, values);
    const written = store.content.value.body;
    const unslashed = place?.typed ? withoutSlash(written, place.at) : undefined;
    const body = unslashed ?? written;
    // A slash within a template says where the next one is to stand.
    const isInside = unslashed !== undefined && place !== null && place.at > 0;
    // A draft that came back is as untouched as one just chosen: twice the same text is never meant.
    const isUntouched = body === untouched.value || body === settled.body;
    const replace = body.trim() === '' || (isUntouched && !isInside);
    const at = replace ? 0 : (place?.at ?? box.current?.selectionStart ?? body.length);
    const next = insertText(replace ? '' : body, at, settled.body);
    if (replace) untouched.value = next.body;
    const before = replace ? [] : store.content.value.templateIds;
    const isNew = templateId !== null && !before.includes(templateId);
    const templateIds = isNew ? [...before, templateId] : before;
    change({ body: next.body, templateIds, accountId, ...(replace ? { fields: {} } : {}) });
    putCaret(next.start + settled.cursor);
  };
  return {
    content: content.value,
    caret: caret.value,
    store,
    pickTemplate: (template, values, place) => put(template.body, template.id, values, place),
    putText: (text, values) => put(text, null, values),
    replaceBody(body, values) {
      const settled = settleInto(body, values);
      untouched.value = settled.body;
      change({ body: settled.body, accountId });
      putCaret(settled.cursor);
    },
    setBody: (body) => change(body === '' ? { body, fields: {} } : { body }),
    renewBody: (body) => renew(body, { accountId }),
    placeCaret: ({ at, typed }) => putCaret(Math.min(at + Number(typed), store.content.value.body.length)),
    fill: (label, value) => change({ fields: { ...store.content.value.fields, [label]: value } }),
    settle(label, value) {
      const { [label]: _settled, ...fields } = store.content.value.fields;
      renew(settleField(store.content.value.body, label, value), { fields });
    },
    fix({ fix }) {
      if (fix === undefined) return;
      const { body } = store.content.value;
      if (typeOver(box.current, body, fix)) return;
      change({ body: body.slice(0, fix.start) + fix.text + body.slice(fix.end) });
      putCaret(fix.start + fix.text.length);
    },
    show({ range }) {
      if (range === undefined || box.current === null) return;
      box.current.focus();
      box.current.setSelectionRange(range.start, range.end);
    },
  };
}
