import { useState } from 'preact/hooks';
import { Button } from '@/components/ui/button';
import { useLanguage, useTranslate } from '@/components/ui/language';
import { sayWhen } from '@/components/ui/say-time';
import { useTimeZone } from '@/components/ui/time-zone';
import { useLiveQuery } from '@/components/ui/use-live-query';
import type { Account, Policy } from '@/lib/domain/account';
import { policyCatalog } from '@/lib/i18n/desk-policy';
import { Loaded } from '../../loaded';
import { useDeskPage } from '../../page-context';
import { listPolicyVersions, type PolicyVersion } from './policy-versions';
import { VersionsDialog } from './versions-dialog';

interface Read {
  versions: PolicyVersion[];
  names: ReadonlyMap<string, string>;
}

/** Which version of the policy is in force, who saved it when, and the earlier ones. */
export function VersionLine(props: { account: Account; onRestore: (policy: Policy) => void }) {
  const { desk } = useDeskPage();
  const { account } = props;
  const read = useLiveQuery(async (): Promise<Read> => {
    const [earlier, agents, gone] = await Promise.all([
      desk.accounts.history(account.id),
      desk.agents.all(),
      desk.agents.removed(),
    ]);
    return {
      versions: listPolicyVersions(account, earlier),
      names: new Map([...gone, ...agents].map(({ id, name }) => [id, name])),
    };
  }, `policy ${account.id} ${account.updatedAt}`);
  return <Loaded result={read}>{(found) => <Line {...found} onRestore={props.onRestore} />}</Loaded>;
}

function Line({ versions, names, onRestore }: Read & { onRestore: (policy: Policy) => void }) {
  const t = useTranslate(policyCatalog);
  const language = useLanguage();
  const zone = useTimeZone();
  const [open, setOpen] = useState(false);
  const [now] = versions;
  const nameOf = (id: string) => names.get(id) ?? t('unknownAgent');
  if (now === undefined) return null;
  return (
    <div class="d-row p-version-line">
      <span class="d-quiet num">
        {t('version', { version: now.policy.version })} ·{' '}
        {t('versionSaved', { when: sayWhen(now.savedAt, language, zone), who: nameOf(now.savedBy) })}
      </span>
      <Button size="s" icon="clock" onClick={() => setOpen(true)}>
        {t('versions')}
      </Button>
      {open && (
        <VersionsDialog
          versions={versions}
          nameOf={nameOf}
          onRestore={(policy) => {
            setOpen(false);
            onRestore(policy);
          }}
          onClose={() => setOpen(false)}
        />
      )}
    </div>
  );
}
