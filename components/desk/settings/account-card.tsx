import { Band } from '@/components/ui/band';
import { SelectField, TextField } from '@/components/ui/field';
import { useTranslate } from '@/components/ui/language';
import type { Account, Policy } from '@/lib/domain/account';
import { deskCatalog } from '@/lib/i18n/desk';
import { settingsCatalog } from '@/lib/i18n/desk-settings';
import { useDeskPage } from '../page-context';
import { ReplyPreview } from '../reply-preview';
import { SaveBar } from '../save-bar';
import { normaliseHandle } from '../setup/check-fields';
import { useAct } from '../use-act';
import { useRowDraft } from '../use-row-draft';
import { findAccountProblem, withHandle, xHandle } from './check-account';

/** Company, handle and the policy's texts, with a long reply in that form beside them. */
export function AccountCard({ account }: { account: Account }) {
  const { desk, profile, toaster } = useDeskPage();
  const t = useTranslate(settingsCatalog);
  const tDesk = useTranslate(deskCatalog);
  const act = useAct();
  const draft = useRowDraft(account);
  const { value, edit } = draft;
  const { policy } = value;
  const setPolicy = (changes: Partial<Policy>) => edit({ policy: { ...policy, ...changes } });
  const setNumber = (key: 'limit' | 'maxParts') => (typed: string) =>
    setPolicy({ [key]: Number.parseInt(typed.normalize('NFKC'), 10) || 0 });
  const problem = findAccountProblem(value);
  const save = async () => {
    if (!(await act(() => desk.accounts.save(draft.forSave())))) return;
    draft.discard();
    toaster.show(tDesk('saved'));
  };
  return (
    <>
      {draft.changedElsewhere && <Band tone="info">{tDesk('changedElsewhere')}</Band>}
      <div class="d-two">
        <section class="d-card d-stack">
          <h2>{t('account')}</h2>
          <div class="d-fields">
            <TextField
              label={t('company')}
              value={value.company}
              maxLength={80}
              onInput={(company) => edit({ company })}
            />
            <TextField
              label={t('handle')}
              value={xHandle(value)}
              onInput={(typed) => edit({ handles: withHandle(value, normaliseHandle(typed)) })}
            />
          </div>
          <TextField
            label={t('opening')}
            hint={t('openingHint')}
            value={policy.opening}
            maxLength={200}
            onInput={(opening) => setPolicy({ opening })}
          />
          <div class="d-fields">
            <TextField
              label={t('closing')}
              hint={t('closingHint')}
              value={policy.closing}
              maxLength={60}
              onInput={(closing) => setPolicy({ closing })}
            />
            <SelectField
              label={t('closingOn')}
              value={policy.closingOn}
              onChange={(closingOn) => setPolicy({ closingOn })}
              options={[
                { value: 'last', label: t('closingLast') },
                { value: 'every', label: t('closingEvery') },
              ]}
            />
            <TextField
              label={t('continuation')}
              hint={t('continuationHint')}
              value={policy.continuation}
              maxLength={20}
              onInput={(continuation) => setPolicy({ continuation })}
            />
            <TextField
              type="number"
              label={t('limit')}
              hint={t('limitHint')}
              value={policy.limit === 0 ? '' : String(policy.limit)}
              onInput={setNumber('limit')}
            />
            <TextField
              type="number"
              label={t('maxParts')}
              hint={t('maxPartsHint')}
              value={policy.maxParts === 0 ? '' : String(policy.maxParts)}
              onInput={setNumber('maxParts')}
            />
          </div>
        </section>
        <section class="d-card d-stack">
          <h2>{t('preview')}</h2>
          {problem === undefined && (
            <ReplyPreview
              body={t('previewBody')}
              policy={policy}
              company={value.company}
              agentName={profile.agent.name}
              initials={profile.agent.initials}
              values={{ 'account.name': value.company }}
            />
          )}
          {problem !== undefined && <Band tone="warn">{t(problem)}</Band>}
        </section>
      </div>
      <SaveBar
        isDirty={draft.isDirty}
        blocked={problem === undefined ? undefined : t(problem)}
        onSave={() => void save()}
        onDiscard={draft.discard}
      />
    </>
  );
}
