import type { PostActs } from '@/components/panel/panel';
import type { DockActs } from '@/components/panel/reply/dock';

const nothing = () => undefined;

/** Acts of a picture: nothing happens. */
export const STILL_POST_ACTS: PostActs = {
  onReread: nothing,
  onJudge: nothing,
  onStatus: nothing,
  onSetNoContact: nothing,
  onClearNoContact: nothing,
  onMoveThere: nothing,
  onHandOver: nothing,
  onSurroundings: nothing,
  onOpen: nothing,
  history: { onSent: nothing, onUnsent: nothing, onTakeBack: nothing, readBreaks: async () => [] },
};

export const STILL_DOCK_ACTS: DockActs = {
  onTemplate: nothing,
  onSearch: nothing,
  onSlash: nothing,
  search: () => [],
  onBody: nothing,
  onTag: nothing,
  onPromise: nothing,
  onMendAccount: nothing,
  onFill: nothing,
  onSettle: nothing,
  onFix: nothing,
  onShowFinding: nothing,
  onReword: nothing,
  onSurroundingsRead: nothing,
  onAccountOurs: nothing,
  onReplace: nothing,
  onOpenForm: nothing,
  onLookAgain: nothing,
  onConfirmEmail: async () => undefined,
  onWish: nothing,
  onOverride: nothing,
  onTakeBackOverride: nothing,
  onDraftKeyDown: nothing,
  onInsert: nothing,
  onVerdict: nothing,
  onReason: nothing,
  onHandOver: nothing,
  onUndoVerdict: nothing,
  onCloseReason: nothing,
  underWay: {
    onPosted: nothing,
    onNotPosted: nothing,
    onLater: nothing,
    onInsertNext: nothing,
    onRewrite: nothing,
    onDropRest: nothing,
    onCopy: nothing,
    onOpenIntent: null,
  },
  stopped: {
    onAppend: nothing,
    onAccountChecked: nothing,
    onOpenIntent: nothing,
    onCopy: nothing,
    onTryAgain: nothing,
    onCancel: nothing,
  },
};
