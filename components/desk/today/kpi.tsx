import type { ComponentChildren } from 'preact';

/** One figure: what it counts, how many, and how that compares. */
export function Kpi(props: {
  label: string;
  value: number;
  change?: string | undefined;
  foot?: ComponentChildren;
}) {
  return (
    <div class="d-kpi">
      <dt>{props.label}</dt>
      <dd>
        <b class="num">{props.value.toLocaleString()}</b>
        {props.change && <em>{props.change}</em>}
        {props.foot && <small>{props.foot}</small>}
      </dd>
    </div>
  );
}
