import type { Ignoring } from '@/components/panel/model/post/use-ignoring';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { useTranslate } from '@/components/ui/language';
import { panelSitesCatalog } from '@/lib/i18n/panel-sites';

/** Author and blog onto the desk's ignore list with one press each; the toast leads back. */
export function IgnoreButtons({ ignoreAuthor, ignoreSite, isSiteIgnored }: Ignoring) {
  const t = useTranslate(panelSitesCatalog);
  const site = !isSiteIgnored && ignoreSite;
  return (
    <>
      {ignoreAuthor && (
        <Button
          kind="quiet"
          label={t('ignoreAuthor.ignored')}
          title={t('ignoreAuthor.ignored')}
          onClick={() => ignoreAuthor('ignored')}
        >
          <Icon name="no-person" />
        </Button>
      )}
      {site && (
        <Button
          kind="quiet"
          label={t('ignoreSite.ignored')}
          title={t('ignoreSite.ignored')}
          onClick={() => site('ignored')}
        >
          <Icon name="no-site" />
        </Button>
      )}
    </>
  );
}
