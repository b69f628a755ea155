import type { Desk } from '@/lib/desk/desk';
import { openDesk } from '@/lib/desk/open';

declare global {
  interface Window {
    /** The desk's own store, as every page of the extension opens it. */
    desk: Desk;
  }
}

window.desk = openDesk();
