import { classNames } from './class-names';
import './meter.css';

export interface MeterPart {
  /** Share of the whole, 0–1. */
  share: number;
  faint?: boolean;
}

/**
 * How full something is: a drawing only, the figures stand beside it in words. `over` hatches the bar, so that it is
 * told from a full one without colour.
 */
export function Meter(props: { parts: readonly MeterPart[]; over?: boolean }) {
  return (
    <div class={classNames('ui-meter', props.over && 'ui-meter-over')} aria-hidden="true">
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
