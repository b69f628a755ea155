import type { FeelingsView } from '@/components/panel/author/feelings';
import { useTranslate } from '@/components/ui/language';
import type { Toaster } from '@/components/ui/toaster';
import type { Desk } from '@/lib/desk/desk';
import type { Signal } from '@/lib/domain/condition';
import { type Moment, nextMoment, type Sentiment } from '@/lib/domain/sentiment';
import { sentimentCatalog } from '@/lib/i18n/sentiment';
import { uiCatalog } from '@/lib/i18n/ui';
import { proposeSentiment } from '@/lib/playbook/propose-sentiment';
import type { Person } from './read-person';

/** The matter the line about the last contact speaks of, and how its judgement is kept. */
export function useFeelings(props: {
  desk: Pick<Desk, 'cases'>;
  person: Pick<Person, 'last' | 'cases'>;
  signals: readonly Signal[];
  writable: boolean;
  toaster: Toaster;
  tell: (error: unknown) => void;
}): {
  view: FeelingsView | null;
  onJudge: (moment: Moment, sentiment: Sentiment | null) => void;
  /** By key: for the moment that is to be judged next. */
  onNext: (sentiment: Sentiment) => void;
} {
  const { desk, person, toaster, tell } = props;
  const t = useTranslate(sentimentCatalog);
  const ui = useTranslate(uiCatalog);
  const matter = person.cases.find(({ id }) => id === person.last?.interaction.caseId);

  function judge(moment: Moment, sentiment: Sentiment | null): void {
    if (matter === undefined || !props.writable) return;
    const before = (moment === 'before' ? matter.sentimentBefore : matter.sentimentAfter) ?? null;
    const said = t('judged', { moment: t(`long.${moment}`), feeling: t(sentiment ?? 'none') });
    const undo = () => void desk.cases.judge(matter.id, moment, before).catch(tell);
    desk.cases
      .judge(matter.id, moment, sentiment)
      .then(() => toaster.show(said, { action: { label: ui('undo'), run: undo } }), tell);
  }

  return {
    view: matter === undefined ? null : { matter, proposed: proposeSentiment(props.signals) },
    onJudge: judge,
    onNext: (sentiment) => matter && judge(nextMoment(matter), sentiment),
  };
}
