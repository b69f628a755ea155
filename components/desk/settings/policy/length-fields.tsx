import { useTranslate } from '@/components/ui/language';
import { NumberField } from '@/components/ui/number-field';
import { policyCatalog } from '@/lib/i18n/desk-policy';
import { NumberDecision } from './plain-fields';
import { usePolicyForm, useProblemAt } from './policy-form';
import { StandardNote } from './standard-note';

/** How long and how many the parts may be. */
export function LengthFields() {
  const { policy, set } = usePolicyForm();
  const problemAt = useProblemAt();
  const t = useTranslate(policyCatalog);
  const { siteLimits } = policy;
  return (
    <>
      <div class="d-fields">
        <NumberDecision field="limit" hint={t('hint.limit')} />
        <NumberDecision field="maxParts" hint={t('hint.maxParts')} />
        <NumberDecision field="mostParts" hint={t('hint.mostParts')} />
      </div>
      <fieldset class="p-group p-decision">
        <legend>{t('field.siteLimits')}</legend>
        <p class="ui-field-hint">{t('hint.siteLimits')}</p>
        <div class="d-fields">
          {(['bluesky', 'mastodon'] as const).map((site) => (
            <NumberField
              key={site}
              label={t(`field.${site}`)}
              error={problemAt(`siteLimits.${site}`)}
              value={siteLimits[site]}
              onChange={(value) => set({ siteLimits: { ...siteLimits, [site]: value } })}
            />
          ))}
        </div>
        <StandardNote field="siteLimits" />
      </fieldset>
    </>
  );
}
