import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { useLanguage, useTranslate } from '@/components/ui/language';
import { Pill } from '@/components/ui/pill';
import { sayWhenFully } from '@/components/ui/say-time';
import { useTimeZone } from '@/components/ui/time-zone';
import type { Policy } from '@/lib/domain/account';
import { POLICY_FIELDS } from '@/lib/domain/policy/policy';
import { policyCatalog } from '@/lib/i18n/desk-policy';
import type { PolicyVersion } from './policy-versions';
import { differingFields } from './sections';
import { VersionDifferences } from './version-differences';

/** Every version of a policy with what is different now, and the way back to it. */
export function VersionsDialog(props: {
  /** Newest first. */
  versions: readonly PolicyVersion[];
  /** Name of an agent by id. */
  nameOf: (agentId: string) => string;
  onRestore: (policy: Policy) => void;
  onClose: () => void;
}) {
  const t = useTranslate(policyCatalog);
  const language = useLanguage();
  const zone = useTimeZone();
  const [now] = props.versions;
  return (
    <Dialog title={t('versionsTitle')} onClose={props.onClose} wide>
      <p class="d-quiet">{t(props.versions.length > 1 ? 'versionsText' : 'versionsOne')}</p>
      <ol class="p-versions">
        {props.versions.map(({ policy, savedAt, savedBy }) => {
          const fields = now === undefined ? [] : differingFields(policy, now.policy, POLICY_FIELDS);
          return (
            <li key={policy.version} class="d-stack">
              <p class="d-row">
                <b>{t('version', { version: policy.version })}</b>
                <span class="d-quiet">
                  {t('versionSaved', {
                    when: sayWhenFully(savedAt, language, zone),
                    who: props.nameOf(savedBy),
                  })}
                </span>
                {policy.version === now?.policy.version && <Pill tone="ok">{t('versionNow')}</Pill>}
              </p>
              {now !== undefined && policy.version !== now.policy.version && (
                <>
                  {fields.length === 0 ? (
                    <p class="d-quiet">{t('versionSame')}</p>
                  ) : (
                    <details class="p-version">
                      <summary>{t('versionDiffers', { count: fields.length })}</summary>
                      <VersionDifferences fields={fields} then={policy} now={now.policy} />
                    </details>
                  )}
                  {fields.length > 0 && (
                    <p>
                      <Button size="s" icon="undo" onClick={() => props.onRestore(policy)}>
                        {t('versionRestore')}
                      </Button>
                    </p>
                  )}
                </>
              )}
            </li>
          );
        })}
      </ol>
    </Dialog>
  );
}
