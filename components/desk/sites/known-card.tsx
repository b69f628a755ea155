import { useTranslate } from '@/components/ui/language';
import { Pill } from '@/components/ui/pill';
import { Toggle } from '@/components/ui/toggle';
import { hostOfPattern, KNOWN_SITES, type KnownSite } from '@/lib/domain/known-sites';
import { sitesPlaceCatalog } from '@/lib/i18n/desk-sites';
import { sitesCatalog } from '@/lib/i18n/sites';
import { useSwitch } from './use-switch';

function Line({ site, granted, covered }: { site: KnownSite; granted: readonly string[]; covered: boolean }) {
  const t = useTranslate(sitesPlaceCatalog);
  const name = useTranslate(sitesCatalog)(`site.${site.name ?? site.id}`);
  const flip = useSwitch();
  const isOn = covered || site.patterns.every((pattern) => granted.includes(pattern));
  return (
    <li>
      <Toggle
        label={name}
        hint={site.patterns.map(hostOfPattern).join('  ')}
        checked={isOn}
        disabled={covered}
        onChange={(on) => void flip(name, site.patterns, on)}
      />
      <Pill tone={isOn ? 'ok' : 'plain'} dot={isOn ? 'full' : 'ring'}>
        {t(isOn ? 'on' : 'off')}
      </Pill>
    </li>
  );
}

/** The sites of one group by their names, each with one switch. */
export function KnownCard(props: {
  group: KnownSite['group'];
  granted: readonly string[];
  /** The agent allowed every site at once: there is nothing to be switched one by one. */
  covered: boolean;
}) {
  const t = useTranslate(sitesPlaceCatalog);
  const name = useTranslate(sitesCatalog);
  return (
    <section class="d-card d-stack">
      <h2>{t(`group.${props.group}`)}</h2>
      <p class="d-quiet">{t(`groupText.${props.group}`)}</p>
      <ul class="d-sites">
        {props.group === 'timelines' && (
          <li>
            <span>
              {name('site.x')}
              <small>{'x.com  twitter.com'}</small>
            </span>
            <Pill tone="ok" dot="full">
              {t('always')}
            </Pill>
          </li>
        )}
        {KNOWN_SITES.filter(({ group }) => group === props.group).map((site) => (
          <Line key={site.id} site={site} granted={props.granted} covered={props.covered} />
        ))}
      </ul>
    </section>
  );
}
