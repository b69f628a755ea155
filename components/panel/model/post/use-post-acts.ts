import type { PostActs } from '@/components/panel/panel';
import { useTranslate } from '@/components/ui/language';
import type { Toaster } from '@/components/ui/toaster';
import type { Desk } from '@/lib/desk/desk';
import { panelCatalog } from '@/lib/i18n/panel';
import { dockCatalog } from '@/lib/i18n/panel-dock';
import { insertionCatalog } from '@/lib/i18n/panel-insertion';
import { uiCatalog } from '@/lib/i18n/ui';
import type { SelectedPost } from '@/lib/messaging/protocol';
import { countOut, sayNotPosted, sayPosted } from '../insertion/posting';
import { readSentBreaks } from '../outgoing/read-sent-breaks';

/** What can be done outside the dock: status, do-not-contact, corrections in the history. Each says what it did. */
export function usePostActs(props: {
  desk: Pick<Desk, 'accounts' | 'authors' | 'escalations' | 'interactions'>;
  selected: SelectedPost;
  toaster: Toaster;
  tell: (error: unknown) => void;
  onReread: () => void;
}): Pick<PostActs, 'onReread' | 'onStatus' | 'onSetNoContact' | 'onClearNoContact' | 'history'> {
  const { desk, selected, toaster, tell } = props;
  const t = useTranslate(panelCatalog);
  const say = useTranslate(dockCatalog);
  const sayFate = useTranslate(insertionCatalog);
  const ui = useTranslate(uiCatalog);
  const run = (work: Promise<unknown>, done?: () => void): Promise<void> => work.then(done, tell);
  const clearNoContact = () =>
    run(desk.authors.clearNoContact({ post: selected.post }), () => toaster.show(say('noContactCleared')));
  return {
    onReread: props.onReread,
    onStatus: (caseId, status) => run(desk.interactions.setStatus(caseId, status)),
    onSetNoContact: (reason) =>
      run(desk.authors.setNoContact({ post: selected.post }, reason), () =>
        toaster.show(say('noContactSet'), {
          action: { label: ui('undo'), run: () => void clearNoContact() },
        }),
      ),
    onClearNoContact: clearNoContact,
    history: {
      readBreaks: (entry) => readSentBreaks(desk, entry),
      onSent: (entry) => run(sayPosted({ desk }, entry), () => toaster.show(sayFate('sentSaid'))),
      onUnsent: (entry) =>
        run(sayNotPosted({ desk }, entry), () =>
          toaster.show(sayFate(countOut(entry) > 0 ? 'sentSaid' : 'unsentSaid')),
        ),
      onTakeBack: ({ id }) =>
        run(desk.interactions.undo(id), () =>
          toaster.show(t('takenBack'), {
            action: { label: ui('undo'), run: () => void run(desk.interactions.redo(id)) },
          }),
        ),
    },
  };
}
