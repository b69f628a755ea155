import { Button } from '@/components/ui/button';
import { useLanguage, useTranslate } from '@/components/ui/language';
import { Pill } from '@/components/ui/pill';
import { useLiveQuery } from '@/components/ui/use-live-query';
import { type Account, DEFAULT_POLICY, DEFAULT_POLICY_EN, NO_CONTACT_GIVEN } from '@/lib/domain/account';
import { newId } from '@/lib/domain/new-id';
import { deskCatalog } from '@/lib/i18n/desk';
import { settingsCatalog } from '@/lib/i18n/desk-settings';
import { uiCatalog } from '@/lib/i18n/ui';
import { Loaded } from '../loaded';
import { useDeskPage } from '../page-context';
import { useAct } from '../use-act';
import { useRemove } from '../use-remove';
import { sayHandles } from './policy/say-handles';

function AccountLine({ account }: { account: Account }) {
  const { desk, profile, toaster } = useDeskPage();
  const t = useTranslate(settingsCatalog);
  const act = useAct();
  const say = useTranslate(uiCatalog);
  const remove = useRemove(desk.accounts, '#/settings');
  const use = async () => {
    const done = await act(() => desk.profile.save({ agentId: profile.agent.id, accountId: account.id }));
    if (done) toaster.show(t('accountSwitched', { name: account.company }));
  };
  return (
    <li>
      <span class="d-account">
        <a href={`#/settings/accounts/${account.id}`}>{account.company}</a>
        <span class="d-quiet num">
          {[...sayHandles(account.handles), t('accountVersion', { version: account.policy.version })].join(
            ' · ',
          )}
        </span>
      </span>
      {account.id === profile.account.id ? (
        <Pill tone="ok" dot="full">
          {t('agentCurrent')}
        </Pill>
      ) : (
        <span class="d-row">
          <Button size="s" onClick={use}>
            {t('accountUse')}
          </Button>
          <Button size="s" kind="quiet" onClick={() => remove(account.id, account.company)}>
            {say('delete')}
          </Button>
        </span>
      )}
    </li>
  );
}

/** The company profiles that speak in public, each with its reply policy. */
export function AccountsCard() {
  const { desk, toaster, unsaved } = useDeskPage();
  const t = useTranslate(settingsCatalog);
  const tDesk = useTranslate(deskCatalog);
  const language = useLanguage();
  const act = useAct();
  const accounts = useLiveQuery(() => desk.accounts.all(), 'accounts');
  const add = async () => {
    const id = newId();
    const policy = language === 'ja' ? DEFAULT_POLICY : DEFAULT_POLICY_EN;
    const row = { id, company: t('accountNew'), handles: [], contact: NO_CONTACT_GIVEN, policy };
    if (!(await act(() => desk.accounts.save(row)))) return;
    location.hash = `#/settings/accounts/${id}`;
    toaster.show(t('accountAdded'), { action: { label: tDesk('undo'), run: () => void takeBack(id) } });
  };
  const takeBack = async (id: string) => {
    // Whoever already works for it keeps it.
    if ((await desk.profile.get())?.account.id === id) return;
    if (!(await act(() => desk.accounts.remove(id)))) return;
    // What was typed into it goes with it.
    unsaved.setDirty(false);
    location.hash = '#/settings';
  };
  return (
    <section class="d-card d-stack">
      <h2>{t('account')}</h2>
      <p class="d-quiet">{t('accountText')}</p>
      <Loaded result={accounts}>
        {(all) => (
          <ul class="d-agents">
            {all.map((account) => (
              <AccountLine key={account.id} account={account} />
            ))}
          </ul>
        )}
      </Loaded>
      <p>
        <Button size="s" icon="plus" onClick={add}>
          {t('accountAdd')}
        </Button>
      </p>
    </section>
  );
}
