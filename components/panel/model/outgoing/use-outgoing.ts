import { useTranslate } from '@/components/ui/language';
import type { Toaster } from '@/components/ui/toaster';
import { useLiveQuery } from '@/components/ui/use-live-query';
import type { Desk, Profile } from '@/lib/desk/desk';
import { newId } from '@/lib/domain/new-id';
import type { OutgoingKind } from '@/lib/domain/policy/caps';
import { dayOf } from '@/lib/domain/zone-clock';
import { noticesCatalog } from '@/lib/i18n/panel-notices';
import { reflexesCatalog } from '@/lib/i18n/panel-reflexes';
import { uiCatalog } from '@/lib/i18n/ui';
import { wordsOfError } from '../say-error';
import { readOutgoing } from './read-outgoing';

const NONE: ReadonlyMap<OutgoingKind, number> = new Map();

export interface Outgoing {
  /** How many of each kind went out today. */
  counts: ReadonlyMap<OutgoingKind, number>;
  /** One more went out; can be taken back. Resolves when it is counted, or when it was said why not. */
  count: (kind: OutgoingKind) => Promise<unknown>;
}

/** How many of each kind went out today, kept up with the log. */
export function useOutgoingCounts(
  desk: Pick<Desk, 'outgoing' | 'interactions' | 'templates'>,
  account: Profile['account'],
  now: Date,
): ReadonlyMap<OutgoingKind, number> {
  const day = dayOf(now, account.policy.hours.timeZone);
  const counts = useLiveQuery(() => readOutgoing(desk, account, now), `${account.id} ${day}`);
  return counts.state === 'ready' ? counts.value : NONE;
}

/** Counts what the account posts on its own, today in the account's zone. */
export function useOutgoing(
  desk: Pick<Desk, 'outgoing' | 'interactions' | 'templates'>,
  { account, agent }: Profile,
  now: Date,
  toaster: Toaster,
): Outgoing {
  const t = useTranslate(reflexesCatalog);
  const ui = useTranslate(uiCatalog);
  const say = useTranslate(noticesCatalog);
  const counts = useOutgoingCounts(desk, account, now);
  const tell = (error: unknown) => toaster.show(say(wordsOfError(error)), { tone: 'bad' });
  return {
    counts,
    count(kind) {
      const id = newId();
      const undo = () => void desk.outgoing.undo(id).catch(tell);
      return desk.outgoing
        .log({ id, kind, account, agent })
        .then(() => toaster.show(t('counted'), { action: { label: ui('undo'), run: undo } }), tell);
    },
  };
}
