import { Button } from '@/components/ui/button';
import { useTranslate } from '@/components/ui/language';
import { Section } from '@/components/ui/section';
import type { Cap, OutgoingKind } from '@/lib/domain/policy/caps';
import { type ReflexKey, reflexesCatalog } from '@/lib/i18n/panel-reflexes';
import './day-start.css';

const KIND_WORDS: Readonly<Record<OutgoingKind, ReflexKey>> = {
  faq: 'capFaq',
  'small-talk': 'capSmallTalk',
  notice: 'capNotice',
};

/** The post that starts the day, and how many of each kind a day may hold (practice items 38, 39). */
export function DayStart(props: {
  /** As it will be posted; empty where the desk has none. */
  greeting: string;
  caps: readonly Cap[];
  onCopy: (text: string) => void;
}) {
  const t = useTranslate(reflexesCatalog);
  const { greeting, caps } = props;
  if (greeting === '' && caps.length === 0) return null;
  return (
    <Section class="pn-day" title={t('dayStart')}>
      {greeting !== '' && (
        <div class="pn-greeting">
          <p>{greeting}</p>
          <Button size="s" icon="copy" label={t('greeting')} onClick={() => props.onCopy(greeting)}>
            {t('copyGreeting')}
          </Button>
        </div>
      )}
      {caps.length > 0 && (
        <p class="pn-caps num">
          {t('caps')}:{' '}
          {caps
            .map(({ kind, near, most }) => t('cap', { kind: t(KIND_WORDS[kind]), near, most }))
            .join(' · ')}
        </p>
      )}
    </Section>
  );
}
