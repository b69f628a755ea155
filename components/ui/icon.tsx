import type { ComponentChildren } from 'preact';
import './icon.css';

/** One line of 1.6 px on a 20 px grid: shapes stay told apart at 16 px and in forced colours. */
function Drawing({ children }: { children: ComponentChildren }) {
  return (
    <svg class="ui-icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      {children}
    </svg>
  );
}

const SHAPES = {
  search: ['M8.5 3.5a5 5 0 1 0 0 10 5 5 0 0 0 0-10Z', 'm12.2 12.2 4.3 4.3'],
  desk: ['M3.5 4.5h13v11h-13z', 'M3.5 8h13', 'M7.5 8v7.5'],
  close: ['m5 5 10 10', 'M15 5 5 15'],
  check: ['m4 10.5 4 4 8-9'],
  warn: ['M10 3.2 17.5 16h-15L10 3.2Z', 'M10 8v4', 'M10 14v.2'],
  stop: ['M10 3a7 7 0 1 0 0 14 7 7 0 0 0 0-14Z', 'm5.2 5.2 9.6 9.6'],
  info: ['M10 3a7 7 0 1 0 0 14 7 7 0 0 0 0-14Z', 'M10 9v5', 'M10 6.2v.2'],
  eye: ['M2.5 10S5 5 10 5s7.5 5 7.5 5-2.5 5-7.5 5-7.5-5-7.5-5Z', 'M10 8a2 2 0 1 0 0 4 2 2 0 0 0 0-4Z'],
  skip: ['M4 5.5 9.5 10 4 14.5v-9Z', 'M10.5 5.5 16 10l-5.5 4.5v-9Z'],
  handover: ['M3.5 10h11', 'm10.5 5.5 4.5 4.5-4.5 4.5', 'M17 4.5v11'],
  consult: ['M3.5 4.5h13v8.5h-7l-3.5 3v-3h-2.5z'],
  comments: ['M3 4h10v7H8l-2.5 2.5V11H3z', 'M15 7.5h2v6h-2V16l-2.5-2.5H10'],
  note: ['M5 3.5h10v13H5z', 'M7.5 7h5', 'M7.5 10h5', 'M7.5 13h3'],
  undo: ['M7.5 4.5 4 8l3.5 3.5', 'M4 8h7.5a4 4 0 0 1 0 8H8'],
  link: ['M8 5H4.5v10.5H15V12', 'M11 4.5h4.5V9', 'm15.5 4.5-7 7'],
  down: ['m5 7.5 5 5 5-5'],
  up: ['m5 12.5 5-5 5 5'],
  right: ['m7.5 5 5 5-5 5'],
  more: ['M4.5 10h.2', 'M10 10h.2', 'M15.5 10h.2'],
  copy: ['M7 7h9v9.5H7z', 'M4 13V3.5h9'],
  plus: ['M10 4v12', 'M4 10h12'],
  minus: ['M4 10h12'],
  pause: ['M7 4.5v11', 'M13 4.5v11'],
  play: ['M6 4.5 15.5 10 6 15.5v-11Z'],
  help: ['M10 3a7 7 0 1 0 0 14 7 7 0 0 0 0-14Z', 'M8 8.2a2 2 0 1 1 2.8 1.8c-.6.3-.8.7-.8 1.4', 'M10 13.8v.2'],
  lock: ['M5 9h10v7.5H5z', 'M7 9V6.5a3 3 0 0 1 6 0V9'],
  person: ['M10 3.5a3 3 0 1 0 0 6 3 3 0 0 0 0-6Z', 'M4 16.5c.6-3 2.8-4.5 6-4.5s5.4 1.5 6 4.5'],
  'no-person': [
    'M8.5 4a2.7 2.7 0 1 0 0 5.4 2.7 2.7 0 0 0 0-5.4Z',
    'M3 16.5c.5-2.8 2.5-4.2 5.5-4.2',
    'm11.5 11.5 5 5',
    'm16.5 11.5-5 5',
  ],
  'no-site': ['M3 4.5h14v5', 'M3 4.5v11h6.5', 'M3 8h14', 'm11.5 11.5 5 5', 'm16.5 11.5-5 5'],
  clock: ['M10 3a7 7 0 1 0 0 14 7 7 0 0 0 0-14Z', 'M10 6v4.3l2.8 1.7'],
  trash: ['M4 6h12', 'M8 6V4h4v2', 'M5.5 6l.7 10.5h7.6L14.5 6'],
  edit: ['M4 16l.6-3L13 4.6l2.4 2.4L7 15.4z', 'M4 16.5h12'],
  upload: ['M10 13V4', 'm6 7.5 4-4 4 4', 'M4 13v3.5h12V13'],
  download: ['M10 4v9', 'm6 9.5 4 4 4-4', 'M4 13v3.5h12V13'],
  filter: ['M3.5 5h13', 'M6 10h8', 'M8.5 15h3'],
  keyboard: [
    'M2.5 5.5h15v9h-15z',
    'M5.5 8.5h.2',
    'M8.5 8.5h.2',
    'M11.5 8.5h.2',
    'M14.5 8.5h.2',
    'M6.5 11.8h7',
  ],
} as const;

export type IconName = keyof typeof SHAPES;

/** A drawn sign, decoration only: the words stand beside it or in the button's accessible name. */
export function Icon({ name }: { name: IconName }) {
  return (
    <Drawing>
      {SHAPES[name].map((path) => (
        <path key={path} d={path} />
      ))}
    </Drawing>
  );
}
