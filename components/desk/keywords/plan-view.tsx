import { useTranslate } from '@/components/ui/language';
import { keywordsCatalog } from '@/lib/i18n/desk-keywords';
import type { ImportPlan } from './plan-import';
import { RuleProblems } from './rule-problems';

const SHOWN = 30;

/** What an import by paste would do. */
export function PlanView({ plan }: { plan: ImportPlan }) {
  const t = useTranslate(keywordsCatalog);
  const shown = plan.fresh.slice(0, SHOWN);
  return (
    <div class="d-stack" role="status">
      <b>
        {t('importPreview', {
          fresh: plan.fresh.length.toLocaleString(),
          known: plan.known.toLocaleString(),
          repeated: plan.repeated.toLocaleString(),
          broken: new Set(plan.problems.map(({ line }) => line)).size.toLocaleString(),
        })}
      </b>
      {plan.notes > 0 && <p>{t('importNotes', { count: plan.notes.toLocaleString() })}</p>}
      {shown.length > 0 && (
        <div>
          <p class="d-quiet">
            {t(shown.length < plan.fresh.length ? 'importFreshFirst' : 'importFresh', {
              count: shown.length,
            })}
          </p>
          <ul class="d-fresh">
            {shown.map((rule) => (
              <li key={rule}>
                <code>{rule}</code>
              </li>
            ))}
          </ul>
        </div>
      )}
      {plan.problems.length > 0 && (
        <div>
          <p class="d-quiet">{t('importBroken')}</p>
          <RuleProblems problems={plan.problems} />
        </div>
      )}
    </div>
  );
}
