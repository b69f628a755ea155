import '@/components/ui/tokens.css';
import '@/components/ui/base.css';
import { render } from 'preact';

import { App } from './app';
import { openCardDesk } from './open-card-desk';

const root = document.getElementById('app');
if (root !== null) render(<App desk={openCardDesk()} />, root);
