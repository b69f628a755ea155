// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { render } from 'preact';
import { useRef } from 'preact/hooks';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { type DraftControl, useDraft } from '@/components/panel/model/draft/use-draft';
import type { Desk } from '@/lib/desk/desk';
import type { Post } from '@/lib/domain/post';
import { raise } from '@/lib/reply/findings/finding';
import { createStage, makePost } from '../desk/stage';

// The stage brings ports of its own; the browser's would pull a bundler in, which no DOM stand-in can carry.
vi.mock('wxt/browser', () => ({ browser: {} }));

function Box(props: { desk: Desk; post: Post; see: (draft: DraftControl) => void }) {
  const box = useRef<HTMLTextAreaElement>(null);
  const draft = useDraft(props.desk, props.post, 'c', box, (error) => {
    throw error;
  });
  props.see(draft);
  return (
    <textarea
      ref={box}
      value={draft.content.body}
      onInput={({ currentTarget }) => draft.setBody(currentTarget.value)}
    />
  );
}

async function open(kept: string) {
  const stage = createStage();
  const desk = stage.open({ factory: { indexedDB, IDBKeyRange } });
  const post = makePost({ id: `1${kept.length}` });
  const keep = (body: string) => desk.drafts.save(post, { body, templateId: null, fields: [] });
  await keep(kept);
  const seen: DraftControl[] = [];
  const see = (draft: DraftControl) => void seen.push(draft);
  await act(() => render(<Box desk={desk} post={post} see={see} />, document.body));
  const box = () => document.querySelector('textarea');
  await vi.waitFor(() => expect(box()?.value).toBe(kept));
  return { keep, box, now: () => seen.at(-1) };
}

afterEach(() => {
  act(() => render(null, document.body));
  Reflect.deleteProperty(document, 'execCommand');
});

test('what another window writes to the post stands in the box without a key being pressed here', async () => {
  const { keep, box } = await open('書きかけ');
  await keep('書きかけ。つづき');
  await vi.waitFor(() => expect(box()?.value).toBe('書きかけ。つづき'));
});

test('a fix is typed, so that the browser’s own undo takes it back', async () => {
  const { box, now } = await open('圏外ですｗｗ');
  const typed: unknown[] = [];
  Object.assign(document, {
    execCommand(...command: unknown[]) {
      typed.push([...command, box()?.selectionStart, box()?.selectionEnd]);
      return true;
    },
  });
  const finding = raise('discouraged-word', { fix: { start: 4, end: 6, text: '。' } });
  await act(() => now()?.fix(finding));
  expect(typed).toEqual([['insertText', false, '。', 4, 6]]);
});
