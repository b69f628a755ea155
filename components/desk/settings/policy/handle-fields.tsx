import { TextField } from '@/components/ui/field';
import { useTranslate } from '@/components/ui/language';
import type { Account } from '@/lib/domain/account';
import { findHandleOn, HANDLE_SITES, readHandle, withHandle } from '@/lib/domain/account-handle';
import { bareHandle } from '@/lib/domain/bare-handle';
import { policyCatalog } from '@/lib/i18n/desk-policy';
import { sitesCatalog } from '@/lib/i18n/sites';
import { useProblemAt } from './policy-form';

/** Under which handle the account speaks on each site: what the guard against a wrong account compares with. */
export function HandleFields(props: {
  handles: Account['handles'];
  onChange: (handles: Account['handles']) => void;
}) {
  const t = useTranslate(policyCatalog);
  const siteName = useTranslate(sitesCatalog);
  const problemAt = useProblemAt();
  const { handles, onChange } = props;
  return (
    <fieldset class="p-group d-stack">
      <legend>{t('field.handles')}</legend>
      <p class="ui-field-hint">{t('hint.handles')}</p>
      <div class="d-fields">
        {HANDLE_SITES.map((site) => {
          const handle = findHandleOn(handles, site) ?? '';
          return (
            <TextField
              key={site}
              label={siteName(`site.${site}`)}
              hint={site === 'threads' && t('hint.handleUntold')}
              placeholder={t(`handleExample.${site}`)}
              error={problemAt(`handles.${site}`)}
              value={handle}
              onInput={(typed) => onChange(withHandle(handles, site, bareHandle(typed.trim())))}
              onBlur={() => onChange(withHandle(handles, site, readHandle(site, handle)))}
            />
          );
        })}
      </div>
    </fieldset>
  );
}
