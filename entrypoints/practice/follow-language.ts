import { effect, type ReadonlySignal, signal } from '@preact/signals';
import { readLanguage } from '@/components/ui/read-language';
import type { Language } from '@/lib/i18n/language';
import { STORED } from '@/lib/messaging/stored-keys';
import { onStored } from '@/lib/messaging/watch-stored';

/**
 * Loads the page anew once the agent chose another language: the posts themselves are others in it. What was done here is
 * kept over a load; a reply that is being written is not, and is waited for.
 */
export function followLanguage(
  shown: Language,
  composer: ReadonlySignal<unknown>,
  reload: () => void,
  abort: AbortSignal,
): void {
  const isOther = signal(false);
  const compare = async (): Promise<void> => {
    isOther.value = (await readLanguage()) !== shown;
  };
  onStored('local', STORED.settings, () => void compare(), abort);
  // It may have changed since this page read it.
  void compare();
  const stop = effect(() => {
    if (isOther.value && composer.value === null) reload();
  });
  abort.addEventListener('abort', stop, { once: true });
}
