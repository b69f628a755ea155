import type { ComponentChildren } from 'preact';
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
import { AskFields } from './ask-fields';
import { AttentionFields } from './attention-fields';
import { DecisionFields } from './decision-fields';
import { FaqFields } from './faq-fields';
import { FramingFields } from './framing-fields';
import { HashtagFields } from './hashtag-fields';
import { HoursFields } from './hours-fields';
import { LengthFields } from './length-fields';
import { LinkFields } from './link-fields';
import { OutgoingFields } from './outgoing-fields';
import { PersonalFields } from './personal-fields';
import { PolicyFormProvider } from './policy-form';
import { PolicyIndex } from './policy-index';
import { PolicyPreview, PREVIEW_ID } from './policy-preview';
import { PolicySection } from './policy-section';
import { sayHandles } from './say-handles';
import { SECTIONS, type SectionName, sectionOf } from './sections';
import { SignalFields } from './signal-fields';
import { standardOf } from './standard-of';
import { useOpenSections } from './use-open-sections';
import { VersionLine } from './version-line';
import { WordFields } from './word-fields';
import './policy.css';
import './fields.css';
import './preview.css';

/** What each section but the account's own asks. */
const FIELDS: Readonly<Record<Exclude<SectionName, 'account'>, () => ComponentChildren>> = {
  framing: FramingFields,
  length: LengthFields,
  hours: HoursFields,
  words: WordFields,
  links: LinkFields,
  hashtags: HashtagFields,
  faq: FaqFields,
  decisions: DecisionFields,
  personal: PersonalFields,
  asks: AskFields,
  outgoing: OutgoingFields,
  attention: AttentionFields,
  signals: SignalFields,
};

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
  const sections = useOpenSections();
  const [wrong] = problems;
  const withDraft = (each: LinkRows['accounts'][number]) =>
    each.id === account.id ? { ...each, policy } : each;
  const save = async () => {
    if (!(await act(() => desk.accounts.save(draft.forSave())))) return;
    draft.discard();
    toaster.show(tDesk('saved'));
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
            const Fields = FIELDS[section];
            return (
              <PolicySection
                key={section}
                section={section}
                open={sections.isOpen(section)}
                onToggle={(open) => sections.toggle(section, open)}
              >
                <Fields />
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
