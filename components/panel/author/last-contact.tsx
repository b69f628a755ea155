import { ACTION_WORDS, STATUS_WORDS } from '@/components/panel/words';
import { useLanguage, useTranslate } from '@/components/ui/language';
import { sayAgo } from '@/components/ui/say-time';
import { useTimeZone } from '@/components/ui/time-zone';
import type { LastContact as Contact } from '@/lib/desk/desk';
import { CASE_STATUSES, type CaseStatus } from '@/lib/domain/interaction';
import { panelCatalog } from '@/lib/i18n/panel';
import './last-contact.css';

/**
 * The one line that keeps an agent from saying the same thing twice: 「12日前 ^MJ 「電波」について返信 → 解決待ち」.
 * Its end is where the case's status is changed.
 */
export function LastContact(props: {
  last: Contact | null;
  now: Date;
  readOnly: boolean;
  onStatus: (caseId: string, status: CaseStatus) => void;
}) {
  const t = useTranslate(panelCatalog);
  const language = useLanguage();
  const zone = useTimeZone();
  if (props.last === null) {
    return (
      <p class="pn-last pn-last-none">
        {t('lastContactNoneHelp')} <span>{t('lastContactNone')}</span>
      </p>
    );
  }
  const { interaction, topic, status } = props.last;
  const isNow = props.now.getTime() - Date.parse(interaction.occurredAt) < 60_000;
  const values = {
    ago: isNow ? t('justNow') : sayAgo(interaction.occurredAt, props.now, language, zone),
    initials: interaction.agentInitials,
    action: t(ACTION_WORDS[interaction.action]),
    topic,
  };
  return (
    <div class="pn-last">
      <p>
        {values.topic === '' ? t('lastContactPlain', values) : t('lastContactAbout', values)}
        {interaction.delivery === 'filled' && <span> · {t('lastContactUnsure')}</span>}
      </p>
      <label class="pn-status">
        <span aria-hidden="true">→</span>
        <span class="said">{t('caseStatus')}</span>
        <select
          value={status}
          disabled={props.readOnly}
          onChange={(event) => {
            const chosen = CASE_STATUSES.find((each) => each === event.currentTarget.value);
            if (chosen) props.onStatus(interaction.caseId, chosen);
          }}
        >
          {CASE_STATUSES.map((each) => (
            <option key={each} value={each}>
              {t(STATUS_WORDS[each])}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
