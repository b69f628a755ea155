/** A name as it is compared: width, case and blank space of it vary with the form it went through. */
export const foldName = (name: string): string =>
  name.normalize('NFKC').replace(/\s+/gu, ' ').trim().toLowerCase();
