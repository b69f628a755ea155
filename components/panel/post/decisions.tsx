import { useTranslate } from '@/components/ui/language';
import { DECISIONS_ON, type Decision, type Decisions } from '@/lib/domain/policy/decisions';
import type { SiteKind } from '@/lib/domain/policy/opening';
import { decisionsCatalog } from '@/lib/i18n/decisions';
import './decisions.css';

/** What is refused comes first; what everybody may decide needs no word. */
const SAID: readonly Decision['rule'][] = ['never', 'ask', 'wish'];

/**
 * What the desk has decided about everything besides replying, as far as this kind of site has it (practice item 35): one
 * quiet line, with the desk's notes on demand.
 */
export function DecisionsLine(props: { decisions: Decisions; kind: SiteKind }) {
  const t = useTranslate(decisionsCatalog);
  const { decisions } = props;
  const names = DECISIONS_ON[props.kind];
  const groups = SAID.flatMap((rule) => {
    const those = names.filter((name) => decisions[name].rule === rule);
    const said = those.map((name) => t(`decision.${name}`)).join(t('decisions.join'));
    return those.length === 0 ? [] : [t('decisions.group', { rule: t(`rule.${rule}`), names: said })];
  });
  const noted = names.filter((name) => decisions[name].note !== '');
  if (groups.length === 0 && noted.length === 0) return null;
  return (
    <details class="pn-decisions">
      <summary>
        <b>{t('decisions.title')}</b> <span>{groups.join(' · ')}</span>
      </summary>
      <dl>
        {names.map((name) => (
          <div key={name}>
            <dt>{t(`decision.${name}`)}</dt>
            <dd>
              {t(`rule.${decisions[name].rule}`)}
              {decisions[name].note !== '' && <small>{decisions[name].note}</small>}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
