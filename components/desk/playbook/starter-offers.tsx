import { useMemo, useState } from 'preact/hooks';
import { Button } from '@/components/ui/button';
import { useLanguage, useTranslate } from '@/components/ui/language';
import { Pill } from '@/components/ui/pill';
import { useLiveQuery } from '@/components/ui/use-live-query';
import { offersCatalog } from '@/lib/i18n/desk-offers';
import { LANGUAGES } from '@/lib/i18n/language';
import { isForSafety } from '@/lib/playbook/starter/offers';
import { starterPack } from '@/lib/playbook/starter/starter-pack';
import { useDeskPage } from '../page-context';
import { useAct } from '../use-act';
import { OfferItem, SetAsideList } from './offer-items';
import { type Offer, readOffers } from './read-offers';

/**
 * What came into the starter pack after the desk took it, or what a desk that began without one lacks: one quiet line,
 * each entry to be added or declined for good. What the desk has is never touched.
 */
export function StarterOffers() {
  const { desk, profile, toaster } = useDeskPage();
  const t = useTranslate(offersCatalog);
  const language = useLanguage();
  const act = useAct();
  const [isOpen, setOpen] = useState(false);
  const { company } = profile.account;
  const packs = useMemo(() => {
    const others = LANGUAGES.filter((each) => each !== language);
    return [
      starterPack(language, { company }),
      ...others.map((each) => starterPack(each, { company })),
    ] as const;
  }, [language, company]);
  const found = useLiveQuery(() => readOffers(desk, packs), `offers ${language} ${company}`);
  if (found.state !== 'ready') return null;
  const { aside, addAll } = found.value;
  const isUrgent = ({ when }: Offer) => Number(isForSafety(when));
  const offers = found.value.offers.toSorted((a, b) => isUrgent(b) - isUrgent(a));
  const urgent = offers.filter(isUrgent).length;

  const add = async ({ name, add: save }: Pick<Offer, 'name' | 'add'>) => {
    if (await act(save)) toaster.show(t('added', { name }));
  };
  const addEach = async () => {
    if (await act(addAll)) toaster.show(t('addedAll', { count: offers.length }));
  };
  const declineEach = () =>
    act(async () => {
      for (const { decline } of offers) await decline();
    });
  const setAside = aside.length > 0 && (
    <SetAsideList entries={aside} onRestore={({ name, restore }) => add({ name, add: restore })} />
  );
  if (offers.length === 0) return setAside;
  return (
    <details class="d-card d-offers" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {t('offers', { count: offers.length })}
        {urgent > 0 && (
          <Pill tone="warn" dot="ring">
            {t('offersSafety', { count: urgent })}
          </Pill>
        )}
      </summary>
      {isOpen && (
        <>
          <p class="d-quiet">{t('offersText')}</p>
          {urgent > 0 && <p class="d-quiet">{t('offersLack')}</p>}
          {offers.length > 1 && (
            <p class="d-row">
              <Button size="s" onClick={addEach}>
                {t('addAll')}
              </Button>
              <Button size="s" kind="quiet" onClick={declineEach}>
                {t('declineAll')}
              </Button>
            </p>
          )}
          <ul class="d-items">
            {offers.map((offer) => (
              <OfferItem
                key={`${offer.kind} ${offer.name}`}
                offer={offer}
                onAdd={() => add(offer)}
                onDecline={() => act(offer.decline)}
              />
            ))}
          </ul>
          {setAside}
        </>
      )}
    </details>
  );
}
