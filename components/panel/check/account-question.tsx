import { useState } from 'preact/hooks';
import { Button } from '@/components/ui/button';
import { useTranslate } from '@/components/ui/language';
import { draftCatalog } from '@/lib/i18n/panel-draft';

/**
 * Whether the account signed in is the desk's: yes keeps it and is never asked again, no leaves the reply stopped, with
 * what to do and the way back from a slip.
 */
export function AccountQuestion({ onOurs }: { onOurs: () => unknown }) {
  const t = useTranslate(draftCatalog);
  const [denied, setDenied] = useState(false);
  if (denied) {
    return (
      <>
        <span role="status">{t('accountDenied')}</span>
        <Button size="s" kind="quiet" onClick={onOurs}>
          {t('accountAfterAll')}
        </Button>
      </>
    );
  }
  return (
    <>
      <Button size="s" onClick={onOurs}>
        {t('accountYes')}
      </Button>
      <Button size="s" onClick={() => setDenied(true)}>
        {t('accountNo')}
      </Button>
    </>
  );
}
