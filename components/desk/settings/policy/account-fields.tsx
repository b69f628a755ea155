import { TextField } from '@/components/ui/field';
import { useTranslate } from '@/components/ui/language';
import type { Editable } from '@/lib/desk/store/rows';
import type { Account } from '@/lib/domain/account';
import { policyCatalog } from '@/lib/i18n/desk-policy';
import { LinesField } from '../../lines-field';
import { HandleFields } from './handle-fields';
import { useProblemAt, useProblemsIn } from './policy-form';

/** Who the company is and how the public reaches it. */
export function AccountFields(props: {
  account: Editable<Account>;
  edit: (changes: Partial<Editable<Account>>) => void;
}) {
  const t = useTranslate(policyCatalog);
  const problemAt = useProblemAt();
  const problemsIn = useProblemsIn();
  const { account, edit } = props;
  const { contact } = account;
  return (
    <>
      <div class="d-fields">
        <TextField
          label={t('field.company')}
          error={problemAt('company')}
          value={account.company}
          onInput={(company) => edit({ company })}
        />
        <TextField
          type="email"
          label={t('field.email')}
          hint={t('hint.email')}
          error={problemAt('contact.email')}
          value={contact.email}
          onInput={(email) => edit({ contact: { ...contact, email: email.trim() } })}
        />
        <TextField
          label={t('field.url')}
          hint={t('hint.url')}
          error={problemAt('contact.url')}
          value={contact.url}
          onInput={(url) => edit({ contact: { ...contact, url: url.trim() } })}
        />
      </div>
      <HandleFields handles={account.handles} onChange={(handles) => edit({ handles })} />
      <LinesField
        label={t('field.phones')}
        hint={t('hint.phones')}
        error={problemsIn('contact.phones', contact.phones)}
        value={contact.phones}
        onChange={(phones) => edit({ contact: { ...contact, phones } })}
      />
    </>
  );
}
