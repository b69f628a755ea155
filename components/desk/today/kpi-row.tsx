import { useTranslate } from '@/components/ui/language';
import { todayCatalog } from '@/lib/i18n/desk-today';
import { Kpi } from './kpi';
import type { TodayFigures } from './read-today';

/** The figures of the day: people spoken to come first (practice item 60), then those whose mood support turned (N18). */
export function KpiRow({ figures }: { figures: TodayFigures }) {
  const t = useTranslate(todayCatalog);
  const { today, yesterday, week } = figures;
  const change = (now: number, before: number) => {
    if (now === before) return undefined;
    return now > before
      ? t('yesterdayMore', { count: now - before })
      : t('yesterdayLess', { count: before - now });
  };
  return (
    <dl class="d-kpis">
      <Kpi
        label={t('people')}
        value={today.people}
        change={change(today.people, yesterday.people)}
        foot={t('weekPeople', { count: week.people })}
      />
      <Kpi
        label={t('turned')}
        value={today.turned}
        change={change(today.turned, yesterday.turned)}
        foot={t('weekPeople', { count: week.turned })}
      />
      <Kpi
        label={t('replies')}
        value={today.replies}
        change={change(today.replies, yesterday.replies)}
        foot={t('week', { count: week.replies })}
      />
      <Kpi label={t('verdicts')} value={today.verdicts} foot={t('week', { count: week.verdicts })} />
      <Kpi label={t('openCases')} value={figures.openCases} />
      <Kpi
        label={t('unconfirmed')}
        value={figures.unconfirmed.length}
        foot={figures.unconfirmed.length > 0 && <a href="#/log?delivery=filled">{t('toReview')}</a>}
      />
    </dl>
  );
}
