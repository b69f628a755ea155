import { Button } from '@/components/ui/button';
import { useTranslate } from '@/components/ui/language';
import { dataCatalog } from '@/lib/i18n/desk-data';

/** How far the export is, and the way out. */
export function ExportProgress({
  done,
  total,
  onCancel,
}: {
  done: number;
  total: number;
  onCancel: () => void;
}) {
  const t = useTranslate(dataCatalog);
  const text = t('progress', { done: done.toLocaleString(), total: total.toLocaleString() });
  return (
    <div class="d-progress">
      <progress max={Math.max(1, total)} value={done} aria-label={text} />
      <span class="num">{text}</span>
      <Button size="s" onClick={onCancel}>
        {t('cancel')}
      </Button>
    </div>
  );
}
