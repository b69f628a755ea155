import { useTranslate } from '@/components/ui/language';
import { PLAYBOOK } from '@/lib/i18n/playbook';
import { sitesCatalog } from '@/lib/i18n/sites';
import type { Reason } from '@/lib/playbook/choose';
import { useSignalName } from './signal-name';

/** Why something is shown, in a few words: what this post has about it, else that it stands for its site or for any. */
export function useShortReasons(): (why: readonly Reason[]) => string {
  const say = useTranslate(PLAYBOOK);
  const name = useSignalName();
  const siteName = useTranslate(sitesCatalog);
  const sayOne = (reason: Reason): string => {
    switch (reason.code) {
      case 'signal':
        return name(reason.signal, reason.elsewhere);
      case 'category':
        return reason.category;
      case 'style':
        return reason.list;
      case 'site':
        return say('short-site', { site: siteName(`site.${reason.site}`) });
      case 'always':
        return say('why-always');
    }
  };
  return (why) => {
    const ofPost = why.filter(({ code }) => code !== 'site' && code !== 'always');
    return (ofPost.length > 0 ? ofPost : why).map(sayOne).join(' · ');
  };
}
