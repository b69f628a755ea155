// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { RefusalOffer } from '@/components/panel/advice/refusal-offer';
import { usePostActs } from '@/components/panel/model/post/use-post-acts';
import { LanguageProvider } from '@/components/ui/language';
import { createToaster } from '@/components/ui/toaster';
import type { Desk } from '@/lib/desk/desk';
import { makeSelected } from './dock-stage';

const setNoContact = vi.fn(async () => undefined);
const toaster = createToaster();
const desk = { authors: { setNoContact } } as unknown as Desk;

function Holder() {
  const selected = makeSelected();
  const { onSetNoContact } = usePostActs({ desk, selected, toaster, tell: vi.fn(), onReread: vi.fn() });
  return (
    <RefusalOffer
      phrase="話しかけないで"
      elsewhere={false}
      folded={false}
      readOnly={false}
      onSetNoContact={onSetNoContact}
    />
  );
}

afterEach(() => render(null, document.body));

test('a double click refuses contact once', async () => {
  const shown = (
    <LanguageProvider language="ja">
      <Holder />
    </LanguageProvider>
  );
  act(() => render(shown, document.body));
  for (const detail of [1, 2])
    await act(async () => {
      const click = new MouseEvent('click', { bubbles: true, detail });
      document.querySelector('button')?.dispatchEvent(click);
    });
  expect(setNoContact).toHaveBeenCalledOnce();
  expect(toaster.toasts.value).toHaveLength(1);
});
