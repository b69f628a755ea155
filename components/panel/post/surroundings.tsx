import { OutLink } from '@/components/panel/link';
import type { SurroundingsTick } from '@/components/panel/model/post/surroundings-store';
import { useTranslate } from '@/components/ui/language';
import { reflexesCatalog } from '@/lib/i18n/panel-reflexes';
import './surroundings.css';

/** Whether the posts around this one were read: by hand, or by itself once thread, profile or search was opened. */
export function Surroundings(props: {
  tick: SurroundingsTick | null;
  /** The search for the author's posts around that time; null where the site has none. */
  link: string | null;
  onTick: (read: boolean) => void;
  onOpen: (url: string) => void;
}) {
  const t = useTranslate(reflexesCatalog);
  const { tick } = props;
  return (
    <div class={tick === null ? 'pn-around' : 'pn-around pn-around-read'}>
      <label title={tick?.by === 'page' ? t('surroundingsSeen') : undefined}>
        <input
          type="checkbox"
          checked={tick !== null}
          onChange={(event) => props.onTick(event.currentTarget.checked)}
        />
        {t('surroundingsRead')}
      </label>
      <OutLink url={props.link} onOpen={props.onOpen}>
        {t('surroundingsSearch')}
      </OutLink>
    </div>
  );
}
