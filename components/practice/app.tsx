import { useComputed, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { Band } from '@/components/ui/band';
import { Coach } from './coach';
import { PageHeader } from './page-header';
import { type PracticeContext, PracticeProvider } from './practice-context';
import { ReplyDialog } from './reply-dialog';
import { ResetDialog } from './reset-dialog';
import { Home, Profile, ThreadView } from './timeline';
import './practice.css';
import './post.css';

function Feed({ context }: { context: PracticeContext }) {
  const route = context.route.value;
  if (route.page === 'thread') return <ThreadView id={route.id} />;
  if (route.page === 'profile') return <Profile handle={route.handle} />;
  return <Home />;
}

export interface PracticeAppProps {
  context: PracticeContext;
  deskHandle: string;
  links: { desk: string; export: string };
  /** Null while the desk has no profile yet: the page works, replies just lack their form. */
  needsSetup: boolean;
  /** What went wrong while preparing, to be said. */
  problem: string | null;
  reset: () => Promise<void>;
}

/** The practice page: a small microblog of fictional posts, with a guide beside it. */
export function PracticeApp(props: PracticeAppProps) {
  const { context } = props;
  const { state, route, t } = context;
  const resetting = useSignal(false);
  const coachShown = useComputed(() => !state.coachHidden.value);
  useEffect(() => {
    const now = route.value;
    if (now.page === 'intent') state.composer.value = { postId: now.inReplyTo, prefill: now.text };
    else window.scrollTo(0, 0);
  }, [route.value, state, route]);
  useEffect(() => {
    const root = document.documentElement;
    root.dataset.practiceTheme = state.theme.value;
    root.dataset.theme = state.theme.value === 'light' ? 'light' : 'dark';
  }, [state.theme.value]);
  return (
    <PracticeProvider value={context}>
      <PageHeader
        deskHandle={props.deskHandle}
        deskUrl={props.links.desk}
        onReset={() => (resetting.value = true)}
      />
      <div class={coachShown.value ? 'p-body' : 'p-body p-body-alone'}>
        <main class="p-feed" data-practice-root>
          <p class="p-notice" data-practice-ignore>
            {t('notice')}
          </p>
          {props.needsSetup && (
            <Band tone="info" action={<a href={props.links.desk}>{t('setupOpen')}</a>}>
              {t('setupFirst')}
            </Band>
          )}
          {props.problem !== null && (
            <Band tone="bad" live="assertive">
              {t('seedFailed', { reason: props.problem })}
            </Band>
          )}
          <Feed context={context} />
        </main>
        {coachShown.value && <Coach exportUrl={props.links.export} />}
      </div>
      <div data-practice-layers>
        <ReplyDialog />
      </div>
      <ResetDialog isOpen={resetting.value} onClose={() => (resetting.value = false)} reset={props.reset} />
      <p class="said" role="status">
        {state.said.value}
      </p>
    </PracticeProvider>
  );
}
