import { computed, signal } from '@preact/signals';
import { render } from 'preact';
import { type PracticeContext, PracticeProvider } from '@/components/practice/practice-context';
import { createPracticeState } from '@/components/practice/practice-state';
import { ReplyDialog } from '@/components/practice/reply-dialog';
import type { PracticeRoute } from '@/components/practice/route';
import { buildPosts } from '@/components/practice/shown-post';
import { Home, ThreadView } from '@/components/practice/timeline';
import { createTranslate } from '@/lib/i18n/catalog';
import { practiceCatalog } from '@/lib/i18n/practice';
import { practiceTimeline } from '@/lib/playbook/practice/timeline';

export const STARTED_AT = '2026-11-21T05:02:00.000Z';

/** Renders the real practice timeline into the document, so that the adapter is held to what is shown. */
export function showTimeline(route: PracticeRoute = { page: 'home' }): PracticeContext {
  window.matchMedia ??= (() => ({ matches: false })) as unknown as typeof window.matchMedia;
  // jsdom draws no modal dialogs.
  HTMLDialogElement.prototype.showModal ??= function showModal(this: HTMLDialogElement) {
    this.open = true;
  };
  HTMLDialogElement.prototype.close ??= function close(this: HTMLDialogElement) {
    this.open = false;
  };
  const state = createPracticeState(window, new AbortController().signal);
  state.startedAt.value = STARTED_AT;
  const context: PracticeContext = {
    state,
    route: signal(route),
    posts: computed(() =>
      buildPosts(practiceTimeline('ja'), STARTED_AT, state.replies.value, () => 'そらモバイル', 'ja'),
    ),
    ownHandle: computed(() => (state.signedIn.value === 'private' ? 'my_private_life' : 'soramobile_care')),
    t: createTranslate(practiceCatalog, 'ja'),
    language: 'ja',
    weigh: (text) => text.length * 2,
    onPosted: () => undefined,
  };
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  render(
    <PracticeProvider value={context}>
      <main data-practice-root>{route.page === 'thread' ? <ThreadView id={route.id} /> : <Home />}</main>
      <div data-practice-layers>
        <ReplyDialog />
      </div>
    </PracticeProvider>,
    root,
  );
  return context;
}

/** Lets effects and state changes reach the document. */
export function settle(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 30));
}
