import { useRef } from 'preact/hooks';
import type { FeelingsView } from '@/components/panel/author/feelings';
import { useTranslate } from '@/components/ui/language';
import type { Toaster } from '@/components/ui/toaster';
import type { Desk } from '@/lib/desk/desk';
import type { Case } from '@/lib/domain/case';
import type { Signal } from '@/lib/domain/condition';
import { type Moment, nextMoment, type Sentiment } from '@/lib/domain/sentiment';
import { sentimentCatalog } from '@/lib/i18n/sentiment';
import { uiCatalog } from '@/lib/i18n/ui';
import { proposeSentiment } from '@/lib/playbook/propose-sentiment';
import type { Person } from './read-person';

interface Judgement {
  moment: Moment;
  sentiment: Sentiment | null;
}

/** The matter the line about the last contact speaks of, and how its judgement is kept. */
export function useFeelings(props: {
  desk: Pick<Desk, 'cases'>;
  person: Pick<Person, 'last' | 'cases'>;
  signals: readonly Signal[];
  elsewhere: readonly Signal[];
  writable: boolean;
  toaster: Toaster;
  tell: (error: unknown) => void;
}): {
  view: FeelingsView | null;
  onJudge: (moment: Moment, sentiment: Sentiment | null) => Promise<void> | undefined;
  /** By key: for the moment that is to be judged next. */
  onNext: (sentiment: Sentiment) => void;
} {
  const { desk, person, toaster, tell } = props;
  const t = useTranslate(sentimentCatalog);
  const ui = useTranslate(uiCatalog);
  const matter = person.cases.find(({ id }) => id === person.last?.interaction.caseId);

  /** One after the other, each by what the one before left: two keys may come before the panel has looked again. */
  const judging = useRef(Promise.resolve());

  async function judge(shown: Case, choose: (now: Case) => Judgement): Promise<void> {
    const { id } = shown;
    const now = (await desk.cases.among([id])).get(id) ?? shown;
    const { moment, sentiment } = choose(now);
    const before = (moment === 'before' ? now.sentimentBefore : now.sentimentAfter) ?? null;
    await desk.cases.judge(id, moment, sentiment);
    const said = t('judged', { moment: t(moment), feeling: t(sentiment ?? 'none') });
    const undo = () => void desk.cases.judge(id, moment, before).catch(tell);
    toaster.show(said, { action: { label: ui('undo'), run: undo } });
  }

  function judgeNext(choose: (now: Case) => Judgement): Promise<void> | undefined {
    if (matter === undefined || !props.writable) return undefined;
    judging.current = judging.current.then(() => judge(matter, choose)).catch(tell);
    return judging.current;
  }

  return {
    view:
      matter === undefined ? null : { matter, proposed: proposeSentiment(props.signals, props.elsewhere) },
    onJudge: (moment, sentiment) => judgeNext(() => ({ moment, sentiment })),
    onNext: (sentiment) => void judgeNext((now) => ({ moment: nextMoment(now), sentiment })),
  };
}
