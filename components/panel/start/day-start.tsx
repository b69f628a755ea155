import { useState } from 'preact/hooks';
import { useFindingWords } from '@/components/panel/check/finding-words';
import type { Greeting } from '@/components/panel/model/render-greeting';
import { Band } from '@/components/ui/band';
import { Button } from '@/components/ui/button';
import { useTranslate } from '@/components/ui/language';
import { Section } from '@/components/ui/section';
import type { Cap, OutgoingKind } from '@/lib/domain/policy/caps';
import { type ReflexKey, reflexesCatalog } from '@/lib/i18n/panel-reflexes';
import { findCapProblems } from '@/lib/reply/findings/situation-rules';
import './day-start.css';

const KIND_WORDS: Readonly<Record<OutgoingKind, ReflexKey>> = {
  faq: 'capFaq',
  'small-talk': 'capSmallTalk',
  notice: 'capNotice',
};

/** One kind of own post: how many of how many, what the policy says of it, and the press that counts one more. */
function CapRow(props: { cap: Cap; count: number; onCount: () => unknown }) {
  const t = useTranslate(reflexesCatalog);
  const { say } = useFindingWords();
  const { cap, count } = props;
  const kind = t(KIND_WORDS[cap.kind]);
  const [problem] = findCapProblems({ caps: [cap] }, { kind: cap.kind, sentToday: count });
  return (
    <li class="pn-cap">
      <span>{kind}</span>
      <span class="num">{t('capCount', { count, most: cap.most })}</span>
      <Button size="s" icon="plus" label={t('countOne', { kind })} onClick={props.onCount}>
        {t('posted')}
      </Button>
      <p class="pn-cap-problem" role="status" data-severity={problem?.severity}>
        {problem && say(problem)}
      </p>
    </li>
  );
}

/** The post that starts the day, and how many of each kind went out of what a day may hold (practice items 38, 39). */
export function DayStart(props: {
  greeting: Greeting;
  /** It was copied today: nobody needs it before them for the rest of the day. */
  isGreeted: boolean;
  caps: readonly Cap[];
  counts: ReadonlyMap<OutgoingKind, number>;
  onCount: (kind: OutgoingKind) => unknown;
  onCopy: (text: string) => void;
}) {
  const t = useTranslate(reflexesCatalog);
  const [again, setAgain] = useState(false);
  const { greeting, caps } = props;
  const isPast = props.isGreeted && !again;
  if (greeting.text === '' && greeting.missing === null && caps.length === 0) return null;
  return (
    <Section
      class="pn-day"
      title={t(isPast && caps.length > 0 ? 'caps' : 'dayStart')}
      aside={
        isPast &&
        greeting.text !== '' && (
          <Button size="s" kind="quiet" onClick={() => setAgain(true)}>
            {t('greetingAgain')}
          </Button>
        )
      }
    >
      {greeting.missing !== null && (
        <Band tone="warn">{t('greetingIncomplete', { snippet: greeting.missing })}</Band>
      )}
      {greeting.text !== '' && !isPast && (
        <div class="pn-greeting">
          <p>{greeting.text}</p>
          <Button size="s" icon="copy" label={t('greeting')} onClick={() => props.onCopy(greeting.text)}>
            {t('copyGreeting')}
          </Button>
        </div>
      )}
      {caps.length > 0 && (
        <ul class="pn-caps" aria-label={t('caps')}>
          {caps.map((cap) => (
            <CapRow
              key={cap.kind}
              cap={cap}
              count={props.counts.get(cap.kind) ?? 0}
              onCount={() => props.onCount(cap.kind)}
            />
          ))}
        </ul>
      )}
    </Section>
  );
}
