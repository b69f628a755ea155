import { useState } from 'preact/hooks';
import { Button } from '@/components/ui/button';
import { TextField } from '@/components/ui/field';
import { useTranslate } from '@/components/ui/language';
import { hostOfPattern, patternOfTyped } from '@/lib/domain/known-sites';
import { sitesPlaceCatalog } from '@/lib/i18n/desk-sites';
import { useSwitch } from './use-switch';

/** Turns on a page by its address, or a Mastodon server by its name. */
export function AddPage() {
  const t = useTranslate(sitesPlaceCatalog);
  const flip = useSwitch();
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState(false);
  const turnOn = () => {
    const pattern = patternOfTyped(typed);
    setWrong(pattern === undefined);
    if (pattern === undefined) return;
    void flip(hostOfPattern(pattern), [pattern], true).then((done) => done && setTyped(''));
  };
  return (
    <form
      class="d-site-add"
      onSubmit={(event) => {
        event.preventDefault();
        turnOn();
      }}
    >
      <TextField
        label={t('addLabel')}
        hint={t('addHint')}
        error={wrong && t('addWrong')}
        placeholder="mstdn.jp"
        value={typed}
        maxLength={2_000}
        onInput={setTyped}
      />
      <Button type="submit" icon="plus">
        {t('addAct')}
      </Button>
    </form>
  );
}
