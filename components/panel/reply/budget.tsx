import { useTranslate } from '@/components/ui/language';
import { LengthMeter } from '@/components/ui/length-meter';
import { dockCatalog } from '@/lib/i18n/panel-dock';
import type { ReplyPart } from '@/lib/reply/compose';
import './budget.css';

/** Weighted length of the fullest part against the account's limit; the faint stretch is what policy text costs. */
export function Budget({ parts }: { parts: readonly ReplyPart[] }) {
  const t = useTranslate(dockCatalog);
  const fullest = parts.toSorted((a, b) => b.weight - a.weight)[0];
  if (fullest === undefined || !Number.isFinite(fullest.limit)) return null;
  const { weight, policyWeight, limit } = fullest;
  return (
    <div class="pn-budget" title={t('weightWithPolicy', { weight, limit, policy: policyWeight })}>
      <LengthMeter weight={weight} policyWeight={policyWeight} limit={limit} />
      <span class="num">{t('weight', { weight, limit })}</span>
      {policyWeight > 0 && (
        <span class="num pn-budget-policy">{t('policyCost', { policy: policyWeight })}</span>
      )}
      <span class="num">{t('partsCount', { n: parts.length })}</span>
    </div>
  );
}
