import { useTranslate } from '@/components/ui/language';
import { NumberField } from '@/components/ui/number-field';
import { policyCatalog } from '@/lib/i18n/desk-policy';
import { ChoiceDecision, NumberDecision } from './plain-fields';
import { usePolicyForm, useProblemAt } from './policy-form';
import { StandardNote } from './standard-note';

const SURROUNDINGS = ['off', 'hint', 'warning', 'error'] as const;

/** From when on the desk wants to be warned. */
export function AttentionFields() {
  const { policy, set } = usePolicyForm();
  const problemAt = useProblemAt();
  const t = useTranslate(policyCatalog);
  const { pingPong } = policy;
  return (
    <>
      <fieldset class="p-group p-decision">
        <legend>{t('field.pingPong')}</legend>
        <p class="ui-field-hint">{t('hint.pingPong')}</p>
        <div class="d-fields">
          <NumberField
            label={t('field.answers')}
            error={problemAt('pingPong.answers')}
            value={pingPong.answers}
            onChange={(answers) => set({ pingPong: { ...pingPong, answers } })}
          />
          <NumberField
            label={t('field.withinHours')}
            error={problemAt('pingPong.hours')}
            value={pingPong.hours}
            onChange={(hours) => set({ pingPong: { ...pingPong, hours } })}
          />
        </div>
        <StandardNote field="pingPong" />
      </fieldset>
      <div class="d-fields">
        <NumberDecision field="sameToMany" hint={t('hint.sameToMany')} />
        <NumberDecision field="followUpDays" hint={t('hint.followUpDays')} />
        <ChoiceDecision
          field="surroundings"
          hint={t('hint.surroundings')}
          options={SURROUNDINGS.map((value) => ({ value, label: t(`surroundings.${value}`) }))}
        />
      </div>
    </>
  );
}
