import '@/components/ui/tokens.css';
import '@/components/ui/base.css';
import { browser } from 'wxt/browser';
import { openDesk } from '@/lib/desk/open';
import { detectLanguage } from '@/lib/i18n/language';
import { startPractice } from './start-practice';

const root = document.getElementById('app');
if (root !== null) {
  const desk = openDesk();
  const language = detectLanguage(browser.i18n.getUILanguage());
  document.documentElement.lang = language;
  const profile = await desk.profile.get();
  await startPractice(root, desk, profile, language);
}
