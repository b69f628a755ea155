import '@/components/ui/tokens.css';
import '@/components/ui/base.css';
import { render } from 'preact';
import { openDesk } from '@/lib/desk/open';
import { App } from './app';

const root = document.getElementById('app');
if (root !== null) render(<App desk={openDesk()} />, root);
