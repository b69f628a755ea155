import { classNames } from './class-names';
import './logo.css';

/** The product's sign as on the toolbar: two bubbles, one close to the other. A drawing only, the name stands beside it. */
export function Logo({ size = 's' }: { size?: 's' | 'l' }) {
  return (
    <svg
      class={classNames('ui-logo', size === 'l' && 'ui-logo-l')}
      viewBox="2 2.5 27.5 27.5"
      aria-hidden="true"
    >
      <path
        class="ui-logo-far"
        d="M21.5 12.5H23a3.6 3.6 0 0 1 3.6 3.6v2.8a3.6 3.6 0 0 1-1.8 3.1v3.2L21.2 22.5H18a3.6 3.6 0 0 1-3.6-3.6v-.4"
      />
      <path
        class="ui-logo-near"
        d="M8.6 6.5h9.3a3.6 3.6 0 0 1 3.6 3.6v3.4a3.6 3.6 0 0 1-3.6 3.6h-4.4L9.2 20.6v-3.5h-.6A3.6 3.6 0 0 1 5 13.5v-3.4a3.6 3.6 0 0 1 3.6-3.6Z"
      />
      <path class="ui-logo-words" d="M9.4 11.8h.01M13.25 11.8h.01M17.1 11.8h.01" />
    </svg>
  );
}
