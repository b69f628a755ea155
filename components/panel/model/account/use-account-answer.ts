import { useTranslate } from '@/components/ui/language';
import { draftCatalog } from '@/lib/i18n/panel-draft';
import { uiCatalog } from '@/lib/i18n/ui';
import type { PostSources } from '../post/use-post';
import { keepHandle } from './keep-handle';

/** What "yes, this account is the desk's" does to a handle, without `@`: keeps it, says so, and offers the way back. */
export function useAccountAnswer(
  sources: Pick<PostSources, 'desk' | 'selected' | 'profile' | 'toaster'> & {
    tell: (error: unknown) => void;
  },
  onKept: () => void,
): (handle: string) => Promise<void> {
  const { desk, selected, profile, toaster, tell } = sources;
  const t = useTranslate(draftCatalog);
  const ui = useTranslate(uiCatalog);
  const { account } = profile;
  const keep = async (handle: string) => {
    const answer = await keepHandle(desk, account, selected.post.site, handle);
    if (answer === undefined) return;
    if ('owner' in answer) {
      toaster.show(t('accountOfOther', { handle, company: answer.owner.company }), { tone: 'bad' });
      return;
    }
    const { handles } = account;
    onKept();
    // The handles alone: the rest may have been edited since.
    const takeBack = async () => {
      const now = await desk.accounts.find(account.id);
      if (now !== undefined) await desk.accounts.save({ ...now, handles });
    };
    toaster.show(t('accountKept', { handle }), {
      action: { label: ui('undo'), run: () => void takeBack().catch(tell) },
    });
  };
  return (handle) => keep(handle).catch(tell);
}
