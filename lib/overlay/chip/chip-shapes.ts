import { createSvg } from '../page-dom';
import { type ChipState, MAX_COUNT } from './chip-state';
import { DIGIT_HEIGHT, DIGIT_STEP, digitPaths } from './digit-paths';

/** Box of the state's shape in CSS px. */
const SHAPE = 11;
const GAP = 5;
const CENTRE = SHAPE / 2;

type Attributes = Readonly<Record<string, string | number>>;

const ring: Attributes = {
  cx: CENTRE,
  cy: CENTRE,
  r: 4,
  fill: 'none',
  stroke: 'var(--state)',
  'stroke-width': 2,
};

type Shape = readonly (readonly [string, Attributes])[];

const BUBBLE: Shape = [
  [
    'path',
    {
      d: 'M1 1.5h9v6H5.500L3 10V7.500H1Z',
      fill: 'var(--state)',
      stroke: 'var(--state)',
      'stroke-width': 1,
      'stroke-linejoin': 'round',
    },
  ],
];

/** One shape for each state: told apart in black and white and by people who do not see colours. */
const SHAPES: Readonly<Record<ChipState['kind'], Shape>> = {
  new: [['circle', { ...ring, 'stroke-width': 1.8, 'stroke-dasharray': '2.6 1.6' }]],
  known: [['circle', { cx: CENTRE, cy: CENTRE, r: 4.5, fill: 'var(--state)' }]],
  open: [['circle', { ...ring, 'stroke-width': 2.4 }]],
  solved: [['rect', { x: 1, y: 1, width: 9, height: 9, rx: 2, fill: 'var(--state)' }]],
  'no-contact': [
    ['circle', { ...ring, r: 4.3, 'stroke-width': 2.2 }],
    ['path', { d: 'M2.5 2.5l6 6', fill: 'none', stroke: 'var(--state)', 'stroke-width': 2.2 }],
  ],
  news: BUBBLE,
  answers: BUBBLE,
  pending: [
    ['circle', { cx: 2, cy: CENTRE, r: 1.2, fill: 'var(--state)' }],
    ['circle', { cx: CENTRE, cy: CENTRE, r: 1.2, fill: 'var(--state)' }],
    ['circle', { cx: 9, cy: CENTRE, r: 1.2, fill: 'var(--state)' }],
  ],
  unread: [
    [
      'path',
      {
        d: 'M3 3.400C3 1.900 4.100 1 5.500 1S8 1.900 8 3.300C8 5 5.500 5.100 5.500 7.200M5.500 9.800v.1',
        fill: 'none',
        stroke: 'var(--state)',
        'stroke-width': 1.8,
        'stroke-linecap': 'round',
      },
    ],
  ],
};

function countText({ kind, contacts }: ChipState): string {
  if (contacts <= 0 || kind === 'pending' || kind === 'unread') return '';
  return contacts > MAX_COUNT ? `${MAX_COUNT}+` : String(contacts);
}

/** Draws a chip's face: the state's shape and the number of contacts, as strokes, never as text. */
export function drawFace(document: Document, state: ChipState): SVGElement {
  const digits = digitPaths(countText(state));
  const width = SHAPE + (digits.length === 0 ? 0 : GAP + digits.length * DIGIT_STEP - 1.6);
  const svg = createSvg(document, 'svg', {
    width,
    height: SHAPE,
    viewBox: `0 0 ${width} ${SHAPE}`,
    'aria-hidden': 'true',
    focusable: 'false',
  });
  for (const [tag, attributes] of SHAPES[state.kind]) svg.append(createSvg(document, tag, attributes));
  for (const [index, d] of digits.entries()) {
    const x = SHAPE + GAP + index * DIGIT_STEP;
    svg.append(
      createSvg(document, 'path', {
        d,
        transform: `translate(${x} ${(SHAPE - DIGIT_HEIGHT) / 2})`,
        fill: 'none',
        stroke: 'var(--ink)',
        'stroke-width': 1.4,
        'stroke-linecap': 'round',
        'stroke-linejoin': 'round',
      }),
    );
  }
  return svg;
}
