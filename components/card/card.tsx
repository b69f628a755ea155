import type { ComponentChildren } from 'preact';
import { GuidelineItem } from '@/components/panel/advice/guidelines';
import { Reflexes } from '@/components/panel/advice/reflexes';
import { Feelings } from '@/components/panel/author/feelings';
import { LastContact } from '@/components/panel/author/last-contact';
import { NoContactBand } from '@/components/panel/author/no-contact';
import { Who } from '@/components/panel/author/who';
import type { PostActs, PostView } from '@/components/panel/panel';
import { Surroundings } from '@/components/panel/post/surroundings';
import { UnknownWriter } from '@/components/panel/post/unknown-writer';
import type { DockActs, DockState } from '@/components/panel/reply/dock';
import { IconButton } from '@/components/ui/button';
import { useTranslate } from '@/components/ui/language';
import { cardCatalog } from '@/lib/i18n/panel-card';
import { uiCatalog } from '@/lib/i18n/ui';
import { CardReply } from './card-reply';
import './card.css';

/**
 * The essentials of one post in a frame over the page: who, what must not be missed, the last contact and the mood, answers to our
 * comments, the first guideline, a reply by template and the two verdicts of every day. Everything else is in the
 * sidebar, and the card says how to open it.
 */
export function Card(props: {
  view: PostView;
  acts: PostActs;
  dock: { state: DockState; acts: DockActs };
  shortcut: string;
  /** What keeps the desk from writing, if anything. */
  notice: ComponentChildren;
  /** Whether a blog and its writer are one, what came after our comments, and what speaks for spam. */
  news: ComponentChildren;
  /** Takes the blog for the writer, where its page names nobody. */
  onTakeBlog: (() => void) | null;
  onClose: () => void;
}) {
  const { view, acts, dock, shortcut } = props;
  const t = useTranslate(cardCatalog);
  const say = useTranslate(uiCatalog);
  const { author } = view.selected.post;
  const [first] = view.signals.includes('self-harm') ? [] : view.guidelines;
  return (
    <main class="card">
      <div class="card-head">
        <Who author={author} known={view.known} state={view.reading === 'ready' ? view.state : null} />
        <IconButton icon="close" label={say('close')} onClick={props.onClose} />
      </div>
      {props.notice}
      {author === null && <UnknownWriter onTakeBlog={props.onTakeBlog} />}
      {view.refusal && (
        <NoContactBand refusal={view.refusal} now={view.now} readOnly onClear={acts.onClearNoContact} />
      )}
      <Reflexes
        view={view}
        acts={acts}
        locked={dock.state.locked !== null}
        leads={dock.state.check.leads}
        onConsult={() => dock.acts.onVerdict('consult')}
      />
      {author && view.reading === 'ready' && (view.last !== null || view.refusal === null) && (
        <LastContact last={view.last} now={view.now} readOnly onStatus={acts.onStatus} />
      )}
      {author && view.reading === 'ready' && view.feelings && (
        <Feelings view={view.feelings} readOnly={view.readOnly} onJudge={acts.onJudge} />
      )}
      {props.news}
      {first && (
        <ul class="pn-guidelines">
          <GuidelineItem item={first} />
        </ul>
      )}
      {view.refusal === null && (
        <Surroundings {...view.surroundings} onTick={acts.onSurroundings} onOpen={acts.onOpen} />
      )}
      {/* Templates are ranked by the history: shown before, they would move under the pointer. */}
      {view.reading !== 'loading' && <CardReply state={dock.state} acts={dock.acts} />}
      <p class="card-foot">{shortcut === '' ? t('openSidebarNoKey') : t('openSidebar', { shortcut })}</p>
    </main>
  );
}
