import { useEffect, useRef } from 'preact/hooks';
import { useFindingWords } from '@/components/panel/check/finding-words';
import { useTranslate } from '@/components/ui/language';
import type { Toaster } from '@/components/ui/toaster';
import type { Desk } from '@/lib/desk/desk';
import type { Interaction } from '@/lib/domain/interaction';
import { panelCatalog } from '@/lib/i18n/panel';
import { insertionCatalog } from '@/lib/i18n/panel-insertion';
import type { Person } from '../post/read-person';
import { readSentBreaks } from './read-sent-breaks';

/**
 * Says once that the reply that was under way is known to be out, and what it broke of the policy if it was edited in the
 * site's own box: the checks saw it before.
 */
export function useSentNews(
  sources: {
    desk: Pick<Desk, 'interactions' | 'accounts' | 'escalations'>;
    person: Person;
    toaster: Toaster;
  },
  pendingId: string | null,
  onSent: (reply: Interaction) => void,
): void {
  const { desk, person, toaster } = sources;
  const { history } = person;
  const say = useTranslate(insertionCatalog);
  const t = useTranslate(panelCatalog);
  const { listRules } = useFindingWords();
  const waitingFor = useRef(pendingId);
  const tell = async (reply: Interaction) => {
    const breaks = await readSentBreaks(desk, reply).catch(() => []);
    if (breaks.length === 0) {
      // Whoever only said it was told where she said it.
      if (reply.confirmedBy !== 'agent') toaster.show(say('sentSeen'));
    } else toaster.show(`${t('sentBreaks')} ${listRules(breaks.map(({ code }) => code))}`, { tone: 'bad' });
  };
  // After every drawing: what was waited for is put away at once, so each reply is told once.
  useEffect(() => {
    const id = waitingFor.current;
    waitingFor.current = pendingId;
    if (id === null || id === pendingId) return;
    const reply = history.find((entry) => entry.id === id);
    if (reply?.delivery !== 'sent') return;
    void tell(reply);
    onSent(reply);
  });
}
