import { useTranslate } from '@/components/ui/language';
import { SIGNAL_LISTS, type SignalList } from '@/lib/domain/policy/attention';
import { policyCatalog } from '@/lib/i18n/desk-policy';
import { LATER_SOLVED_WORDS } from '@/lib/playbook/words/solved';
import { STARTER_PATTERNS, STARTER_WORDS } from '@/lib/playbook/words/starter-words';
import { usePolicyForm } from './policy-form';
import { StandardNote } from './standard-note';
import { type StarterGroup, WordListField } from './word-list-field';

const examplesOf = (list: SignalList): string[] =>
  (STARTER_PATTERNS[list] ?? []).map(({ example }) => example);

/** The words by which a post is recognised. */
export function SignalFields() {
  const { policy, set } = usePolicyForm();
  const t = useTranslate(policyCatalog);
  const { signalWords } = policy;
  const moreOf = (list: SignalList): StarterGroup[] => [
    { label: t('listPatterns'), hint: t('listPatternsHint'), items: examplesOf(list) },
    { label: t('listLater'), hint: t('listLaterHint'), items: list === 'solved' ? LATER_SOLVED_WORDS : [] },
  ];
  return (
    <div class="p-decision">
      {SIGNAL_LISTS.map((list) => (
        <WordListField
          key={list}
          label={t(`signal.${list}`)}
          hint={list === 'self-harm' || list === 'spam' ? t(`signalHint.${list}`) : undefined}
          path={`signalWords.${list}`}
          starter={STARTER_WORDS[list]}
          more={moreOf(list).filter(({ items }) => items.length > 0)}
          value={signalWords[list]}
          onChange={(words) => set({ signalWords: { ...signalWords, [list]: words } })}
        />
      ))}
      <StandardNote field="signalWords" />
    </div>
  );
}
