import type { ComponentChildren, RefObject } from 'preact';
import { useState } from 'preact/hooks';
import type { EscalationView } from '@/components/panel/advice/escalation-card';
import { type ApplyingGuideline, Guidelines } from '@/components/panel/advice/guidelines';
import { Reflexes } from '@/components/panel/advice/reflexes';
import { Feelings, type FeelingsView } from '@/components/panel/author/feelings';
import { History } from '@/components/panel/author/history';
import type { HistoryActs } from '@/components/panel/author/history-entry';
import { LastContact } from '@/components/panel/author/last-contact';
import { NoContactBand, NoContactDialog, type Refusal } from '@/components/panel/author/no-contact';
import { Who } from '@/components/panel/author/who';
import { DecisionsLine } from '@/components/panel/post/decisions';
import { PostCard } from '@/components/panel/post/post-card';
import { Signals } from '@/components/panel/post/signals';
import { Surroundings } from '@/components/panel/post/surroundings';
import { UnknownWriter } from '@/components/panel/post/unknown-writer';
import { Dock, type DockActs, type DockState } from '@/components/panel/reply/dock';
import { Band } from '@/components/ui/band';
import { Icon } from '@/components/ui/icon';
import { useTranslate } from '@/components/ui/language';
import { Menu, type MenuItem } from '@/components/ui/menu';
import { ScrollArea } from '@/components/ui/scroll-area';
import type { LastContact as Contact } from '@/lib/desk/desk';
import type { Author } from '@/lib/domain/author';
import type { AuthorState } from '@/lib/domain/author-summary';
import type { Signal } from '@/lib/domain/condition';
import type { Escalation } from '@/lib/domain/escalation';
import type { CaseStatus, Interaction } from '@/lib/domain/interaction';
import type { Decisions } from '@/lib/domain/policy/decisions';
import type { Moment, Sentiment } from '@/lib/domain/sentiment';
import { siteKindOf } from '@/lib/domain/site-kind';
import { dockCatalog } from '@/lib/i18n/panel-dock';
import { noticesCatalog } from '@/lib/i18n/panel-notices';
import type { SelectedPost } from '@/lib/messaging/protocol';
import type { SurroundingsTick } from './model/post/surroundings-store';
import './panel.css';

/** Everything the panel knows about the chosen post and its author. */
export interface PostView {
  selected: SelectedPost;
  known: Author | null;
  /** Whether the desk has answered yet: until then nothing is claimed about this person. */
  reading: 'loading' | 'ready' | 'failed';
  /** The desk's rules, templates and escalation book are known: before, what they lack cannot be told. */
  playbookRead: boolean;
  state: AuthorState;
  refusal: Refusal | null;
  last: Contact | null;
  /** Of the matter `last` belongs to. */
  feelings: FeelingsView | null;
  history: readonly Interaction[];
  signals: readonly Signal[];
  /** Those of them that stand in another post of this person only. */
  elsewhere: readonly Signal[];
  guidelines: readonly ApplyingGuideline[];
  /** What the account's policy says of everything besides replying. */
  decisions: Decisions;
  /** The right channel, where the post presses. */
  escalation: EscalationView | null;
  /** Words that refuse contact, in the post, in another one of this person or in a note that still stands. */
  refusalPhrase: string | null;
  surroundings: { tick: SurroundingsTick | null; link: string | null };
  now: Date;
  readOnly: boolean;
}

export interface PostActs {
  onReread: () => void;
  onStatus: (caseId: string, status: CaseStatus) => void;
  onJudge: (moment: Moment, sentiment: Sentiment | null) => Promise<void> | undefined;
  onSetNoContact: (reason: string) => unknown;
  onClearNoContact: () => void;
  onMoveThere: (entry: Escalation) => void;
  onHandOver: (entry: Escalation, reason: string) => void;
  onSurroundings: (read: boolean) => void;
  /** Opens a page of the site; the panel stays with the post. */
  onOpen: (url: string) => void;
  history: HistoryActs;
}

/** Signals that the cards on top speak of: told once is enough. */
function toldAbove({ escalation, refusal }: PostView): Signal[] {
  const why = escalation?.card.why ?? [];
  const told = why.flatMap((reason) => (reason.code === 'signal' ? [reason.signal] : []));
  return refusal === null ? [...told, 'self-harm', 'sensitive'] : [...told, 'self-harm'];
}

