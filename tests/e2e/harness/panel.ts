import { expect, type Locator, type Page } from '@playwright/test';
import { words } from './words';

/** A template of the starter pack without blanks. */
export const RESTART = '再起動のお願い';
export const RESTART_TEXT = '一度電源を切り、1分ほど置いてから入れ直していただけますでしょうか。';

export const draftBox = (panel: Page, says = words): Locator =>
  panel.getByRole('textbox', { name: says.dock.draft });
export const insertButton = (panel: Page, says = words): Locator =>
  panel.getByRole('button', { name: new RegExp(`^${says.dock.insert}`, 'u') });
/** The box of the template search. The case's status is a combobox, too. */
export const searchBox = (panel: Page, says = words): Locator =>
  panel.getByRole('combobox', { name: says.dock.searchHint });
export const historyEntries = (panel: Page): Locator => panel.locator('[data-history-entry]');

/** Picks a template by searching its title, as an agent does after `/`. */
export async function chooseTemplate(panel: Page, title: string, says = words): Promise<void> {
  await panel.getByRole('button', { name: says.dock.search }).last().click();
  await searchBox(panel, says).fill(title);
  await panel.getByRole('option', { name: title }).click();
  await expect(draftBox(panel, says)).not.toHaveValue('');
}

/** Whom the panel is about. */
export async function expectAuthor(panel: Page, handle: string): Promise<void> {
  await expect(panel.getByText(`@${handle}`).first()).toBeVisible();
}
