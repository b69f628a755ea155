import { Band } from '@/components/ui/band';
import { useTranslate } from '@/components/ui/language';
import { deskCatalog } from '@/lib/i18n/desk';
import { dataCatalog } from '@/lib/i18n/desk-data';
import { sayError } from '../say-error';
import { ExportProgress } from './export-progress';
import type { ExportState } from './use-export';

/** How far the export is, or what came of it. */
export function ExportOutcome({ state, onCancel }: { state: ExportState; onCancel: () => void }) {
  const t = useTranslate(dataCatalog);
  const tDesk = useTranslate(deskCatalog);
  switch (state.kind) {
    case 'idle':
      return null;
    case 'running':
      return <ExportProgress done={state.done} total={state.total} onCancel={onCancel} />;
    case 'done':
      return (
        <Band tone="ok" live="polite">
          {t('done', { file: state.last.file, count: state.last.count.toLocaleString() })}
        </Band>
      );
    case 'copied':
      return (
        <Band tone="ok" live="polite">
          {t('copied', { count: state.count.toLocaleString() })}
        </Band>
      );
    case 'cancelled':
      return (
        <Band tone="info" live="polite">
          {t('cancelled')}
        </Band>
      );
    case 'failed':
    case 'not-copied':
      return (
        <Band tone="bad" live="assertive">
          {t(state.kind === 'failed' ? 'failed' : 'notCopied', { reason: sayError(state.error, tDesk) })}
        </Band>
      );
  }
}
