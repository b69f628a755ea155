import { SelectField } from '@/components/ui/field';
import { useTranslate } from '@/components/ui/language';
import type { Links } from '@/lib/domain/policy/links';
import { policyCatalog } from '@/lib/i18n/desk-policy';
import { LinesField } from '../../lines-field';
import { usePolicyForm, useProblemsIn } from './policy-form';
import { StandardNote } from './standard-note';

/** `https://Support.Example.com/faq?x` as `support.example.com`. */
function readHost(line: string): string {
  return line
    .replace(/^https?:\/\//iu, '')
    .replace(/[/?#:].*$/u, '')
    .toLowerCase();
}

/** Which pages may be linked. */
export function LinkFields() {
  const { policy, set } = usePolicyForm();
  const problemsIn = useProblemsIn();
  const t = useTranslate(policyCatalog);
  const { links } = policy;
  const edit = (changes: Partial<Links>) => set({ links: { ...links, ...changes } });
  return (
    <div class="d-stack p-decision">
      <LinesField
        label={t('field.allowed')}
        hint={t('hint.allowed')}
        error={problemsIn('links.allowed', links.allowed)}
        value={links.allowed}
        readLine={readHost}
        rows={4}
        onChange={(allowed) => edit({ allowed })}
      />
      <div class="d-fields">
        <SelectField
          label={t('field.unknown')}
          hint={t('hint.unknown')}
          value={links.unknown}
          options={(['error', 'warning'] as const).map((value) => ({ value, label: t(`unknown.${value}`) }))}
          onChange={(unknown) => edit({ unknown })}
        />
        <LinesField
          label={t('field.shorteners')}
          hint={t('hint.shorteners')}
          error={problemsIn('links.shorteners', links.shorteners)}
          value={links.shorteners}
          readLine={readHost}
          onChange={(shorteners) => edit({ shorteners })}
        />
      </div>
      <StandardNote field="links" />
    </div>
  );
}
