import '@/components/ui/tokens.css';
import '@/components/ui/base.css';
import { readLanguage } from '@/components/ui/read-language';
import { openDesk } from '@/lib/desk/open';
import { startPractice } from './start-practice';

const root = document.getElementById('app');
if (root !== null) {
  const desk = openDesk();
  const language = await readLanguage();
  document.documentElement.lang = language;
  const profile = await desk.profile.get();
  await startPractice(root, desk, profile, language);
}
