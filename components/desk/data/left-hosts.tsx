import { Band } from '@/components/ui/band';
import { Button } from '@/components/ui/button';
import { useTranslate } from '@/components/ui/language';
import { hostOfPattern, sortGrants } from '@/lib/domain/known-sites';
import { dataCatalog } from '@/lib/i18n/desk-data';
import { useDeskPage } from '../page-context';
import { useGranted } from '../sites/use-granted';
import { useSwitch } from '../sites/use-switch';

/**
 * Blogs of somebody just erased that the browser is still allowed to read: their address stands in its list of
 * permissions, so one press takes it out. Gone as soon as it is off.
 */
export function LeftHosts({ hosts }: { hosts: readonly string[] }) {
  const { sites } = useDeskPage();
  const t = useTranslate(dataCatalog);
  const flip = useSwitch();
  const granted = useGranted(sites);
  const left = sortGrants(granted ?? []).pages.filter((pattern) =>
    hosts.includes(hostOfPattern(pattern).replace(/^www\./u, '')),
  );
  return left.map((pattern) => {
    const host = hostOfPattern(pattern);
    return (
      <Band
        key={pattern}
        tone="warn"
        live="polite"
        action={
          <Button size="s" onClick={() => flip(host, [pattern], false)}>
            {t('hostTurnOff')}
          </Button>
        }
      >
        {t('hostLeft', { host })}
      </Band>
    );
  });
}
