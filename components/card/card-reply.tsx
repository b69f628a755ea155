import { useId } from 'preact/hooks';
import { Findings } from '@/components/panel/check/findings';
import { Override } from '@/components/panel/check/override';
import { CommentFormView } from '@/components/panel/comment/comment-form';
import { type DockView, listFindings } from '@/components/panel/reply/dock';
import { FillIns } from '@/components/panel/reply/fill-ins';
import { InsertButton } from '@/components/panel/reply/insert-button';
import { Parts } from '@/components/panel/reply/parts';
import { ReplyUnderWay } from '@/components/panel/reply/reply-under-way';
import { Stopped } from '@/components/panel/reply/stopped';
import { TemplateBar } from '@/components/panel/reply/template-bar';
import { VerdictReason } from '@/components/panel/reply/verdict-reason';
import { Button } from '@/components/ui/button';
import { useTranslate } from '@/components/ui/language';
import { cardCatalog } from '@/lib/i18n/panel-card';
import { dockCatalog } from '@/lib/i18n/panel-dock';

/** The chosen template as it will be posted, its blanks, and the one button. Free editing is the sidebar's. */
function Chosen({ state, acts }: DockView) {
  const helpId = useId();
  const say = useTranslate(cardCatalog);
  const { composition, fillIns } = state.draft;
  const findings = listFindings(state).filter(({ severity }) => severity !== 'hint');
  return (
    <>
      <Parts parts={composition.parts.map((part) => ({ ...part, state: 'preview' as const }))} />
      <FillIns fillIns={fillIns} onFill={acts.onFill} onSettle={acts.onSettle} />
      <Findings
        findings={findings}
        canReword={state.check.canReword}
        otherAccount={state.otherAccount}
        acts={acts}
      />
      <Override {...state.check} onGive={acts.onOverride} onTakeBack={acts.onTakeBackOverride} />
      {state.comment && <CommentFormView view={state.comment} acts={acts} />}
      {state.stopped ? (
        <Stopped
          {...state.stopped}
          otherAccount={state.otherAccount}
          onWriteAs={acts.onWriteAs}
          onAccountOurs={acts.onAccountOurs}
          acts={acts.stopped}
        />
      ) : (
        <div class="card-insert">
          <InsertButton state={state} helpId={helpId} onInsert={acts.onInsert} />
          <Button kind="quiet" onClick={() => acts.onBody('')}>
            {say('change')}
          </Button>
        </div>
      )}
    </>
  );
}

/** Reply by template, or one of the two verdicts of every day. */
export function CardReply({ state, acts }: DockView) {
  const t = useTranslate(dockCatalog);
  const say = useTranslate(cardCatalog);
  const isWriting = state.locked !== 'no-contact' && state.underWay === null;
  return (
    <>
      {state.locked !== 'no-contact' && <ReplyUnderWay state={state} acts={acts} />}
      {isWriting && state.draft.body.trim() !== '' && <Chosen state={state} acts={acts} />}
      {isWriting && state.draft.body.trim() === '' && state.locked === null && state.offered.length > 0 && (
        <div class="card-templates">
          <p>{say('chooseTemplate')}</p>
          <TemplateBar offered={state.offered} chosenIds={[]} onChoose={acts.onTemplate} onSearch={null} />
        </div>
      )}
      {state.reasonFor ? (
        <VerdictReason state={state} acts={acts} />
      ) : (
        (state.locked === null || state.locked === 'no-contact') && (
          <div class="card-verdicts">
            <Button size="s" icon="eye" onClick={() => acts.onVerdict('watch')}>
              {t('watch')}
            </Button>
            <Button size="s" icon="skip" onClick={() => acts.onVerdict('skip')}>
              {t('skip')}
            </Button>
          </div>
        )
      )}
    </>
  );
}
