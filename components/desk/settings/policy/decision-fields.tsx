import { SelectField, TextField } from '@/components/ui/field';
import { useTranslate } from '@/components/ui/language';
import { DECISIONS, type Decision, type DecisionName } from '@/lib/domain/policy/decisions';
import { policyCatalog } from '@/lib/i18n/desk-policy';
import { usePolicyForm, useProblemAt } from './policy-form';
import { StandardNote } from './standard-note';

const RULES = ['never', 'wish', 'ask', 'free'] as const;

/** What the desk has decided about everything an account can do besides replying. */
export function DecisionFields() {
  const { policy, set } = usePolicyForm();
  const problemAt = useProblemAt();
  const t = useTranslate(policyCatalog);
  const { decisions } = policy;
  const edit = (name: DecisionName, changes: Partial<Decision>) =>
    set({ decisions: { ...decisions, [name]: { ...decisions[name], ...changes } } });
  return (
    <div class="d-stack p-decision">
      <ul class="p-words" aria-label={t('field.decisions')}>
        {DECISIONS.map((decision) => {
          const name = t(`decision.${decision}`);
          return (
            <li key={decision} class="p-rule">
              <b aria-hidden="true">{name}</b>
              <SelectField
                bare
                label={t('decisionRule', { name })}
                value={decisions[decision].rule}
                options={RULES.map((value) => ({ value, label: t(`rule.${value}`) }))}
                onChange={(rule) => edit(decision, { rule })}
              />
              <TextField
                bare
                label={t('decisionNote', { name })}
                placeholder={t('notePlaceholder')}
                error={problemAt(`decisions.${decision}.note`)}
                value={decisions[decision].note}
                onInput={(note) => edit(decision, { note })}
              />
            </li>
          );
        })}
      </ul>
      <StandardNote field="decisions" />
    </div>
  );
}
