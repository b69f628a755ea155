import { useTranslate } from '@/components/ui/language';
import type { PersonalDataRules } from '@/lib/domain/policy/personal-data';
import { policyCatalog } from '@/lib/i18n/desk-policy';
import { LinesField } from '../../lines-field';
import { usePolicyForm, useProblemsIn } from './policy-form';
import { StandardNote } from './standard-note';

/** What counts as personal data for this desk. */
export function PersonalFields() {
  const { policy, set } = usePolicyForm();
  const problemsIn = useProblemsIn();
  const t = useTranslate(policyCatalog);
  const { personal } = policy;
  const edit = (changes: Partial<PersonalDataRules>) => set({ personal: { ...personal, ...changes } });
  return (
    <div class="d-stack p-decision">
      <div class="d-fields">
        <LinesField
          label={t('field.numberShapes')}
          hint={t('hint.numberShapes')}
          error={problemsIn('personal.numberShapes', personal.numberShapes)}
          value={personal.numberShapes}
          rows={3}
          onChange={(numberShapes) => edit({ numberShapes })}
        />
        <LinesField
          label={t('field.phoneRegions')}
          hint={t('hint.phoneRegions')}
          error={problemsIn('personal.phoneRegions', personal.phoneRegions)}
          value={personal.phoneRegions}
          rows={3}
          readLine={(line) => line.normalize('NFKC').toUpperCase()}
          onChange={(phoneRegions) => edit({ phoneRegions })}
        />
      </div>
      <LinesField
        label={t('field.own')}
        hint={t('hint.own')}
        error={problemsIn('personal.own', personal.own)}
        value={personal.own}
        onChange={(own) => edit({ own })}
      />
      <StandardNote field="personal" />
    </div>
  );
}
