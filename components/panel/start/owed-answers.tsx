import { useState } from 'preact/hooks';
import { Button } from '@/components/ui/button';
import { useLanguage, useTranslate } from '@/components/ui/language';
import { Pill } from '@/components/ui/pill';
import { sayDue } from '@/components/ui/say-time';
import { Section } from '@/components/ui/section';
import { useTimeZone } from '@/components/ui/time-zone';
import type { Interaction } from '@/lib/domain/interaction';
import { reflexesCatalog } from '@/lib/i18n/panel-reflexes';
import type { Owed } from '@/lib/playbook/owed';
import './owed-answers.css';

/** More than this would push everything else out of sight. */
const FIRST = 5;

/** Answers that were promised and are still owed, the most urgent first. A press opens the post. */
export function OwedAnswers(props: {
  owed: readonly Owed<Interaction>[];
  now: Date;
  onOpen: (entry: Interaction) => void;
}) {
  const t = useTranslate(reflexesCatalog);
  const language = useLanguage();
  const zone = useTimeZone();
  const [all, setAll] = useState(false);
  const { owed, now } = props;
  if (owed.length === 0) return null;
  const shown = all ? owed : owed.slice(0, FIRST);
  return (
    <Section
      class="pn-owed"
      title={t('owedTitle')}
      aside={<span class="num">{t('owedCount', { n: owed.length })}</span>}
    >
      <ol>
        {shown.map(({ entry, dueAt, isOverdue, unseen }) => {
          const name = entry.authorName || entry.authorHandle;
          const when = sayDue(dueAt, now, language, zone);
          return (
            <li key={entry.id}>
              <button type="button" title={t('owedOpen', { name })} onClick={() => props.onOpen(entry)}>
                <span class="pn-owed-head">
                  <b>
                    <bdi>{name}</bdi>
                  </b>
                  {isOverdue || dueAt < now.toISOString() ? (
                    <Pill tone="bad" dot="bar">
                      {t('owedOverdue')}
                    </Pill>
                  ) : null}
                  {unseen && (
                    <Pill tone="warn" dot="ring" title={t('owedUnseenHelp')}>
                      {t(unseen.what === 'answer' ? 'owedAnswerUnseen' : 'owedPromiseUnseen')}
                    </Pill>
                  )}
                  <small class="num">
                    {t('owedDue', { when })} · ^{entry.agentInitials}
                  </small>
                </span>
                <span class="pn-owed-text">{entry.post.excerpt}</span>
              </button>
            </li>
          );
        })}
      </ol>
      {owed.length > shown.length && (
        <Button size="s" kind="quiet" onClick={() => setAll(true)}>
          {t('owedMore', { n: owed.length - shown.length })}
        </Button>
      )}
    </Section>
  );
}
