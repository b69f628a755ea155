import { useSignalName } from '@/components/panel/advice/signal-name';
import { useTranslate } from '@/components/ui/language';
import { Pill, type Tone } from '@/components/ui/pill';
import type { Signal } from '@/lib/domain/condition';
import { panelCatalog } from '@/lib/i18n/panel';
import './signals.css';

const TONES: Partial<Record<Signal, Tone>> = {
  money: 'bad',
  'personal-data': 'bad',
  'no-contact': 'bad',
  danger: 'bad',
  threat: 'bad',
  'self-harm': 'bad',
  legal: 'bad',
  angry: 'warn',
  promised: 'warn',
  sensitive: 'warn',
  'outside-hours': 'plain',
  'open-case': 'warn',
  'ping-pong': 'warn',
  'spam-like': 'warn',
  trouble: 'warn',
  'may-be-solved': 'ok',
  'solved-case': 'ok',
  praise: 'ok',
};

/** What is told elsewhere in the panel already is not told twice: the state pill and the last contact say it. */
const SAID_ABOVE: readonly Signal[] = [
  'first-contact',
  'known-author',
  'open-case',
  'no-contact',
  'solved-case',
  'refuses-contact',
];

const WEIGHT: readonly Tone[] = ['bad', 'warn', 'ok', 'info', 'plain', 'accent'];
const toneOf = (signal: Signal): Tone => TONES[signal] ?? 'info';

/**
 * Facts about post and history a guideline can react to, the heavy ones first.
 * @param elsewhere those that stand in another post of this person only
 * @param told what a card above says already
 */
export function Signals({
  signals,
  elsewhere,
  told,
}: {
  signals: readonly Signal[];
  elsewhere: readonly Signal[];
  told: readonly Signal[];
}) {
  const t = useTranslate(panelCatalog);
  const name = useSignalName();
  const shown = signals
    .filter((signal) => !SAID_ABOVE.includes(signal) && !told.includes(signal))
    .sort((a, b) => WEIGHT.indexOf(toneOf(a)) - WEIGHT.indexOf(toneOf(b)));
  if (shown.length === 0) return null;
  return (
    <ul class="pn-signals" aria-label={t('signals')}>
      {shown.map((signal) => (
        <li key={signal}>
          <Pill tone={toneOf(signal)}>{name(signal, elsewhere.includes(signal))}</Pill>
        </li>
      ))}
    </ul>
  );
}
