import { useTranslate } from '@/components/ui/language';
import { importCatalog } from '@/lib/i18n/desk-import';
import { decodeText } from './decode-text';

/** Fills a text box from a file. The file is read here and goes nowhere. */
export function OpenTextFile(props: {
  accept: string;
  onText: (text: string) => void;
  onUnreadable: (message: string) => void;
}) {
  const t = useTranslate(importCatalog);
  const read = async (file: File) => {
    const text = decodeText(await file.arrayBuffer());
    if (text === undefined) props.onUnreadable(t('fileUnreadable'));
    else props.onText(text);
  };
  return (
    <label class="ui-button ui-button-s d-open-file">
      {t('openFile')}
      <input
        class="said"
        type="file"
        accept={props.accept}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          if (file !== undefined) read(file).catch(() => props.onUnreadable(t('fileUnreadable')));
          // So that the same file, corrected, can be chosen again.
          event.currentTarget.value = '';
        }}
      />
    </label>
  );
}
