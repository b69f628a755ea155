import { useFindingWords } from '@/components/panel/check/finding-words';
import { useTranslate } from '@/components/ui/language';
import type { Interaction } from '@/lib/domain/interaction';
import type { ReplyCheck } from '@/lib/domain/reply-check';
import { panelCatalog } from '@/lib/i18n/panel';
import type { FindingCode } from '@/lib/reply/findings/finding';
import { FINDING_KINDS } from '@/lib/reply/findings/finding-kinds';

const isKnown = (code: string): code is FindingCode => Object.hasOwn(FINDING_KINDS, code);

/** What stood as an act was logged; of a text what it was checked against, and what a lead let pass. */
export function CheckNote(props: {
  check: ReplyCheck;
  entry: Pick<Interaction, 'agentInitials' | 'delivery'>;
}) {
  const t = useTranslate(panelCatalog);
  const { listRules } = useFindingWords();
  const { check, entry } = props;
  const { override, dmWish } = check;
  const facts = [
    entry.delivery === null ? null : t('checkedPolicy', { version: check.policyVersion }),
    check.surroundingsRead ? t('checkedSurroundings') : null,
    check.outsideHours ? t('checkedOutsideHours') : null,
  ].filter((fact) => fact !== null);
  return (
    <>
      {override && (
        <p class="pn-details-note">
          <b>{t('letPass', { initials: entry.agentInitials })}</b> {listRules(override.codes.filter(isKnown))}{' '}
          · {override.reason}
        </p>
      )}
      {dmWish !== null && (
        <p class="pn-details-note">
          <b>{t('dmWish')}</b> {dmWish}
        </p>
      )}
      {facts.length > 0 && <p class="pn-details-check">{facts.join(' · ')}</p>}
    </>
  );
}
