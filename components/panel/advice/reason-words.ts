import { useTranslate } from '@/components/ui/language';
import { PLAYBOOK } from '@/lib/i18n/playbook';
import type { Reason } from '@/lib/playbook/choose';

/** Says why a guideline or template is shown. */
export function useReasonWords(): (reason: Reason) => string {
  const say = useTranslate(PLAYBOOK);
  return (reason) => {
    switch (reason.code) {
      case 'signal':
        return say(reason.elsewhere ? 'why-signal-elsewhere' : 'why-signal', {
          signal: say(`signal-${reason.signal}`),
        });
      case 'category':
        return say('why-category', { category: reason.category });
      case 'style':
        return say('why-style', { list: reason.list });
      case 'site':
        return say('why-site');
      case 'always':
        return say('why-always');
    }
  };
}
