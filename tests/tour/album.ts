import type { Page } from '@playwright/test';

/** Takes a numbered picture and says what it shows. @returns the file */
export type TakePicture = (page: Page, name: string, said: string) => Promise<string>;

/** An empty album of pictures in a folder. */
export function openAlbum(folder: string): TakePicture {
  let taken = 0;
  return async (page, name, said) => {
    taken++;
    const file = `${folder}/${String(taken).padStart(2, '0')}-${name}.png`;
    await page.screenshot({ path: file });
    console.log(`${String(taken).padStart(2)}. ${said}`);
    return file;
  };
}
