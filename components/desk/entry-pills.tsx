import { useTranslate } from '@/components/ui/language';
import { Pill, type Tone } from '@/components/ui/pill';
import type { CaseStatus, Interaction } from '@/lib/domain/interaction';
import { wordsCatalog } from '@/lib/i18n/desk-words';
import { commentCatalog } from '@/lib/i18n/panel-comment';

const STATUS_TONES: Readonly<Record<CaseStatus, { tone: Tone; dot: 'full' | 'ring' | 'square' | 'dashed' }>> =
  {
    open: { tone: 'info', dot: 'full' },
    waiting: { tone: 'warn', dot: 'ring' },
    answered: { tone: 'info', dot: 'square' },
    solved: { tone: 'ok', dot: 'square' },
    closed: { tone: 'plain', dot: 'square' },
    escalated: { tone: 'accent', dot: 'dashed' },
  };

/** Where a case stands. */
export function StatusPill({ status }: { status: CaseStatus }) {
  const t = useTranslate(wordsCatalog);
  return <Pill {...STATUS_TONES[status]}>{t(`status.${status}`)}</Pill>;
}

/** How far a public text got; nothing for what was not to be posted, and nothing special for what went out. */
export function DeliveryPill({ row }: { row: Interaction }) {
  const t = useTranslate(wordsCatalog);
  const say = useTranslate(commentCatalog);
  const { comment } = row;
  if (comment !== undefined && comment.state !== 'shown') {
    return <Pill tone="warn">{say(comment.state === 'pending' ? 'pending' : 'notFound')}</Pill>;
  }
  if (row.delivery === null || row.delivery === 'sent') return null;
  return <Pill tone={row.delivery === 'filled' ? 'warn' : 'plain'}>{t(`delivery.${row.delivery}`)}</Pill>;
}
