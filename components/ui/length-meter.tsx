import { classNames } from './class-names';
import './length-meter.css';

const sizeOf = (share: number) => ({ inlineSize: `${Math.max(0, Math.min(1, share)) * 100}%` });

/**
 * How much of a part's limit is used; the faint stretch is what policy text costs. A drawing only, the figures stand
 * beside it in words. Beyond the limit it is hatched, so that it is told from a full one without colour.
 */
export function LengthMeter(props: { weight: number; policyWeight: number; limit: number }) {
  const { weight, policyWeight, limit } = props;
  return (
    <div class={classNames('ui-meter', weight > limit && 'ui-meter-over')} aria-hidden="true">
      <i style={sizeOf((weight - policyWeight) / limit)} />
      <i class="ui-meter-faint" style={sizeOf(policyWeight / limit)} />
    </div>
  );
}
