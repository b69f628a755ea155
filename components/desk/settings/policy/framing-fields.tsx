import { SelectField } from '@/components/ui/field';
import { useTranslate } from '@/components/ui/language';
import { OPENING_WHEN } from '@/lib/domain/policy/opening';
import { policyCatalog } from '@/lib/i18n/desk-policy';
import { ChoiceDecision, TextDecision } from './plain-fields';
import { usePolicyForm } from './policy-form';
import { SEPARATOR_NAMES, SEPARATORS } from './separators';
import { StandardNote } from './standard-note';

function OpeningWhenFields() {
  const { policy, set } = usePolicyForm();
  const t = useTranslate(policyCatalog);
  const { openingWhen } = policy;
  const options = OPENING_WHEN.map((value) => ({ value, label: t(`openingWhen.${value}`) }));
  return (
    <fieldset class="p-group p-decision">
      <legend>{t('field.openingWhen')}</legend>
      <p class="ui-field-hint">{t('hint.openingWhen')}</p>
      <div class="d-fields">
        <SelectField
          label={t('field.openingTimeline')}
          value={openingWhen.timeline}
          options={options}
          onChange={(timeline) => set({ openingWhen: { ...openingWhen, timeline } })}
        />
        <SelectField
          label={t('field.openingBlog')}
          value={openingWhen.blog}
          options={options}
          onChange={(blog) => set({ openingWhen: { ...openingWhen, blog } })}
        />
      </div>
      <StandardNote field="openingWhen" />
    </fieldset>
  );
}

/** Who speaks, for whom, and that it goes on. */
export function FramingFields() {
  const t = useTranslate(policyCatalog);
  return (
    <>
      <TextDecision field="opening" hint={t('hint.opening')} />
      <OpeningWhenFields />
      <TextDecision field="courtesy" hint={t('hint.courtesy')} />
      <div class="d-fields">
        <TextDecision field="closing" hint={t('hint.closing')} />
        <ChoiceDecision
          field="closingOn"
          hint={t('hint.closingOn')}
          options={(['last', 'every'] as const).map((value) => ({ value, label: t(`closingOn.${value}`) }))}
        />
        <TextDecision field="continuation" hint={t('hint.continuation')} />
        <ChoiceDecision
          field="separator"
          hint={t('hint.separator')}
          options={SEPARATORS.map((value) => ({ value, label: t(`separator.${SEPARATOR_NAMES[value]}`) }))}
        />
      </div>
    </>
  );
}
