import type { MarkStyle } from '@/lib/domain/mark';
import type { HighlightKind } from './highlight-names';
import type { PageTheme } from './page-theme';

/** Colours of one highlight: fill, text on it, and the line under it. */
interface Paint {
  fill: string;
  ink: string;
  line: string;
}

/** Underline of each style: the part that tells marks apart without colour. */
export const PATTERNS: Readonly<Record<HighlightKind, string>> = {
  brand: 'underline solid 1.5px',
  trouble: 'underline wavy 1px',
  money: 'underline double 1px',
  praise: 'underline dotted 2px',
  request: 'underline dashed 1.5px',
  rival: 'underline overline solid 1px',
  current: 'underline solid 3px',
};

const LIGHT: Readonly<Record<MarkStyle, Paint>> = {
  brand: { fill: '#cfe3ff', ink: '#0b2a52', line: '#1f5fa8' },
  trouble: { fill: '#ffe08a', ink: '#3a2c00', line: '#946800' },
  money: { fill: '#ffc9c2', ink: '#571009', line: '#b3261e' },
  praise: { fill: '#c9efcf', ink: '#0e3b1d', line: '#1d7a3e' },
  request: { fill: '#e3d6ff', ink: '#2b1863', line: '#6a48c8' },
  rival: { fill: '#e3e6e5', ink: '#22302d', line: '#66757a' },
};

const DARK: Readonly<Record<MarkStyle, Paint>> = {
  brand: { fill: '#1d3f6b', ink: '#e3efff', line: '#8fc0ff' },
  trouble: { fill: '#5e4800', ink: '#fff1c9', line: '#f0c36a' },
  money: { fill: '#6b241c', ink: '#ffe5e1', line: '#ff9b92' },
  praise: { fill: '#1d5230', ink: '#def8e5', line: '#7bd99a' },
  request: { fill: '#43307a', ink: '#eee7ff', line: '#bda8ff' },
  rival: { fill: '#39433f', ink: '#eef3f1', line: '#a9b6b2' },
};

/** On dim blue the dark fills would sink into the page; these stand a step above it. */
const DIM: Readonly<Record<MarkStyle, Paint>> = {
  ...DARK,
  brand: { fill: '#275088', ink: '#eaf3ff', line: '#9cc8ff' },
  trouble: { fill: '#6b5200', ink: '#fff3d0', line: '#f3ca77' },
  rival: { fill: '#4a565c', ink: '#f2f6f5', line: '#bac6c9' },
  request: { fill: '#50398f', ink: '#f1ebff', line: '#c6b4ff' },
};

const CURRENT: Readonly<Record<PageTheme, Paint>> = {
  light: { fill: '#0b6e63', ink: '#ffffff', line: '#06443d' },
  dim: { fill: '#55cdbd', ink: '#06201c', line: '#d9efeb' },
  dark: { fill: '#55cdbd', ink: '#06201c', line: '#d9efeb' },
};

export function paintOf(kind: HighlightKind, theme: PageTheme): Paint {
  if (kind === 'current') return CURRENT[theme];
  return { light: LIGHT, dim: DIM, dark: DARK }[theme][kind];
}
