import { SelectField } from '@/components/ui/field';
import { useTranslate } from '@/components/ui/language';
import { useLiveQuery } from '@/components/ui/use-live-query';
import { TEMPLATE_SCOPES, type Template } from '@/lib/domain/template';
import { playbookCatalog } from '@/lib/i18n/desk-playbook';
import { CheckGroup } from '../check-group';
import { useDeskPage } from '../page-context';

type Audience = Pick<Template, 'scope' | 'accountIds'>;

/** Who is offered a template, and for which accounts where the desk has several. */
export function AudienceFields(props: { value: Audience; onChange: (changes: Partial<Audience>) => void }) {
  const { desk } = useDeskPage();
  const t = useTranslate(playbookCatalog);
  const accounts = useLiveQuery(() => desk.accounts.all(), 'accounts');
  const known = accounts.state === 'ready' ? accounts.value : [];
  const { value, onChange } = props;
  return (
    <>
      <SelectField
        label={t('scope')}
        hint={t(`scopeHint.${value.scope}`)}
        value={value.scope}
        options={TEMPLATE_SCOPES.map((scope) => ({ value: scope, label: t(`scope.${scope}`) }))}
        onChange={(scope) => onChange({ scope })}
      />
      {(known.length > 1 || value.accountIds.length > 0) && (
        <CheckGroup
          label={t('accounts')}
          hint={t('accountsHint')}
          options={known.map(({ id, company }) => ({ value: id, label: company }))}
          chosen={value.accountIds}
          onChange={(accountIds) => onChange({ accountIds })}
        />
      )}
    </>
  );
}
