import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { useOutgoing } from '@/components/panel/model/outgoing/use-outgoing';
import { renderGreeting } from '@/components/panel/model/render-greeting';
import { useLanguage, useTranslate } from '@/components/ui/language';
import { useTimeZone } from '@/components/ui/time-zone';
import type { Toaster } from '@/components/ui/toaster';
import type { Desk, Profile } from '@/lib/desk/desk';
import type { Interaction } from '@/lib/domain/interaction';
import { dayOf } from '@/lib/domain/zone-clock';
import { reflexesCatalog } from '@/lib/i18n/panel-reflexes';
import type { Owed } from '@/lib/playbook/owed';
import { DayStart } from './day-start';
import { isGreeted, keepGreeted } from './greeted-day';
import { OwedAnswers } from './owed-answers';

/** What stands on top before a post is chosen: whom we owe an answer, then how the day begins. */
export function StartView(props: {
  desk: Pick<Desk, 'outgoing' | 'interactions' | 'templates'>;
  profile: Profile;
  owed: readonly Owed<Interaction>[];
  now: Date;
  /** State of an incident; empty for none. */
  incident: string;
  toaster: Toaster;
  copy: (text: string) => Promise<void>;
  onOpen: (entry: Interaction) => void;
  /** Pages whose comments are watched. */
  watches?: ComponentChildren;
}) {
  const language = useLanguage();
  const t = useTranslate(reflexesCatalog);
  const { profile, now, toaster } = props;
  const timeZone = useTimeZone();
  const [copiedOn, setCopiedOn] = useState<string | null>(null);
  const day = dayOf(now, timeZone);
  const outgoing = useOutgoing(props.desk, profile, now, toaster);
  return (
    <>
      <OwedAnswers owed={props.owed} now={now} onOpen={props.onOpen} />
      {props.watches}
      <DayStart
        greeting={renderGreeting(profile, now, timeZone, language, props.incident)}
        isGreeted={copiedOn === day || isGreeted(localStorage, profile.account.id, day)}
        caps={profile.account.policy.caps}
        counts={outgoing.counts}
        onCount={outgoing.count}
        onCopy={(text) =>
          void props.copy(text).then(
            () => {
              toaster.show(t('greetingCopied'));
              setCopiedOn(day);
              keepGreeted(localStorage, profile.account.id, day);
            },
            () => toaster.show(t('copyFailed'), { tone: 'bad' }),
          )
        }
      />
    </>
  );
}
