import { useTranslate } from '@/components/ui/language';
import { Pill } from '@/components/ui/pill';
import type { Interaction } from '@/lib/domain/interaction';
import { panelCatalog } from '@/lib/i18n/panel';
import { commentCatalog } from '@/lib/i18n/panel-comment';

/** A comment of ours that the page did not show to everybody when it was last looked for. */
export function isUnseen({ comment }: Interaction): boolean {
  return comment !== undefined && comment.state !== 'shown';
}

/** How far a public text got, in words; nothing for entries that post nothing. */
export function Delivery({ interaction }: { interaction: Interaction }) {
  const t = useTranslate(panelCatalog);
  const say = useTranslate(commentCatalog);
  if (isUnseen(interaction)) {
    return (
      <Pill tone="warn" dot="ring">
        {say(interaction.comment?.state === 'pending' ? 'pending' : 'notFound')}
      </Pill>
    );
  }
  if (interaction.delivery === 'filled') {
    return (
      <Pill tone="warn" dot="ring">
        {t('deliveryFilled')}
      </Pill>
    );
  }
  if (interaction.delivery === 'unsent') return <Pill dot="dashed">{t('deliveryUnsent')}</Pill>;
  if (interaction.delivery !== 'sent') return null;
  return (
    <Pill tone="ok" dot="square">
      {t(interaction.confirmedBy === 'agent' ? 'deliverySentSaid' : 'deliverySent')}
    </Pill>
  );
}
