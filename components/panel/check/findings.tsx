import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { ReasonDialog } from '@/components/panel/reason-dialog';
import { Band } from '@/components/ui/band';
import { Button } from '@/components/ui/button';
import { useTranslate } from '@/components/ui/language';
import type { Tone } from '@/components/ui/pill';
import { ScrollArea } from '@/components/ui/scroll-area';
import type { Verdict } from '@/lib/domain/interaction';
import { FINDINGS } from '@/lib/i18n/findings';
import { dockCatalog } from '@/lib/i18n/panel-dock';
import { draftCatalog } from '@/lib/i18n/panel-draft';
import type { Finding, FindingCode, Fix, Severity } from '@/lib/reply/findings/finding';
import { AccountQuestion } from './account-question';
import { useFindingWords } from './finding-words';
import './findings.css';

const TONES: Readonly<Record<Severity, Tone>> = { error: 'bad', warning: 'warn', hint: 'info' };
/** Replacements longer than this are named by what the fix does, not by what it writes. */
const SHORT = 16;

export interface FindingActs {
  onFix: (finding: Finding) => void;
  onShowFinding: (finding: Finding) => void;
  /** Another wording of the template in the place of this one. */
  onReword: () => void;
  /** The agent has read the posts around this one. */
  onSurroundingsRead: () => void;
  /** The account signed in is the desk's. */
  onAccountOurs: (handle: string) => unknown;
  /** Another account of the desk, which is signed in, is to speak. */
  onWriteAs: () => unknown;
  /** What the customer said when they asked for a direct message. */
  onWish: (words: string) => void;
  /** A decision beside the reply, as to consult somebody first. */
  onVerdict: (verdict: Verdict) => void;
}

/** The one tap that settles a finding, if there is one. */
function Remedy(props: {
  finding: Finding;
  canReword: boolean;
  otherAccount: string | null;
  acts: FindingActs;
  onAskWish: () => void;
}) {
  const t = useTranslate(dockCatalog);
  const sayDraft = useTranslate(draftCatalog);
  const sayCode = useTranslate(FINDINGS);
  const { finding, acts, otherAccount } = props;
  const { code, fix } = finding;
  const nameFix = (code: FindingCode, { start, end, text, removes }: Fix): string => {
    if (code === 'wrong-initials') return sayCode('fix-wrong-initials');
    if (removes !== undefined || text === '')
      return t(removes === 'sentence' ? 'fixRemoveSentence' : 'fixRemove');
    // Written out, the signs would look the same.
    if (code === 'lost-letters') return sayCode('fix-lost-letters');
    if (text.length > SHORT) return t('useFix');
    return t(start === end ? 'fixAdd' : 'fixTo', { text });
  };
  const button = (words: string, onClick: () => unknown): ComponentChildren => (
    <Button size="s" class="pn-finding-fix" onClick={onClick}>
      {words}
    </Button>
  );
  if (fix !== undefined) {
    return button(nameFix(code, fix), () => acts.onFix(finding));
  }
  if (otherAccount !== null && (code === 'wrong-account' || code === 'account-unconfirmed')) {
    return button(sayDraft('writeAs', { company: otherAccount }), acts.onWriteAs);
  }
  if (code === 'account-unconfirmed') {
    const signedIn = String(finding.values.signedIn);
    return <AccountQuestion key={signedIn} onOurs={() => acts.onAccountOurs(signedIn)} />;
  }
  if (code === 'surroundings-unread') return button(t('readAround'), acts.onSurroundingsRead);
  if (code === 'dm-ask') return button(t('consult'), () => acts.onVerdict('consult'));
  if (code === 'dm-without-wish') return button(t('recordWish'), props.onAskWish);
  const isRepetition = code === 'same-to-many' || code === 'told-text' || code === 'told-template';
  return isRepetition && props.canReword ? button(t('reword'), acts.onReword) : null;
}

/** What the policy says about the draft: errors first, each with its rule, its place and the one tap that settles it. */
export function Findings(props: {
  findings: readonly Finding[];
  /** The template in the box has other wordings. */
  canReword: boolean;
  /** Company of another account of the desk, where that is signed in. */
  otherAccount?: string | null;
  acts: FindingActs;
}) {
  const t = useTranslate(dockCatalog);
  const { say, sayRule } = useFindingWords();
  const sayDraft = useTranslate(draftCatalog);
  const [askingWish, setAskingWish] = useState(false);
  const { acts, otherAccount = null } = props;
  const sayOf = (finding: Finding): string => {
    if (finding.code !== 'account-unconfirmed' || otherAccount === null) return say(finding);
    return sayDraft('accountOfOther', { handle: finding.values.signedIn ?? '', company: otherAccount });
  };
  return (
    <>
      <ScrollArea as="ul" class="pn-findings" aria-label={t('findings')} aria-live="polite">
        {props.findings.map((finding) => (
          <li
            key={`${finding.code} ${finding.part ?? ''} ${finding.range?.start ?? ''}`}
            data-finding={finding.code}
            tabIndex={-1}
          >
            <Band
              tone={TONES[finding.severity]}
              icon={finding.severity === 'hint' ? 'info' : finding.severity === 'error' ? 'stop' : 'warn'}
              action={
                <Remedy
                  finding={finding}
                  canReword={props.canReword}
                  otherAccount={otherAccount}
                  acts={acts}
                  onAskWish={() => setAskingWish(true)}
                />
              }
            >
              <b class="pn-finding-rule">{sayRule(finding.code)}</b>{' '}
              {finding.range === undefined ? (
                sayOf(finding)
              ) : (
                <button type="button" class="pn-finding-place" onClick={() => acts.onShowFinding(finding)}>
                  {sayOf(finding)}
                </button>
              )}
              {finding.earlier && (
                <details class="pn-finding-earlier">
                  <summary>{t('earlierText')}</summary>
                  <p dir="auto">{finding.earlier.parts.join('\n')}</p>
                </details>
              )}
            </Band>
          </li>
        ))}
      </ScrollArea>
      {askingWish && (
        <ReasonDialog
          title={t('wishTitle')}
          help={t('wishHelp')}
          label={t('wishWords')}
          hint={t('wishWordsHint')}
          act={t('recordWish')}
          onGive={acts.onWish}
          onClose={() => setAskingWish(false)}
        />
      )}
    </>
  );
}
