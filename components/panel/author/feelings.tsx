import { useTranslate } from '@/components/ui/language';
import { Pill } from '@/components/ui/pill';
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
  onJudge: (moment: Moment, sentiment: Sentiment | null) => void;
}

function Choice({ view, readOnly, onJudge, moment }: FeelingsProps & { moment: Moment }) {
  const t = useTranslate(sentimentCatalog);
  const { matter, proposed } = view;
  const judged = (moment === 'before' ? matter.sentimentBefore : matter.sentimentAfter) ?? null;
  const isAsked = judged === null && nextMoment(matter) === moment;
  return (
    <fieldset aria-label={t(`long.${moment}`)}>
      <span aria-hidden="true">{t(moment)}</span>
      {SENTIMENTS.map((each) => {
        const isProposed = isAsked && each === proposed;
        return (
          <button
            key={each}
            type="button"
            class={isProposed ? 'pn-feeling pn-feeling-proposed' : 'pn-feeling'}
            aria-pressed={each === judged}
            disabled={readOnly}
            title={isProposed ? t('proposed', { feeling: t(each) }) : undefined}
            onClick={() => onJudge(moment, each === judged ? null : each)}
          >
            {t(each)}
          </button>
        );
      })}
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
