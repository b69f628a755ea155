import { useTranslate } from '@/components/ui/language';
import { SIGNAL_LISTS, type SignalList } from '@/lib/domain/policy/attention';
import { SPAM_HINTS } from '@/lib/domain/spam-hint';
import { policyCatalog } from '@/lib/i18n/desk-policy';
import { panelSitesCatalog } from '@/lib/i18n/panel-sites';
import { LATER_SOLVED_WORDS } from '@/lib/playbook/words/solved';
import { SPAM_KINDS, SPAM_WORDS } from '@/lib/playbook/words/spam';
import { STARTER_PATTERNS, STARTER_WORDS } from '@/lib/playbook/words/starter-words';
import { usePolicyForm } from './policy-form';
import { StandardNote } from './standard-note';
import { type StarterGroup, WordListField } from './word-list-field';

const HINTED = ['threat', 'self-harm', 'spam'] as const;

const examplesOf = (list: SignalList): string[] =>
  (STARTER_PATTERNS[list] ?? []).map(({ example }) => example);

/** The words by which a post is recognised. */
export function SignalFields() {
  const { policy, set } = usePolicyForm();
  const t = useTranslate(policyCatalog);
  const sayHint = useTranslate(panelSitesCatalog);
  const { signalWords } = policy;
  const moreOf = (list: SignalList): StarterGroup[] => {
    if (list === 'spam') {
      const kinds = SPAM_KINDS.map((kind) => ({ label: t(`spamKind.${kind}`), items: SPAM_WORDS[kind] }));
      return [...kinds, { label: t('listSigns'), hint: t('listSignsHint'), items: examplesOf(list) }];
    }
    const later = list === 'solved' ? LATER_SOLVED_WORDS : [];
    return [
      { label: t('listPatterns'), hint: t('listPatternsHint'), items: examplesOf(list) },
      { label: t('listLater'), hint: t('listLaterHint'), items: later },
    ];
  };
  const hintOf = (list: SignalList) => {
    const hinted = HINTED.find((each) => each === list);
    return hinted && t(`signalHint.${hinted}`);
  };
  const pageSigns = SPAM_HINTS.map((hint) => sayHint(`spam.${hint}`)).join(t('spamPageSeparator'));
  return (
    <div class="p-decision">
      {SIGNAL_LISTS.map((list) => (
        <WordListField
          key={list}
          label={t(`signal.${list}`)}
          hint={hintOf(list)}
          path={`signalWords.${list}`}
          // Words of spam count by their kind.
          starter={list === 'spam' ? [] : STARTER_WORDS[list]}
          more={moreOf(list)}
          note={list === 'spam' ? t('spamPage', { signs: pageSigns }) : undefined}
          value={signalWords[list]}
          onChange={(words) => set({ signalWords: { ...signalWords, [list]: words } })}
        />
      ))}
      <StandardNote field="signalWords" />
    </div>
  );
}
