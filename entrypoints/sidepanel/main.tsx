import { render } from 'preact';
import '@/components/ui/tokens.css';

const root = document.getElementById('app');
if (root !== null) render(<main />, root);
