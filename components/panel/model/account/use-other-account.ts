import { useTranslate } from '@/components/ui/language';
import { hasHandleOn } from '@/lib/domain/account-handle';
import { draftCatalog } from '@/lib/i18n/panel-draft';
import { uiCatalog } from '@/lib/i18n/ui';
import type { PostSources } from '../post/use-post';

/** Another account of the desk, signed in on the page, that could speak instead. */
export interface OtherAccount {
  company: string;
  /** Writes as that account from now on, here and wherever else this agent's windows show who speaks. */
  onWriteAs: () => Promise<void>;
}

/**
 * The account of the desk that is signed in where another one was to speak. The draft stays: opening, signature and rules
 * are the other account's as soon as it speaks. Null where no account of the desk is known under the handle.
 * @param signedIn handle on the page, without `@`
 */
export function useOtherAccount(
  sources: Pick<PostSources, 'desk' | 'selected' | 'profile' | 'rules' | 'toaster'> & {
    tell: (error: unknown) => void;
  },
  signedIn: string | null,
): OtherAccount | null {
  const { desk, selected, profile, rules, toaster, tell } = sources;
  const t = useTranslate(draftCatalog);
  const ui = useTranslate(uiCatalog);
  const { site } = selected.post;
  const other = rules.otherAccounts.find(
    ({ handles }) => signedIn !== null && hasHandleOn(handles, site, signedIn),
  );
  if (other === undefined) return null;
  const agentId = profile.agent.id;
  const { account } = profile;
  const takeBack = async () => {
    const now = await desk.profile.get();
    // Who was chosen since, in another window, was chosen on purpose.
    if (now?.account.id === other.id && now.agent.id === agentId)
      await desk.profile.save({ agentId, accountId: account.id });
  };
  const { company } = other;
  return {
    company,
    onWriteAs: async () => {
      try {
        await desk.profile.save({ agentId, accountId: other.id });
        toaster.show(t('writesAs', { company }), {
          action: { label: ui('undo'), run: () => void takeBack().catch(tell) },
        });
      } catch (error) {
        tell(error);
      }
    },
  };
}
