import { useState } from 'preact/hooks';
import { ReasonDialog } from '@/components/panel/reason-dialog';
import { Band } from '@/components/ui/band';
import { Button } from '@/components/ui/button';
import { useTranslate } from '@/components/ui/language';
import { dockCatalog } from '@/lib/i18n/panel-dock';
import { uiCatalog } from '@/lib/i18n/ui';
import type { Finding } from '@/lib/reply/findings/finding';
import { useFindingWords } from './finding-words';

/** What may be done about errors that are not laws. */
export interface OverrideState {
  /** Errors a lead could let pass. */
  overridable: readonly Finding[];
  /** Why they are let pass; null while they are not. */
  reason: string | null;
  /** Who may; null when it is the agent in front. */
  leads: readonly string[] | null;
}

/** A lead lets errors pass with a reason, which is logged; everybody else reads whom to ask. */
export function Override(
  props: OverrideState & { onGive: (reason: string) => void; onTakeBack: () => void },
) {
  const t = useTranslate(dockCatalog);
  const ui = useTranslate(uiCatalog);
  const { listRules, listNames } = useFindingWords();
  const [asking, setAsking] = useState(false);
  const { overridable, reason, leads } = props;
  if (overridable.length === 0) return null;
  const rules = listRules(overridable.map(({ code }) => code));
  if (reason !== null) {
    return (
      <Band
        tone="accent"
        icon="check"
        live="polite"
        action={
          <Button size="s" kind="quiet" onClick={props.onTakeBack}>
            {ui('undo')}
          </Button>
        }
      >
        {t('overridden', { rules, reason })}
      </Band>
    );
  }
  if (leads !== null) {
    return (
      <p class="pn-override-who">
        {leads.length === 0 ? t('noLeads') : t('leadsMayPass', { leads: listNames(leads) })}
      </p>
    );
  }
  return (
    <>
      <p class="pn-override-who">
        <Button size="s" onClick={() => setAsking(true)}>
          {t('override')}
        </Button>
      </p>
      {asking && (
        <ReasonDialog
          title={t('overrideTitle', { rules })}
          help={t('overrideHelp')}
          label={t('overrideReason')}
          hint={t('overrideReasonHint')}
          act={t('override')}
          onGive={props.onGive}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}
