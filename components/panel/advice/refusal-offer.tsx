import { Band } from '@/components/ui/band';
import { Button } from '@/components/ui/button';
import { useTranslate } from '@/components/ui/language';
import { reflexesCatalog } from '@/lib/i18n/panel-reflexes';

/** Words that refuse contact were read: one click keeps everybody from speaking to this person again (practice item 16). */
export function RefusalOffer(props: {
  phrase: string;
  /** It stands in another post of this person only. */
  elsewhere: boolean;
  /** Said in one line: other cards press as well. */
  folded: boolean;
  readOnly: boolean;
  onSetNoContact: (reason: string) => unknown;
}) {
  const t = useTranslate(reflexesCatalog);
  const { phrase, elsewhere } = props;
  const words = elsewhere
    ? ({
        whole: 'refusesElsewhere',
        short: 'refusesElsewhereShort',
        reason: 'refusesElsewhereReason',
      } as const)
    : ({ whole: 'refuses', short: 'refusesShort', reason: 'refusesReason' } as const);
  return (
    <Band
      tone="bad"
      icon="stop"
      action={
        !props.readOnly && (
          <Button size="s" onClick={() => props.onSetNoContact(t(words.reason, { phrase }))}>
            {t('setNoContactNow')}
          </Button>
        )
      }
    >
      {t(props.folded ? words.short : words.whole, { phrase })}
    </Band>
  );
}
