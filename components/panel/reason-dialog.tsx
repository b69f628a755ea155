import { useState } from 'preact/hooks';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { TextField } from '@/components/ui/field';
import { useTranslate } from '@/components/ui/language';
import { uiCatalog } from '@/lib/i18n/ui';

/** Asks for words that go into the log. Without them nothing happens. */
export function ReasonDialog(props: {
  title: string;
  help: string;
  label: string;
  hint: string;
  act: string;
  /** The act takes something away. */
  danger?: boolean;
  onGive: (words: string) => void;
  onClose: () => void;
}) {
  const say = useTranslate(uiCatalog);
  const [words, setWords] = useState('');
  const give = () => {
    if (words.trim() === '') return;
    props.onGive(words.trim());
    props.onClose();
  };
  return (
    <Dialog
      title={props.title}
      onClose={props.onClose}
      actions={
        <>
          <Button onClick={props.onClose}>{say('cancel')}</Button>
          <Button kind={props.danger ? 'danger' : 'primary'} disabled={words.trim() === ''} onClick={give}>
            {props.act}
          </Button>
        </>
      }
    >
      <p>{props.help}</p>
      <TextField
        autoFocus
        label={props.label}
        hint={props.hint}
        value={words}
        maxLength={500}
        onInput={setWords}
      />
    </Dialog>
  );
}
