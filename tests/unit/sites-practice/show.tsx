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

const STARTED_AT = '2026-11-21T05:02:00.000Z';

/** Renders the real practice timeline into the document, so that the adapter is held to what is shown. */
export function showTimeline(route: PracticeRoute = { page: 'home' }): PracticeContext {
  window.matchMedia ??= (() => ({ matches: false })) as unknown as typeof window.matchMedia;
  // jsdom draws no modal dialogs. A browser's gives the focus to what asks for it, or else to its first control.
  HTMLDialogElement.prototype.showModal ??= function showModal(this: HTMLDialogElement) {
    this.open = true;
    const control = this.querySelector<HTMLElement>('[autofocus]') ?? this.querySelector('button');
    control?.focus();
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

/**
 * Every render and effect that is due has run, however busy the machine: what changed is drawn at once, its effects in the
 * turn after the next frame, and what they changed the same way again.
 */
export async function settle(): Promise<void> {
  for (let round = 0; round < 2; round++) {
    await new Promise((resolve) => setTimeout(resolve));
    await new Promise(requestAnimationFrame);
    await new Promise((resolve) => setTimeout(resolve));
  }
}
