import { countOut } from '@/components/panel/model/insertion/posting';
import { Button } from '@/components/ui/button';
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

/** What became of a reply nobody saw go out. One of several parts says how many are meant: some may be out already. */
export function DeliveryChoice(props: {
  interaction: Interaction;
  onSent: () => unknown;
  onUnsent: () => unknown;
}) {
  const t = useTranslate(panelCatalog);
  const { parts } = props.interaction;
  const out = countOut(props.interaction);
  return (
    <>
      <Button size="s" onClick={props.onSent}>
        {parts.length > 1 ? t('wasPostedAll', { n: parts.length }) : t('wasPosted')}
      </Button>
      <Button size="s" onClick={props.onUnsent}>
        {out > 0 ? t('wasPostedUpTo', { n: out }) : t('wasNotPosted')}
      </Button>
    </>
  );
}
