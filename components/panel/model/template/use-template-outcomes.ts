import { useEffect, useState } from 'preact/hooks';
import type { Desk } from '@/lib/desk/desk';
import { OUTCOME_DAYS, type TemplateOutcome } from '@/lib/playbook/template-outcomes';

type Outcomes = ReadonlyMap<string, TemplateOutcome>;
type Templates = Pick<Desk['templates'], 'outcomes'>;

const NONE: Outcomes = new Map();
const DAY_MS = 86_400_000;
/** So long one count serves every post and screen of a window: in a large log it costs a second. */
const GOOD_FOR_MS = 300_000;

const counted = new WeakMap<Templates, { at: number; outcomes: Promise<Outcomes> }>();

function count(templates: Templates): Promise<Outcomes> {
  const now = Date.now();
  const known = counted.get(templates);
  if (known !== undefined && now - known.at < GOOD_FOR_MS) return known.outcomes;
  const outcomes = templates.outcomes({ since: new Date(now - OUTCOME_DAYS * DAY_MS).toISOString() });
  counted.set(templates, { at: now, outcomes });
  outcomes.catch(() => counted.delete(templates));
  return outcomes;
}

/** How the templates did in the last {@link OUTCOME_DAYS} days, by id; empty until that is counted. */
export function useTemplateOutcomes(desk: { templates: Templates }, ready = true): Outcomes {
  const { templates } = desk;
  const [outcomes, setOutcomes] = useState(NONE);
  useEffect(() => {
    if (!ready) return;
    let wanted = true;
    count(templates).then(
      (found) => wanted && setOutcomes(found),
      // The figures are an aside: without them all is still there, and a failing store is said elsewhere.
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [templates, ready]);
  return outcomes;
}
