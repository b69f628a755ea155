import { useTranslate } from '@/components/ui/language';
import { PLAYBOOK } from '@/lib/i18n/playbook';
import type { Reason } from '@/lib/playbook/choose';

/** Why something is shown, in a word or two; empty where it stands for any post or site. */
export function useShortReason(): (reason: Reason) => string {
  const say = useTranslate(PLAYBOOK);
  return (reason) => {
    switch (reason.code) {
      case 'signal':
        return say(`signal-${reason.signal}`);
      case 'category':
        return reason.category;
      case 'style':
        return reason.list;
      case 'site':
      case 'always':
        return '';
    }
  };
}
