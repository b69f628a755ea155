import { useTranslate } from '@/components/ui/language';
import { DEFAULT_POLICY, DEFAULT_POLICY_EN, type Policy } from '@/lib/domain/account';
import { readHandle } from '@/lib/domain/account-handle';
import { readInitials } from '@/lib/domain/read-initials';
import { createTranslate } from '@/lib/i18n/catalog';
import { setupCatalog } from '@/lib/i18n/desk-setup';
import type { Language } from '@/lib/i18n/language';
import { ReplyPreview } from '../reply-preview';
import type { SetupFields } from './check-fields';

/** A reply in the desk's form while it is being named; examples stand where nothing is typed yet. */
export function ReplySample({ fields, language }: { fields: SetupFields; language: Language }) {
  const t = useTranslate(setupCatalog);
  const say = createTranslate(setupCatalog, language);
  const policy: Policy = language === 'ja' ? DEFAULT_POLICY : DEFAULT_POLICY_EN;
  const example = { company: say('exampleCompany'), name: say('exampleName') };
  return (
    <section class="d-sample" aria-label={t('preview')}>
      <h2>{t('preview')}</h2>
      <p class="d-sample-from">
        <span class="d-sample-face" aria-hidden="true">
          {(fields.company.trim() || example.company).slice(0, 1)}
        </span>
        <span>
          <b>{fields.company.trim() || example.company}</b>
          <span class="d-quiet">@{readHandle('x', fields.handle) || 'soramobile_care'}</span>
        </span>
      </p>
      <ReplyPreview
        body={say('previewBody')}
        policy={policy}
        company={fields.company.trim() || example.company}
        agentName={fields.agentName.trim() || example.name}
        initials={readInitials(fields.initials) || 'MJ'}
      />
      <p class="d-quiet">{t('previewNote')}</p>
    </section>
  );
}
