import type { ComponentChildren } from 'preact';
import { ByPlace } from '@/components/ui/by-place';
import { useTranslate } from '@/components/ui/language';
import { LengthMeter } from '@/components/ui/length-meter';
import { Pill, type Tone } from '@/components/ui/pill';
import { ScrollArea } from '@/components/ui/scroll-area';
import { type DockKey, dockCatalog } from '@/lib/i18n/panel-dock';
import type { PartSegment } from '@/lib/reply/compose';
import './parts.css';

/** How far a part got. `next` may be inserted now; `later` waits for the one before. */
export type PartState = 'preview' | 'next' | 'filled' | 'sent' | 'later';

export interface PartView {
  text: string;
  /** Where the text comes from, for tinting; absent for a reply already under way. */
  segments: readonly PartSegment[] | null;
  weight: number | null;
  /** How much of the weight is policy text. */
  policyWeight: number | null;
  limit: number | null;
  state: PartState;
}

const LOOKS: Readonly<
  Record<
    Exclude<PartState, 'preview'>,
    { tone: Tone; dot: 'full' | 'ring' | 'square' | 'dashed'; word: DockKey }
  >
> = {
  next: { tone: 'accent', dot: 'full', word: 'partNext' },
  filled: { tone: 'warn', dot: 'ring', word: 'partFilled' },
  sent: { tone: 'ok', dot: 'square', word: 'partSent' },
  later: { tone: 'plain', dot: 'dashed', word: 'partLater' },
};

function sayText(part: PartView): ComponentChildren {
  if (part.segments === null) return part.text;
  return (
    <ByPlace items={part.segments}>
      {({ kind, text }) => <span class={`pn-segment-${kind}`}>{text}</span>}
    </ByPlace>
  );
}

/** A comment has no limit that would be counted. */
function isLimited(part: PartView): part is PartView & { weight: number; limit: number } {
  return part.weight !== null && part.limit !== null && Number.isFinite(part.limit);
}

/** The reply exactly as it will be posted, part by part. */
export function Parts({ parts }: { parts: readonly PartView[] }) {
  const t = useTranslate(dockCatalog);
  return (
    <ScrollArea as="ol" class="pn-parts" aria-label={t('parts')}>
      <ByPlace items={parts}>
        {(part, index) => (
          <li class={`pn-part pn-part-${part.state}`}>
            <div class="pn-part-head">
              <span class="num">
                {parts.length > 1 && t('partOf', { n: index + 1, total: parts.length })}
              </span>
              {part.state !== 'preview' && (
                <Pill tone={LOOKS[part.state].tone} dot={LOOKS[part.state].dot}>
                  {t(LOOKS[part.state].word)}
                </Pill>
              )}
              {isLimited(part) && (
                <span class={part.weight > part.limit ? 'num pn-part-over' : 'num'}>
                  {t('weight', { weight: part.weight, limit: part.limit })}
                  {part.policyWeight !== null &&
                    part.policyWeight > 0 &&
                    ` · ${t('policyCost', { policy: part.policyWeight })}`}
                </span>
              )}
            </div>
            {isLimited(part) && (
              <LengthMeter weight={part.weight} policyWeight={part.policyWeight ?? 0} limit={part.limit} />
            )}
            <p>{sayText(part)}</p>
          </li>
        )}
      </ByPlace>
    </ScrollArea>
  );
}
