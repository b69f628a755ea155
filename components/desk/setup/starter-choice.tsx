import { useTranslate } from '@/components/ui/language';
import type { StarterPack } from '@/lib/domain/starter-pack';
import { setupCatalog } from '@/lib/i18n/desk-setup';

export type Starter = 'ja' | 'en' | 'none';

/** Which sample playbook to begin with. */
export function StarterChoice(props: {
  value: Starter;
  packs: Readonly<Record<'ja' | 'en', StarterPack>>;
  onChange: (value: Starter) => void;
}) {
  const t = useTranslate(setupCatalog);
  const counts = (pack: StarterPack) =>
    t('starterCounts', {
      lists: pack.lists.length,
      guidelines: pack.guidelines.length,
      templates: pack.templates.length,
    });
  const options: { value: Starter; label: string; text: string }[] = [
    { value: 'ja', label: t('starterJa'), text: counts(props.packs.ja) },
    { value: 'en', label: t('starterEn'), text: counts(props.packs.en) },
    { value: 'none', label: t('starterNone'), text: t('starterNoneText') },
  ];
  return (
    <fieldset class="d-starter">
      <legend>{t('starter')}</legend>
      <p class="d-quiet">{t('starterText')}</p>
      <div class="d-starter-options">
        {options.map((option) => (
          <label key={option.value} class="d-starter-option">
            <input
              type="radio"
              name="starter"
              checked={props.value === option.value}
              onChange={() => props.onChange(option.value)}
            />
            <span>
              <b>{option.label}</b>
              <small>{option.text}</small>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
