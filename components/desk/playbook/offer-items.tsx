import { Button } from '@/components/ui/button';
import { useLanguage, useTranslate } from '@/components/ui/language';
import { Pill } from '@/components/ui/pill';
import { offersCatalog } from '@/lib/i18n/desk-offers';
import { wordsCatalog } from '@/lib/i18n/desk-words';
import { PLAYBOOK } from '@/lib/i18n/playbook';
import { sayTemplateName } from '@/lib/i18n/template-names';
import { isForSafety } from '@/lib/playbook/starter/offers';
import { sketchTemplate } from '@/lib/reply/sketch-template';
import type { Offer, SetAside } from './read-offers';
import { sayCondition } from './say-condition';

/** An entry the desk never had: what it says, when it applies, and whether it is wanted. */
export function OfferItem({
  offer,
  onAdd,
  onDecline,
}: {
  offer: Offer;
  onAdd: () => unknown;
  onDecline: () => unknown;
}) {
  const t = useTranslate(offersCatalog);
  const word = useTranslate(wordsCatalog);
  const signalWord = useTranslate(PLAYBOOK);
  const language = useLanguage();
  const { name, when } = offer;
  return (
    <li class="d-item">
      <div class="d-item-main">
        <p class="d-row">
          <b>{name}</b>
          <span class="d-quiet">{t(`kind.${offer.kind}`)}</span>
        </p>
        <p class="d-clamp">{sketchTemplate(offer.text, (each) => sayTemplateName(each, language))}</p>
        <p class="d-pills">
          {isForSafety(when) && (
            <Pill tone="warn" dot="ring">
              {t('safety')}
            </Pill>
          )}
          {when !== null &&
            sayCondition(when, word, signalWord).map((condition) => <Pill key={condition}>{condition}</Pill>)}
        </p>
      </div>
      <div class="d-row">
        <Button size="s" label={t('addNamed', { name })} onClick={onAdd}>
          {t('add')}
        </Button>
        <Button size="s" kind="quiet" label={t('declineNamed', { name })} onClick={onDecline}>
          {t('decline')}
        </Button>
      </div>
    </li>
  );
}

/** What was declined or thrown away, and the way back. */
export function SetAsideList({
  entries,
  onRestore,
}: {
  entries: readonly SetAside[];
  onRestore: (entry: SetAside) => unknown;
}) {
  const t = useTranslate(offersCatalog);
  return (
    <details class="d-offers-aside">
      <summary>{t('aside', { count: entries.length })}</summary>
      <ul class="d-items">
        {entries.map((entry) => (
          <li key={entry.id} class="d-item">
            <p class="d-row">
              {entry.name} <span class="d-quiet">{t(`kind.${entry.kind}`)}</span>
            </p>
            <Button
              size="s"
              kind="quiet"
              label={t('restoreNamed', { name: entry.name })}
              onClick={() => onRestore(entry)}
            >
              {t('restore')}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
