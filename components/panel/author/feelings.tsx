import { useTranslate } from '@/components/ui/language';
import { Pill } from '@/components/ui/pill';
import { useOnce } from '@/components/ui/use-once';
import type { Case } from '@/lib/domain/case';
import {
  hasEnded,
  isTurned,
  type Moment,
  nextMoment,
  SENTIMENTS,
  type Sentiment,
} from '@/lib/domain/sentiment';
import { sentimentCatalog } from '@/lib/i18n/sentiment';
import './feelings.css';

/** The matter in hand, and what the words of the post say of its writer's mood. */
export interface FeelingsView {
  matter: Pick<Case, 'id' | 'status' | 'sentimentBefore' | 'sentimentAfter'>;
  proposed: Sentiment | null;
}

interface FeelingsProps {
  view: FeelingsView;
  readOnly: boolean;
  /** Null takes the judgement back. */
  onJudge: (moment: Moment, sentiment: Sentiment | null) => Promise<void> | undefined;
}

/** One press judges; the second of a double click does not take that back. */
function Feeling(props: {
  sentiment: Sentiment;
  isJudged: boolean;
  isProposed: boolean;
  readOnly: boolean;
  onJudge: (sentiment: Sentiment | null) => Promise<void> | undefined;
}) {
  const t = useTranslate(sentimentCatalog);
  const { sentiment, isJudged, isProposed } = props;
  const press = useOnce(() => props.onJudge(isJudged ? null : sentiment));
  return (
    <button
      type="button"
      class={isProposed ? 'pn-feeling pn-feeling-proposed' : 'pn-feeling'}
      aria-pressed={isJudged}
      disabled={props.readOnly}
      title={isProposed ? t('proposed', { feeling: t(sentiment) }) : undefined}
      onClick={press}
    >
      {t(sentiment)}
    </button>
  );
}

function Choice({ view, readOnly, onJudge, moment }: FeelingsProps & { moment: Moment }) {
  const t = useTranslate(sentimentCatalog);
  const { matter, proposed } = view;
  const judged = (moment === 'before' ? matter.sentimentBefore : matter.sentimentAfter) ?? null;
  const isAsked = judged === null && nextMoment(matter) === moment;
  return (
    <fieldset aria-label={t(moment)}>
      <span aria-hidden="true">{t(moment)}</span>
      {SENTIMENTS.map((each) => (
        <Feeling
          key={each}
          sentiment={each}
          isJudged={each === judged}
          isProposed={isAsked && each === proposed}
          readOnly={readOnly}
          onJudge={(sentiment) => onJudge(moment, sentiment)}
        />
      ))}
    </fieldset>
  );
}

/**
 * How the customer felt, in the agent's eyes: when the matter began and, once it is over, in the end (practice N18). One
 * press each, nothing by itself: a dashed outline is all a proposal gets.
 */
export function Feelings(props: FeelingsProps) {
  const t = useTranslate(sentimentCatalog);
  const { matter } = props.view;
  return (
    <div class="pn-feelings">
      <Choice {...props} moment="before" />
      {hasEnded(matter) && <Choice {...props} moment="after" />}
      {isTurned(matter) && <Pill tone="ok">{t('turned')}</Pill>}
    </div>
  );
}
