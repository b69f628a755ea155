import type { PostActs, PostView } from '@/components/panel/panel';
import { classNames } from '@/components/ui/class-names';
import { CareNote } from './care-note';
import { EscalationCard } from './escalation-card';
import { findGrave, GraveCard } from './grave-card';
import { RefusalOffer } from './refusal-offer';
import './reflexes.css';

/**
 * What must not be missed, the most pressing first: a life, no more speaking, the right channel, how to speak. One alone stands
 * open; several fold to a line each with the one press that matters, so that the post stays in sight.
 */
export function Reflexes(props: {
  view: PostView;
  acts: PostActs;
  locked: boolean;
  /** Public names of those who lead the desk; null for somebody who does. */
  leads: readonly string[] | null;
  onConsult: () => void;
}) {
  const { view, acts, locked } = props;
  const grave = findGrave(view);
  const cares =
    view.refusal === null && !view.signals.includes('self-harm') && view.signals.includes('sensitive');
  const pressing = view.escalation !== null && !view.escalation.handedOver;
  const folded = [view.refusalPhrase !== null, pressing, cares].filter(Boolean).length > 1;
  if (grave === undefined && view.refusalPhrase === null && view.escalation === null && !cares) return null;
  return (
    <div class={classNames('pn-reflexes', folded && 'pn-reflexes-folded')}>
      {grave !== undefined && (
        <GraveCard
          signal={grave}
          elsewhere={view.elsewhere.includes(grave)}
          guidelines={view.guidelines}
          leads={props.leads}
          readOnly={view.readOnly}
          onConsult={props.onConsult}
        />
      )}
      {view.refusalPhrase !== null && (
        <RefusalOffer
          phrase={view.refusalPhrase}
          elsewhere={view.elsewhere.includes('refuses-contact')}
          folded={folded}
          readOnly={view.readOnly}
          onSetNoContact={acts.onSetNoContact}
        />
      )}
      {view.escalation !== null && (
        <EscalationCard
          view={view.escalation}
          folded={folded}
          locked={locked}
          onMoveThere={acts.onMoveThere}
          onHandOver={acts.onHandOver}
        />
      )}
      {cares && <CareNote guidelines={view.guidelines} folded={folded} />}
    </div>
  );
}
