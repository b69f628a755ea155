import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { useTranslate } from '@/components/ui/language';
import type { GuardGap } from '@/lib/domain/guard-gap';
import { draftCatalog } from '@/lib/i18n/panel-draft';
import { sitesCatalog } from '@/lib/i18n/sites';
import './beside-draft.css';

/** Where the guard against a wrong account cannot work: said in one quiet line, with the way to mend it. */
export function GuardNote(props: {
  gap: GuardGap;
  /** Leads to the account's handles; null where no page can be opened. */
  onMend: (() => void) | null;
}) {
  const t = useTranslate(draftCatalog);
  const siteName = useTranslate(sitesCatalog);
  const { gap, onMend } = props;
  return (
    <div class="pn-beside">
      <Icon name="info" />
      <span>
        {gap.kind === 'unset'
          ? t('gapUnset', { site: siteName(`site.${gap.site}`) })
          : t('gapUntold', { handle: gap.handle })}
      </span>
      {gap.kind === 'unset' && onMend !== null && (
        <Button size="s" kind="quiet" onClick={onMend}>
          {t('gapMend')}
        </Button>
      )}
    </div>
  );
}
