import type { PracticeText } from '@/lib/i18n/practice';
import { usePractice } from './practice-context';
import '@/components/ui/pill.css';

const SHAPES: readonly { shape: string; tone: string; text: PracticeText }[] = [
  { shape: 'dashed', tone: 'new', text: 'chipNew' },
  { shape: 'full', tone: 'known', text: 'chipKnown' },
  { shape: 'ring', tone: 'open', text: 'chipOpen' },
  { shape: 'square', tone: 'solved', text: 'chipSolved' },
  { shape: 'bar', tone: 'stop', text: 'chipStop' },
];

/** The chip's shapes beside what they mean. */
export function ChipLegend() {
  const { t } = usePractice();
  return (
    <ul class="p-legend">
      {SHAPES.map(({ shape, tone, text }) => (
        <li key={shape}>
          <i class={`ui-pill-dot ui-pill-dot-${shape} p-legend-${tone}`} aria-hidden="true" />
          {t(text)}
        </li>
      ))}
    </ul>
  );
}
