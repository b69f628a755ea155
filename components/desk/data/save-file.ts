/** Long enough for the browser to have taken the data, in ms. */
const KEEP_MS = 60_000;

/** Hands a file to the browser's downloads under this name. */
export function saveFile(document: Document, blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  // Nothing of a site is pressed here: it is our own page's way to hand a file over (law 1 is about posting).
  link.dispatchEvent(new MouseEvent('click'));
  setTimeout(() => URL.revokeObjectURL(url), KEEP_MS);
}
