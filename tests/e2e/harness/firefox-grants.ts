import { expect } from '@playwright/test';
import type { Firefox } from './firefox';

const policyOf = ({ extensionId }: Firefox): string =>
  `WebExtensionPolicy.getByID(${JSON.stringify(extensionId)})`;

/** Grants or takes back further sites where Firefox keeps the agent's answers, as its own pages for add-ons do. */
async function changeGrants(firefox: Firefox, act: 'add' | 'remove', origins: string[]): Promise<void> {
  const change = JSON.stringify({ permissions: [], origins, data_collection: [] });
  await firefox.chrome.evaluate(`(() => {
    const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
    const { extension } = ${policyOf(firefox)};
    return ExtensionPermissions.${act}(extension.id, ${change}, extension).then(() => null);
  })()`);
}

/** @param origins match patterns, as if the agent had said yes to the browser */
export const grantSites = (firefox: Firefox, origins: string[]): Promise<void> =>
  changeGrants(firefox, 'add', origins);

export const revokeSites = (firefox: Firefox, origins: string[]): Promise<void> =>
  changeGrants(firefox, 'remove', origins);

/** Answers Firefox's own question for a site by a press of its button. */
export async function answerQuestion(firefox: Firefox, answer: 'allow' | 'refuse'): Promise<void> {
  const question = `PopupNotifications.getNotification('addon-webext-permissions')`;
  const isAsked = `${question} !== null && PopupNotifications.panel.state === 'open'`;
  await expect.poll(() => firefox.chrome.evaluate<boolean>(isAsked)).toBe(true);
  const button = answer === 'allow' ? 'button' : 'secondaryButton';
  await firefox.chrome.evaluate(`(PopupNotifications.panel.firstElementChild.${button}.click(), null)`);
  await expect.poll(() => firefox.chrome.evaluate<boolean>(`${question} === null`)).toBe(true);
}
