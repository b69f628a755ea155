import { Band } from '@/components/ui/band';
import { Button } from '@/components/ui/button';
import { useTranslate } from '@/components/ui/language';
import { panelCatalog } from '@/lib/i18n/panel';

/** Said where a page does not tell who wrote a post; for a blog entry the agent may take the blog for the writer. */
export function UnknownWriter({ onTakeBlog }: { onTakeBlog: (() => void) | null }) {
  const t = useTranslate(panelCatalog);
  if (onTakeBlog === null) return <Band tone="warn">{t('unknownAuthorHelp')}</Band>;
  return (
    <Band
      tone="warn"
      action={
        <Button size="s" onClick={onTakeBlog}>
          {t('takeBlog')}
        </Button>
      }
    >
      {t('unknownWriterHelp')}
    </Band>
  );
}
