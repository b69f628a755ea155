import { Button } from '@/components/ui/button';
import { useTranslate } from '@/components/ui/language';
import { policyCatalog } from '@/lib/i18n/desk-policy';
import { usePolicyForm } from './policy-form';
import { sayField } from './say-field';
import { differingFields, type PolicyField } from './sections';

/** Under a decision that is not as it came: what it was, and the way back. */
export function StandardNote({ field }: { field: PolicyField }) {
  const { policy, standard, set } = usePolicyForm();
  const t = useTranslate(policyCatalog);
  if (differingFields(policy, standard, [field]).length === 0) return null;
  return (
    <p class="p-standard">
      <span>{t('standard', { value: sayField(standard, field, t) })}</span>
      <Button
        size="s"
        kind="quiet"
        icon="undo"
        label={t('resetFieldOf', { field: t(`field.${field}`) })}
        onClick={() => set({ [field]: standard[field] })}
      >
        {t('resetField')}
      </Button>
    </p>
  );
}
