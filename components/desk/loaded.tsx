import type { ComponentChildren } from 'preact';
import { Band } from '@/components/ui/band';
import { useTranslate } from '@/components/ui/language';
import type { LiveResult } from '@/components/ui/use-live-query';
import { deskCatalog } from '@/lib/i18n/desk';
import { sayError } from './say-error';

/** Shows what a query yields; while it loads nothing jumps, and a failure is said. */
export function Loaded<Value>(props: {
  result: LiveResult<Value>;
  children: (value: Value) => ComponentChildren;
}) {
  const t = useTranslate(deskCatalog);
  const { result } = props;
  if (result.state === 'loading') return <p class="d-loading">{t('loading')}</p>;
  if (result.state === 'failed') {
    return (
      <Band tone="bad" live="polite">
        {t('readFailed', { reason: sayError(result.error, t) })}
      </Band>
    );
  }
  return <>{props.children(result.value)}</>;
}
