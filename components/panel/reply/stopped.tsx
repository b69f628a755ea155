import { AccountQuestion } from '@/components/panel/check/account-question';
import { Band } from '@/components/ui/band';
import { Button } from '@/components/ui/button';
import { useTranslate } from '@/components/ui/language';
import type { SiteId } from '@/lib/domain/site';
import { draftCatalog } from '@/lib/i18n/panel-draft';
import { type InsertionKey, insertionCatalog } from '@/lib/i18n/panel-insertion';
import { sitesCatalog } from '@/lib/i18n/sites';
import { uiCatalog } from '@/lib/i18n/ui';
import type { FillOutcome } from '@/lib/messaging/protocol';
import './stopped.css';

/** Why an insertion did not happen. Beside the page's own answers: it did not answer, or nothing else worked. */
export type Stop =
  | Exclude<FillOutcome, { kind: 'filled' | 'mismatch' | 'no-composer' }>
  | { kind: 'no-page' }
  | { kind: 'raw-placeholder' }
  /** Nobody has said yet that the account signed in is the desk's. */
  | { kind: 'unconfirmed-account'; signedIn: string }
  /** The clipboard refused too: the text stands here to be selected by hand. */
  | { kind: 'copy-failed'; text: string }
  | { kind: 'failed' };

export interface StoppedActs {
  onAppend: () => void;
  onAccountChecked: () => void;
  onOpenIntent: () => void;
  onCopy: () => void;
  onTryAgain: () => void;
  onCancel: () => void;
}

const WORDS: Readonly<Record<Stop['kind'], InsertionKey>> = {
  occupied: 'outcomeOccupied',
  ignored: 'outcomeIgnored',
  'wrong-account': 'outcomeWrongAccount',
  'unknown-account': 'outcomeUnknownAccount',
  'unconfirmed-account': 'outcomeUnconfirmed',
  'no-contact': 'outcomeNoContact',
  'already-filled': 'outcomeAlready',
  'post-gone': 'outcomePostGone',
  'no-page': 'outcomeNoPage',
  'copy-failed': 'outcomeCopyFailed',
  'raw-placeholder': 'outcomePlaceholder',
  'no-form': 'outcomeNoForm',
  'too-long': 'outcomeTooLong',
  failed: 'outcomeFailed',
};

/** Says what stopped an insertion and offers every way on, the best one first. Nothing was logged as filled. */
export function Stopped(props: {
  stop: Stop;
  hasIntent: boolean;
  site: SiteId;
  /** Company of the desk's account that is signed in, where that is another one. */
  otherAccount: string | null;
  /** Writes this reply anew as that account; absent for one that is under way. */
  onWriteAs?: () => unknown;
  onAccountOurs: (handle: string) => unknown;
  acts: StoppedActs;
}) {
  const t = useTranslate(insertionCatalog);
  const sayDraft = useTranslate(draftCatalog);
  const siteName = useTranslate(sitesCatalog);
  const ui = useTranslate(uiCatalog);
  const { stop, acts, otherAccount, onWriteAs, onAccountOurs } = props;
  const isUnconfirmed = stop.kind === 'unconfirmed-account';
  const isOfOther = (stop.kind === 'wrong-account' || isUnconfirmed) && otherAccount !== null;
  // Parts of it are out already: it goes on as the account they went out from, or not at all.
  const isStuck = isUnconfirmed && isOfOther && onWriteAs === undefined;
  const elsewhere = ['ignored', 'no-form', 'no-page', 'post-gone', 'copy-failed'].includes(stop.kind);
  const values =
    stop.kind === 'wrong-account'
      ? { signedIn: stop.signedIn, expected: stop.expected }
      : stop.kind === 'unknown-account'
        ? { expected: stop.expected }
        : stop.kind === 'unconfirmed-account'
          ? { signedIn: stop.signedIn }
          : stop.kind === 'too-long'
            ? { limit: stop.limit }
            : {};
  return (
    <Band
      tone={['wrong-account', 'no-contact', 'raw-placeholder', 'failed'].includes(stop.kind) ? 'bad' : 'warn'}
      live="polite"
      action={
        <>
          {stop.kind === 'occupied' && (
            <Button size="s" kind="primary" onClick={acts.onAppend}>
              {t('append')}
            </Button>
          )}
          {isOfOther && onWriteAs && (
            <Button size="s" kind="primary" onClick={onWriteAs}>
              {sayDraft('writeAs', { company: otherAccount })}
            </Button>
          )}
          {isUnconfirmed && !isOfOther && (
            <AccountQuestion key={stop.signedIn} onOurs={() => onAccountOurs(stop.signedIn)} />
          )}
          {stop.kind === 'unknown-account' && (
            <Button size="s" kind="primary" onClick={acts.onAccountChecked}>
              {t('accountChecked')}
            </Button>
          )}
          {elsewhere && props.hasIntent && (
            <Button size="s" kind="primary" icon="link" onClick={acts.onOpenIntent}>
              {t('openIntent', { site: siteName(`site.${props.site}`) })}
            </Button>
          )}
          {(elsewhere || stop.kind === 'occupied') && (
            <Button size="s" icon="copy" onClick={acts.onCopy}>
              {t('copyText')}
            </Button>
          )}
          {(isStuck ||
            ['wrong-account', 'post-gone', 'no-page', 'ignored', 'no-form', 'failed'].includes(
              stop.kind,
            )) && (
            <Button size="s" onClick={acts.onTryAgain}>
              {t('tryAgain')}
            </Button>
          )}
          <Button size="s" kind="quiet" onClick={acts.onCancel}>
            {ui('cancel')}
          </Button>
        </>
      }
    >
      {isUnconfirmed && otherAccount !== null
        ? sayDraft(isStuck ? 'begunAsAnother' : 'accountOfOther', {
            handle: stop.signedIn,
            company: otherAccount,
          })
        : t(WORDS[stop.kind], values)}
      {stop.kind === 'occupied' && (
        <span class="pn-stopped-text">
          <span>{t('existing')}: </span>
          {stop.existing}
        </span>
      )}
      {stop.kind === 'copy-failed' && (
        <textarea
          class="ui-input"
          readOnly
          rows={4}
          value={stop.text}
          onFocus={(event) => event.currentTarget.select()}
        />
      )}
    </Band>
  );
}
