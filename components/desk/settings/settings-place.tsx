import { Empty } from '@/components/ui/empty';
import { useTranslate } from '@/components/ui/language';
import { useLiveQuery } from '@/components/ui/use-live-query';
import { deskCatalog } from '@/lib/i18n/desk';
import { Loaded } from '../loaded';
import { useDeskPage } from '../page-context';
import { AccountScreen } from './policy/account-screen';
import { SettingsScreen } from './settings-screen';

/** All settings, or one account with its policy. */
export function SettingsPlace({ kind, id }: { kind: string | undefined; id: string | undefined }) {
  return kind === 'accounts' && id !== undefined ? <OneAccount id={id} /> : <SettingsScreen />;
}

function OneAccount({ id }: { id: string }) {
  const { desk } = useDeskPage();
  const t = useTranslate(deskCatalog);
  const account = useLiveQuery(() => desk.accounts.find(id), `account ${id}`);
  return (
    <Loaded result={account}>
      {(found) =>
        found === undefined ? (
          <Empty icon="note" title={t('removedElsewhere')} action={<a href="#/settings">{t('back')}</a>} />
        ) : (
          <AccountScreen key={found.id} account={found} />
        )
      }
    </Loaded>
  );
}
