import { Band } from '@/components/ui/band';
import { Button } from '@/components/ui/button';
import { useLanguage, useTranslate } from '@/components/ui/language';
import type { Tone } from '@/components/ui/pill';
import { FINDINGS } from '@/lib/i18n/findings';
import { dockCatalog } from '@/lib/i18n/panel-dock';
import { sayTemplateName } from '@/lib/i18n/template-names';
import type { Finding, Severity } from '@/lib/reply/findings/finding';
import './findings.css';

const TONES: Readonly<Record<Severity, Tone>> = { error: 'bad', warning: 'warn', hint: 'info' };

/** What the policy says about the draft; one tap settles what has a fix, a tap on the words selects the place. */
export function Findings(props: {
  findings: readonly Finding[];
  onFix: (finding: Finding) => void;
  onShow: (finding: Finding) => void;
}) {
  const t = useTranslate(dockCatalog);
  const sayCode = useTranslate(FINDINGS);
  const language = useLanguage();
  const say = ({ code, values }: Finding) =>
    sayCode(
      code,
      typeof values.name === 'string' ? { ...values, name: sayTemplateName(values.name, language) } : values,
    );
  return (
    <ul class="pn-findings" aria-label={t('findings')} aria-live="polite">
      {props.findings.map((finding) => (
        <li key={`${finding.code} ${finding.part ?? ''} ${finding.range?.start ?? ''}`}>
          <Band
            tone={TONES[finding.severity]}
            icon={finding.severity === 'hint' ? 'info' : 'warn'}
            action={
              finding.fix && (
                <Button size="s" onClick={() => props.onFix(finding)}>
                  {finding.code === 'wrong-initials' ? sayCode('fix-wrong-initials') : t('useFix')}
                </Button>
              )
            }
          >
            {finding.range === undefined ? (
              say(finding)
            ) : (
              <button type="button" class="pn-finding-place" onClick={() => props.onShow(finding)}>
                {say(finding)}
              </button>
            )}
          </Band>
        </li>
      ))}
    </ul>
  );
}
