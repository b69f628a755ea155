import { Dialog } from '@/components/ui/dialog';
import { useTranslate } from '@/components/ui/language';
import { Toggle } from '@/components/ui/toggle';
import { type NoticeKey, noticesCatalog } from '@/lib/i18n/panel-notices';
import './key-sheet.css';

/** Every key of the panel on one sheet, and the switch for bare letters. */
export function KeySheet(props: {
  chord: string;
  /** Shortcuts the browser manages, as the agent has set them. */
  pageKeys: string;
  letters: boolean;
  onLetters: (on: boolean) => void;
  onClose: () => void;
}) {
  const t = useTranslate(noticesCatalog);
  const rows: [string, NoticeKey][] = [
    ['/', 'keysSearch'],
    ['↑ ↓ Enter', 'keysChoose'],
    ['1 2 3', 'keysTop'],
    ['r', 'keysReply'],
    ['F8 f', 'keysFindings'],
    [props.chord, 'keysInsert'],
    ['w s h c n', 'keysVerdicts'],
    ['7 8 9', 'keysFeelings'],
    ['j k', 'keysHistory'],
    ['Esc', 'keysBack'],
    ['?', 'keysSheet'],
    [props.pageKeys, 'keysPage'],
  ];
  return (
    <Dialog title={t('keysTitle')} onClose={props.onClose}>
      <dl class="pn-keys">
        {rows
          .filter(([keys]) => keys !== '')
          .map(([keys, word]) => (
            <div key={word}>
              <dt>
                {keys.split(' ').map((key) => (
                  <kbd key={key}>{key}</kbd>
                ))}
              </dt>
              <dd>{t(word)}</dd>
            </div>
          ))}
      </dl>
      <Toggle
        label={t('keysLetters')}
        hint={t('keysLettersHelp')}
        checked={props.letters}
        onChange={props.onLetters}
      />
    </Dialog>
  );
}
