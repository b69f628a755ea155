import { useEffect, useState } from 'preact/hooks';
import { Band } from '@/components/ui/band';
import { useTranslate } from '@/components/ui/language';
import type { Interaction } from '@/lib/domain/interaction';
import { panelCatalog } from '@/lib/i18n/panel';
import type { Finding } from '@/lib/reply/findings/finding';
import { useFindingWords } from './finding-words';

/** Says of a reply that went out what broke the policy after it was checked. Nothing can be fixed here any more. */
export function SentBreaks(props: { entry: Interaction; read: (entry: Interaction) => Promise<Finding[]> }) {
  const t = useTranslate(panelCatalog);
  const { say } = useFindingWords();
  const { entry, read } = props;
  const [breaks, setBreaks] = useState<Finding[]>([]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: read once for each state of the entry
  useEffect(() => {
    let wanted = true;
    // What cannot be read is not known; the log itself stands.
    read(entry).then(
      (found) => wanted && setBreaks(found),
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [entry.id, entry.updatedAt]);
  if (breaks.length === 0) return null;
  return (
    <Band tone="bad">
      {t('sentBreaks')}
      {breaks.map((finding, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the list is read at once and never changes
        <div key={index}>{say(finding)}</div>
      ))}
    </Band>
  );
}
