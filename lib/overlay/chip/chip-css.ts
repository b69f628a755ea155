import type { PageTheme } from '../paint/page-theme';
import { whilePresent } from '../presence-css';

interface Tones {
  face: string;
  line: string;
  ink: string;
  quiet: string;
  accent: string;
  ok: string;
  warn: string;
  bad: string;
  badFace: string;
  hover: string;
}

const TONES: Readonly<Record<PageTheme, Tones>> = {
  light: {
    face: '#ffffff',
    line: '#c3ccc9',
    ink: '#3d4a47',
    quiet: '#66757a',
    accent: '#0b6e63',
    ok: '#1d7a3e',
    warn: '#8a5a00',
    bad: '#b3261e',
    badFace: '#fde4e1',
    hover: '#eef4f2',
  },
  dim: {
    face: '#1b2836',
    line: '#4b5d6e',
    ink: '#d5dee6',
    quiet: '#9aa9b5',
    accent: '#55cdbd',
    ok: '#7bd99a',
    warn: '#f0c36a',
    bad: '#ff9b92',
    badFace: '#4a2326',
    hover: '#263749',
  },
  dark: {
    face: '#101615',
    line: '#40504c',
    ink: '#c7d2cf',
    quiet: '#8d9b97',
    accent: '#55cdbd',
    ok: '#7bd99a',
    warn: '#f0c36a',
    bad: '#ff9b92',
    badFace: '#431b18',
    hover: '#1d2725',
  },
};

/** Width of every chip's box in CSS px, whatever it shows: a page that measures it learns nothing (law 5). */
const CHIP_WIDTH = 56;

/**
 * Style of all chips. The host is reset with `!important`, which is how a shadow tree wins over the page's rules; the
 * button fills the host so that hit-testing tells a page nothing either, and only the face is as wide as its content.
 */
export function chipCss(theme: PageTheme): string {
  const t = TONES[theme];
  return `
:host{all:initial!important;display:${whilePresent('inline-flex')}!important;flex:none!important;align-self:center!important;vertical-align:middle!important;margin-inline-start:auto!important;inline-size:${CHIP_WIDTH}px!important;block-size:24px!important;contain:layout style!important;position:relative!important;z-index:1!important}
:host(.row){margin-block:-12px!important}
:host(.beside){position:absolute!important;top:0!important;inset-inline-start:calc(100% + 8px)!important;margin:0!important}
:host(.below){align-self:flex-start!important;margin:2px 0 0!important}
:host(.beside) button,:host(.below) button{justify-content:flex-start}
button{all:unset;box-sizing:border-box;display:flex;justify-content:flex-end;width:100%;height:24px;cursor:pointer;-webkit-tap-highlight-color:transparent;--state:${t.accent};--ink:${t.ink};--line:${t.line};--face:${t.face}}
.face{box-sizing:border-box;display:inline-flex;align-items:center;justify-content:center;height:24px;min-width:24px;padding-inline:7px;border:1px solid var(--line);border-radius:12px;background:var(--face)}
.face.single{padding-inline:0}
svg{display:block;overflow:visible}
.new,.pending,.unread{--state:${t.quiet}}
.news,.answers{--ink:${t.accent};--line:${t.accent}}
.open{--state:${t.warn};--ink:${t.warn};--line:${t.warn}}
.solved{--state:${t.ok}}
.no-contact{--state:${t.bad};--ink:${t.bad};--line:${t.bad};--face:${t.badFace}}
button:hover .face{background:${t.hover};border-color:var(--state)}
button:focus-visible .face{outline:2px solid ${t.accent};outline-offset:2px}
@media (pointer:coarse){button::before{content:"";position:absolute;inset:-10px 0}}
@media (forced-colors:active){button{--state:ButtonText;--ink:ButtonText;--line:ButtonText;--face:ButtonFace;forced-color-adjust:none}button:hover .face,button:focus-visible .face{background:ButtonFace;border-color:Highlight;outline-color:Highlight}}
@media print{:host{display:none!important}}`;
}
