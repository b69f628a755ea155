import { useComputed } from '@preact/signals';
import { Button } from '@/components/ui/button';
import { PRACTICE_THEMES, type PracticeTheme } from './kept-state';
import { usePractice } from './practice-context';
import { PRIVATE_HANDLE } from './practice-state';

const THEME_TEXTS = { light: 'themeLight', dim: 'themeDim', dark: 'themeDark' } as const;

/** Which account is signed in: the desk's, or a private one to train the wrong-account guard. */
function SignInSwitch({ deskHandle }: { deskHandle: string }) {
  const { state, ownHandle, t } = usePractice();
  const change = (value: string) => {
    state.signedIn.value = value === 'private' ? 'private' : 'desk';
    state.keep();
  };
  return (
    <label class="p-signin" title={t('signInHint')} data-practice-own={ownHandle.value}>
      <span class="p-signin-label">{t('signedInAs')}</span>
      <select
        class={state.signedIn.value === 'private' ? 'p-select p-select-private' : 'p-select'}
        value={state.signedIn.value}
        onChange={(event) => change(event.currentTarget.value)}
      >
        <option value="desk">
          {t('signInDesk')} @{deskHandle}
        </option>
        <option value="private">
          {t('signInPrivate')} @{PRIVATE_HANDLE}
        </option>
      </select>
    </label>
  );
}

function ThemeSwitch() {
  const { state, t } = usePractice();
  const choose = (theme: PracticeTheme) => {
    state.theme.value = theme;
    state.keep();
  };
  return (
    <fieldset class="p-theme">
      <legend class="said">{t('theme')}</legend>
      {PRACTICE_THEMES.map((theme) => (
        <label key={theme}>
          <input
            type="radio"
            name="theme"
            checked={state.theme.value === theme}
            onChange={() => choose(theme)}
          />
          <span>{t(THEME_TEXTS[theme])}</span>
        </label>
      ))}
    </fieldset>
  );
}

export function PageHeader(props: { deskHandle: string; deskUrl: string; onReset: () => void }) {
  const { state, t } = usePractice();
  const guideShown = useComputed(() => !state.coachHidden.value);
  return (
    <header class="p-top" data-practice-ignore>
      <div class="p-top-in">
        <h1>
          <a href="#/">{t('title')}</a>
        </h1>
        <SignInSwitch deskHandle={props.deskHandle} />
        <ThemeSwitch />
        <span class="p-gap" />
        {!guideShown.value && (
          <Button
            kind="quiet"
            icon="help"
            onClick={() => {
              state.coachHidden.value = false;
              state.keep();
            }}
          >
            {t('coachShow')}
          </Button>
        )}
        <Button kind="quiet" icon="undo" onClick={props.onReset}>
          {t('reset')}
        </Button>
        <a class="p-desk-link" href={props.deskUrl}>
          {t('toDesk')}
        </a>
      </div>
    </header>
  );
}
