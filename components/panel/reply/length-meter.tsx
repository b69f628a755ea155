import { Meter } from '@/components/ui/meter';

/** How much of a part's limit is used; the faint stretch is what policy text costs. */
export function LengthMeter(props: { weight: number; policyWeight: number; limit: number }) {
  const { weight, policyWeight, limit } = props;
  return (
    <Meter
      over={weight > limit}
      parts={[{ share: (weight - policyWeight) / limit }, { share: policyWeight / limit, faint: true }]}
    />
  );
}
