import type { Sheet } from '@/lib/exchange/sheet/to-sheet';

/**
 * Puts a table on the clipboard in both its forms. To be called by the press itself, with the table still being read: a
 * browser lets the clipboard be written for a short while after a press only.
 * @throws whatever stopped the reading; DOMException when the browser refuses
 */
export async function copySheet(sheet: Promise<Sheet>): Promise<void> {
  const blobOf = (type: string, form: keyof Sheet) =>
    sheet.then((forms) => new Blob([forms[form]], { type }));
  const types = { 'text/plain': blobOf('text/plain', 'text'), 'text/html': blobOf('text/html', 'html') };
  try {
    await navigator.clipboard.write([new ClipboardItem(types)]);
  } catch (error) {
    // The browser says of a table that could not be read only that there was nothing to write.
    await sheet;
    throw error;
  }
}
