import { classNames } from './class-names';
import './meter.css';

export interface MeterPart {
  /** Share of the whole, 0–1. */
  share: number;
  faint?: boolean;
}

/** How full something is, told in words by `label`; `over` turns it to the warning colour and a hatched bar. */
export function Meter(props: { parts: readonly MeterPart[]; label: string; over?: boolean }) {
  const total = Math.min(
    1,
    props.parts.reduce((sum, part) => sum + part.share, 0),
  );
  return (
    <div
      class={classNames('ui-meter', props.over && 'ui-meter-over')}
      // biome-ignore lint/a11y/useSemanticElements: <meter> cannot show two parts
      role="meter"
      aria-label={props.label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={Math.round(total * 100)}
    >
      {props.parts.map((part, index) => (
        <i
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts have no identity but their place
          key={index}
          class={classNames(part.faint && 'ui-meter-faint')}
          style={{ inlineSize: `${Math.max(0, Math.min(1, part.share)) * 100}%` }}
        />
      ))}
    </div>
  );
}