/** The panel with a post in it, in the order an agent needs things. */
export function PostPanel(props: {
  view: PostView;
  acts: PostActs;
  dock: { state: DockState; acts: DockActs };
  textRef: RefObject<HTMLTextAreaElement | null>;
  toasts?: ComponentChildren;
  /** What came after our comments to this person. */
  news?: ComponentChildren;
  /** Takes the blog for the writer, where its page names nobody. */
  onTakeBlog?: (() => void) | null;
  /** Stands above everything about the post. */
  lead?: ComponentChildren;
  /** Acts of one press beside the author. */
  quick?: ComponentChildren;
  /** Further acts behind the dots. */
  more?: readonly MenuItem[];
}) {
  const say = useTranslate(dockCatalog);
  const notice = useTranslate(noticesCatalog);
  const [refusing, setRefusing] = useState(false);
  const { view, acts } = props;
  const { post, marks } = view.selected;
  const isKnown = post.author !== null && view.reading === 'ready';
  const refuse: MenuItem = { label: say('setNoContact'), danger: true, onPick: () => setRefusing(true) };
  const items = [...(props.more ?? []), ...(post.author && view.refusal === null ? [refuse] : [])];
  return (
    <>
      <ScrollArea as="main" class="pn-scroll">
        {props.lead}
        <div class="pn-who-row">
          <Who author={post.author} known={view.known} state={view.reading === 'ready' ? view.state : null} />
          {!view.readOnly && (
            <div class="pn-quick">
              {props.quick}
              {items.length > 0 && (
                <Menu kind="quiet" label={say('more')} button={<Icon name="more" />} items={items} />
              )}
            </div>
          )}
        </div>
        {post.author === null && <UnknownWriter onTakeBlog={props.onTakeBlog ?? null} />}
        {view.refusal && (
          <NoContactBand
            refusal={view.refusal}
            now={view.now}
            readOnly={view.readOnly}
            onClear={acts.onClearNoContact}
          />
        )}
        <Reflexes
          view={view}
          acts={acts}
          locked={props.dock.state.locked !== null}
          leads={props.dock.state.check.leads}
          onConsult={() => props.dock.acts.onVerdict('consult')}
        />
        {view.reading === 'failed' && <Band tone="bad">{notice('failedTitle')}</Band>}
        {isKnown && (view.last !== null || view.refusal === null) && (
          <LastContact last={view.last} now={view.now} readOnly={view.readOnly} onStatus={acts.onStatus} />
        )}
        {isKnown && view.feelings && (
          <Feelings view={view.feelings} readOnly={view.readOnly} onJudge={acts.onJudge} />
        )}
        {props.news}
        <PostCard post={post} marks={marks} now={view.now} onReread={acts.onReread}>
          {view.refusal === null && (
            <Surroundings {...view.surroundings} onTick={acts.onSurroundings} onOpen={acts.onOpen} />
          )}
        </PostCard>
        <Signals signals={view.signals} elsewhere={view.elsewhere} told={toldAbove(view)} />
        {isKnown && (
          <History
            entries={view.history}
            inHand={props.dock.state.underWay?.id ?? null}
            now={view.now}
            acts={acts.history}
            readOnly={view.readOnly}
          />
        )}
        <Guidelines items={view.guidelines}>
          {view.refusal === null && <DecisionsLine decisions={view.decisions} kind={siteKindOf(post.site)} />}
        </Guidelines>
      </ScrollArea>
      <div class="pn-toasts">{props.toasts}</div>
      <Dock {...props.dock} textRef={props.textRef} />
      {refusing && (
        <NoContactDialog
          onClose={() => setRefusing(false)}
          onSet={(reason) => {
            setRefusing(false);
            acts.onSetNoContact(reason);
          }}
        />
      )}
    </>
  );
}

/** The panel's frame: header, notices, and whatever stands below. */
export function PanelFrame(props: {
  header: ComponentChildren;
  notices?: ComponentChildren;
  children: ComponentChildren;
}) {
  return (
    <div class="pn-panel">
      {props.header}
      <div class="pn-notices">{props.notices}</div>
      {props.children}
    </div>
  );
}
