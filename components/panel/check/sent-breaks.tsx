import { Band } from '@/components/ui/band';
import { useTranslate } from '@/components/ui/language';
import { useLiveQuery } from '@/components/ui/use-live-query';
import type { Interaction } from '@/lib/domain/interaction';
import { panelCatalog } from '@/lib/i18n/panel';
import type { Finding } from '@/lib/reply/findings/finding';
import { useFindingWords } from './finding-words';

/**
 * Says of a reply that went out what broke the policy after it was checked. Nothing can be fixed here any more. What
 * cannot be read is not known; the log itself stands.
 */
export function SentBreaks(props: { entry: Interaction; read: (entry: Interaction) => Promise<Finding[]> }) {
  const t = useTranslate(panelCatalog);
  const { say } = useFindingWords();
  const { entry, read } = props;
  const breaks = useLiveQuery(() => read(entry), `breaks of ${entry.id} at ${entry.updatedAt}`);
  if (breaks.state !== 'ready' || breaks.value.length === 0) return null;
  return (
    <Band tone="bad">
      {t('sentBreaks')}
      {[...new Set(breaks.value.map(say))].map((words) => (
        <div key={words}>{words}</div>
      ))}
    </Band>
  );
}
