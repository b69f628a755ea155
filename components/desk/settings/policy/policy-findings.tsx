import { Icon } from '@/components/ui/icon';
import { useLanguage, useTranslate } from '@/components/ui/language';
import { Pill, type Tone } from '@/components/ui/pill';
import { sayFinding } from '@/components/ui/say-finding';
import { policyCatalog } from '@/lib/i18n/desk-policy';
import { FINDINGS } from '@/lib/i18n/findings';
import type { Finding, Severity } from '@/lib/reply/findings/finding';
import { type SectionName, sectionOfRule } from './sections';

const LOOKS: Readonly<Record<Severity, { tone: Tone; dot: 'bar' | 'full' | 'ring' }>> = {
  error: { tone: 'bad', dot: 'bar' },
  warning: { tone: 'warn', dot: 'full' },
  hint: { tone: 'info', dot: 'ring' },
};

/** What this policy says of the sample; each finding leads to the section that decides it. */
export function PolicyFindings(props: {
  findings: readonly Finding[];
  onGo: (section: SectionName) => void;
}) {
  const t = useTranslate(policyCatalog);
  const say = useTranslate(FINDINGS);
  const language = useLanguage();
  const { findings } = props;
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  return (
    <section class="d-stack p-findings" aria-label={t('findings')}>
      <h3>{t('findings')}</h3>
      <p class="d-quiet" role="status">
        {findings.length === 0
          ? t('findingsNone')
          : t('findingsErrors', { errors, others: findings.length - errors })}
      </p>
      <ul>
        {findings.map((finding) => {
          const section = sectionOfRule(finding.source);
          return (
            <li key={`${finding.code} ${finding.part ?? ''} ${finding.range?.start ?? ''}`}>
              <Pill {...LOOKS[finding.severity]}>{t(`severity.${finding.severity}`)}</Pill>
              <span>
                {sayFinding(finding, say, language)}{' '}
                {section !== undefined && (
                  <button
                    type="button"
                    class="p-go"
                    aria-label={t('findingsGo', { section: t(`section.${section}`) })}
                    onClick={() => props.onGo(section)}
                  >
                    {t(`section.${section}`)}
                    <Icon name="right" />
                  </button>
                )}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
