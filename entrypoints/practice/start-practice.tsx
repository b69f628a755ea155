import { computed, signal } from '@preact/signals';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { onLastExportChange } from '@/components/desk/data/last-export';
import { PracticeApp } from '@/components/practice/app';
import { clearPractice } from '@/components/practice/clear-practice';
import { noteOpened, noteStep } from '@/components/practice/note-step';
import type { PracticeContext } from '@/components/practice/practice-context';
import { createPracticeState, PRIVATE_HANDLE } from '@/components/practice/practice-state';
import { followPracticeRoute } from '@/components/practice/route';
import { seedHistory } from '@/components/practice/seed-history';
import { buildPosts } from '@/components/practice/shown-post';
import type { Desk, Profile } from '@/lib/desk/desk';
import { createTranslate } from '@/lib/i18n/catalog';
import type { Language } from '@/lib/i18n/language';
import { practiceCatalog } from '@/lib/i18n/practice';
import { createPageChannel } from '@/lib/messaging/page-channel';
import { createIdLearner } from '@/lib/overlay/learn-ids';
import { startOverlay } from '@/lib/overlay/start';
import { practiceTimeline } from '@/lib/playbook/practice/timeline';
import { weigh } from '@/lib/reply/length';
import { practiceAdapter } from '@/lib/sites/practice/adapter';
import { coachedChannel } from './coached-channel';
import { followLanguage } from './follow-language';
import { openSidebar } from './open-sidebar';
import { preparePracticeAccount } from './practice-account';
import { watchDraft } from './watch-draft';

/** Two practice tabs opened at once must not log the past twice. */
const SEED_LOCK = 'practice-seed';

/** Shows the practice timeline and starts the overlay on it, the same one as on X. */
export async function startPractice(root: Element, desk: Desk, profile: Profile | null, language: Language) {
  const abort = new AbortController();
  const timeline = practiceTimeline(language);
  const handles = profile?.account.handles ?? [];
  const deskHandle =
    handles.find(({ site }) => site === 'practice')?.handle ?? handles[0]?.handle ?? timeline.carrier.handle;
  const state = createPracticeState(window, abort.signal);
  const ownHandle = computed(() => (state.signedIn.value === 'private' ? PRIVATE_HANDLE : deskHandle));
  const company = profile?.account.company ?? timeline.carrier.company;
  const nameOf = (handle: string) => (handle === PRIVATE_HANDLE ? PRIVATE_HANDLE : company);
  const context: PracticeContext = {
    state,
    route: followPracticeRoute(window, abort.signal),
    posts: computed(() => buildPosts(timeline, state.startedAt.value, state.replies.value, nameOf, language)),
    ownHandle,
    t: createTranslate(practiceCatalog, language),
    language,
    weigh: (text) => weigh(text, 'practice'),
    onPosted: () => noteStep(state, 'post'),
  };

  const problem = signal<string | null>(null);
  const seed = async () => {
    if (profile === null) return;
    await navigator.locks.request(SEED_LOCK, async () => {
      const account = await preparePracticeAccount(desk, profile);
      const pageUrl = browser.runtime.getURL('/practice.html');
      await seedHistory(desk, { account, history: timeline.history, lang: language, pageUrl });
    });
  };
  const reset = async () => {
    await clearPractice(desk);
    await seed();
  };
  await seed().catch((error: unknown) => {
    problem.value = error instanceof Error ? error.message : String(error);
  });

  const url = (hash: string) => browser.runtime.getURL('/options.html') + hash;
  const links = { desk: url(''), export: url('#/export') };
  render(
    <PracticeApp
      context={context}
      deskHandle={deskHandle}
      links={links}
      needsSetup={profile === null}
      problem={problem.value}
      reset={reset}
    />,
    root,
  );

  followLanguage(language, state.composer, () => location.reload(), abort.signal);
  onLastExportChange(window, () => noteStep(state, 'export'), abort.signal);
  const channel = coachedChannel(
    createPageChannel('practice', () => abort.abort()),
    {
      onOpened(post) {
        openSidebar();
        noteOpened(state);
        watchDraft(desk, post, () => noteStep(state, 'template'), abort.signal);
      },
      onFilled: () => noteStep(state, 'insert'),
    },
  );
  startOverlay({
    document,
    adapter: practiceAdapter,
    channel,
    signal: abort.signal,
    language,
    learnIds: createIdLearner,
  });
}
