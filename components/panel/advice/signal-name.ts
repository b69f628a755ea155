import { useTranslate } from '@/components/ui/language';
import type { Signal } from '@/lib/domain/condition';
import { PLAYBOOK } from '@/lib/i18n/playbook';

/** Names a signal, and says so where it does not stand in the post the agent sees but in another one of this person. */
export function useSignalName(): (signal: Signal, elsewhere?: boolean) => string {
  const say = useTranslate(PLAYBOOK);
  return (signal, elsewhere = false) => {
    const name = say(`signal-${signal}`);
    return elsewhere ? say('signal-elsewhere', { signal: name }) : name;
  };
}
