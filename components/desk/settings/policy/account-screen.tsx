import { useMemo } from 'preact/hooks';
import { Band } from '@/components/ui/band';
import { useTranslate } from '@/components/ui/language';
import type { Account } from '@/lib/domain/account';
import { deskCatalog } from '@/lib/i18n/desk';
import { policyCatalog } from '@/lib/i18n/desk-policy';
import type { LinkRows } from '@/lib/playbook/link-health';
import { useDeskPage } from '../../page-context';
import { PageHead } from '../../page-head';
import { BrokenTexts } from '../../playbook/broken-texts';
import { useLinkRows } from '../../playbook/use-link-rows';
import { SaveBar } from '../../save-bar';
import { useAct } from '../../use-act';
import { useRowDraft } from '../../use-row-draft';
import { AccountFields } from './account-fields';
import { findAccountProblems } from './account-problems';
import { PolicyFormProvider } from './policy-form';
import { PolicyIndex } from './policy-index';
import { PolicyPreview, PREVIEW_ID } from './policy-preview';
import { PolicySection } from './policy-section';
import { sayHandles } from './say-handles';
import { SECTION_FORMS } from './section-forms';
import { SECTIONS, sectionOf } from './sections';
import { standardOf } from './standard-of';
import { useOpenSections } from './use-open-sections';
import { VersionLine } from './version-line';
import './policy.css';
import './fields.css';
import './preview.css';

/** An account and its reply policy, with a reply in that form beside them. */
export function AccountScreen({ account }: { account: Account }) {
  const { desk, toaster } = useDeskPage();
  const t = useTranslate(policyCatalog);
  const tDesk = useTranslate(deskCatalog);
  const act = useAct();
  const draft = useRowDraft(account);
  const { value, edit } = draft;
  const { policy } = value;
  const standard = useMemo(() => standardOf(account.policy), [account.policy]);
  const links = useLinkRows();
  const problems = findAccountProblems(value, links?.escalations);
  // One without a handle is new: its name and handles come first.
  const sections = useOpenSections(account.handles.length === 0 ? ['account', 'framing'] : ['framing']);
  const [wrong] = problems;
  const withDraft = (each: LinkRows['accounts'][number]) =>
    each.id === account.id ? { ...each, policy } : each;
  const save = async () => {
    if (await act(() => draft.saveBy(desk.accounts.save))) toaster.show(tDesk('saved'));
  };
  return (
    <PolicyFormProvider
      value={{ policy, standard, problems, set: (changes) => edit({ policy: { ...policy, ...changes } }) }}
    >
      <PageHead title={value.company} back={{ href: '#/settings', label: t('back') }} />
      <VersionLine
        account={account}
        onRestore={(earlier) => {
          edit({ policy: { ...earlier, version: policy.version } });
          toaster.show(t('versionRestored', { version: earlier.version }));
        }}
      />
      {draft.changedElsewhere && <Band tone="info">{tDesk('changedElsewhere')}</Band>}
      <div class="p-screen">
        <PolicyIndex
          onGo={sections.go}
          onPreview={() => document.getElementById(PREVIEW_ID)?.focus()}
          allOpen={sections.allOpen}
          onToggleAll={sections.toggleAll}
        />
        <div class="p-sections">
          <PolicySection
            section="account"
            glance={[value.company, ...sayHandles(value.handles)].join(' · ')}
            open={sections.isOpen('account')}
            onToggle={(open) => sections.toggle('account', open)}
          >
            <AccountFields account={value} edit={edit} />
          </PolicySection>
          {SECTIONS.map((section) => {
            if (section === 'account') return null;
            const Form = SECTION_FORMS[section];
            return (
              <PolicySection
                key={section}
                section={section}
                open={sections.isOpen(section)}
                onToggle={(open) => sections.toggle(section, open)}
              >
                <Form />
              </PolicySection>
            );
          })}
        </div>
        <PolicyPreview
          account={value}
          book={links?.escalations}
          isSound={wrong === undefined}
          onGo={sections.go}
        />
      </div>
      <SaveBar
        isDirty={draft.isDirty}
        blocked={
          wrong && t('blocked', { count: problems.length, section: t(`section.${sectionOf(wrong.path)}`) })
        }
        onSave={save}
        onDiscard={draft.discard}
      >
        <BrokenTexts change={(rows) => ({ ...rows, accounts: rows.accounts.map(withDraft) })} />
      </SaveBar>
    </PolicyFormProvider>
  );
}
