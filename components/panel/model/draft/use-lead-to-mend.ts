import { useRef } from 'preact/hooks';
import { useFindingWords } from '@/components/panel/check/finding-words';
import type { Toaster } from '@/components/ui/toaster';
import type { Finding } from '@/lib/reply/findings/finding';
import { focusBlank } from './focus-blank';
import { findPlaceToMend } from './place-to-mend';

/**
 * What the button does while an error stands: it inserts nothing, says why, and leads there, into the field of a blank,
 * else onto the words, so that typing replaces them.
 * @returns tells whether there was a place to lead to
 */
export function useLeadToMend(
  toaster: Toaster,
  show: (finding: Finding) => void,
): (findings: readonly Finding[]) => boolean {
  const { say } = useFindingWords();
  const told = useRef<number | undefined>(undefined);
  return (findings) => {
    const place = findPlaceToMend(findings);
    if (place === undefined) return false;
    // Pressed again and again, it is said once.
    if (told.current !== undefined) toaster.dismiss(told.current);
    told.current = toaster.show(say(place), { tone: 'warn' });
    if (place.code === 'empty-field') focusBlank();
    else show(place);
    return true;
  };
}
