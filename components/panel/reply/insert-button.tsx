import { useFindingWords } from '@/components/panel/check/finding-words';
import { overLimit } from '@/components/panel/comment/comment-form';
import { findPlaceToMend } from '@/components/panel/model/draft/place-to-mend';
import { Button } from '@/components/ui/button';
import { Kbd } from '@/components/ui/kbd';
import { useTranslate } from '@/components/ui/language';
import { commentCatalog } from '@/lib/i18n/panel-comment';
import { type InsertionKey, insertionCatalog } from '@/lib/i18n/panel-insertion';
import type { DockState } from './dock';

const LOCK_WORDS: Readonly<Record<'read-only' | 'no-author', InsertionKey>> = {
  'read-only': 'cannotInsertReadOnly',
  'no-author': 'cannotInsertAuthor',
};

/** The one button, and beside it why it rests. */
export function InsertButton(props: {
  state: DockState;
  helpId: string;
  withKey?: boolean;
  onInsert: () => void;
}) {
  const t = useTranslate(insertionCatalog);
  const say = useTranslate(commentCatalog);
  const { state } = props;
  const { draft, check, locked } = state;
  const isEmpty = draft.body.trim() === '';
  const several = draft.composition.parts.length > 1;
  return (
    <>
      <Button
        kind="primary"
        disabled={
          isEmpty ||
          (check.blocked && findPlaceToMend(check.findings) === undefined) ||
          !check.complete ||
          (state.comment !== null && overLimit(state.comment) > 0) ||
          locked !== null ||
          state.busy ||
          state.stopped !== null
        }
        resting={check.blocked}
        describedBy={props.helpId}
        onClick={props.onInsert}
      >
        {state.comment !== null
          ? say(state.busy ? 'inserting' : 'insert')
          : state.busy
            ? t('inserting')
            : several
              ? t('insertPart', { n: 1 })
              : t('insert')}
        {props.withKey && <Kbd>{state.chord}</Kbd>}
      </Button>
      <p id={props.helpId}>{useInsertHelp(state, isEmpty)}</p>
    </>
  );
}

function useInsertHelp({ check, locked, opensWindow }: DockState, isEmpty: boolean): string {
  const t = useTranslate(insertionCatalog);
  const { listRules } = useFindingWords();
  if (locked !== null && locked !== 'no-contact') return t(LOCK_WORDS[locked]);
  if (isEmpty) return t('cannotInsertEmpty');
  if (check.blocked) {
    const errors = check.findings.filter(({ severity }) => severity === 'error').map(({ code }) => code);
    const others = errors.filter((code) => code !== 'empty-field');
    return others.length === 0 ? t('mustFillIn') : t('mustFix', { rules: listRules(others) });
  }
  return t(!check.complete ? 'checking' : opensWindow ? 'insertHelpWindow' : 'insertHelp');
}
