import '@/components/ui/tokens.css';
import '@/components/ui/base.css';
import { effect } from '@preact/signals';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { DeskApp } from '@/components/desk/app';
import { LanguageProvider } from '@/components/ui/language';
import { openDesk } from '@/lib/desk/open';
import { detectLanguage } from '@/lib/i18n/language';
import { siteGrants } from '@/lib/messaging/site-grants';
import { starterPack } from '@/lib/playbook/starter/starter-pack';
import { browserKeys } from './browser-keys';
import { readStoredSettings } from './stored-settings';

const root = document.getElementById('app');
if (root !== null) {
  const desk = openDesk();
  const stored = await readStoredSettings();
  effect(() => {
    const chosen = stored.settings.value.language;
    const language = chosen === 'auto' ? detectLanguage(browser.i18n.getUILanguage()) : chosen;
    document.documentElement.lang = language;
    render(
      <LanguageProvider language={language}>
        <DeskApp
          desk={desk}
          starterFor={(of, company) => starterPack(of, { company })}
          practiceUrl={browser.runtime.getURL('/practice.html')}
          settings={stored.settings}
          saveSettings={stored.save}
          repaired={stored.repaired}
          keys={browserKeys}
          sites={siteGrants}
        />
      </LanguageProvider>,
      root,
    );
  });
}
