// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { findSentLink } from '@/lib/sites/x/sent-link';

const OWN =
  '<button data-testid="SideNav_AccountSwitcher_Button"><div data-testid="UserAvatar-Container-SoraMobileCare"></div><span>@SoraMobileCare</span></button>';

function linkOf(body: string) {
  document.body.innerHTML = OWN + body;
  return findSentLink(document);
}

const toast = (href: string) => `<div data-testid="toast"><span>a</span><a href="${href}">b</a></div>`;

describe('the link X shows after posting', () => {
  it('names the post of the account signed in', () => {
    expect(linkOf(toast('/soramobilecare/status/2000000000000000900'))).toEqual({
      id: '2000000000000000900',
      handle: 'soramobilecare',
      permalink: 'https://x.com/soramobilecare/status/2000000000000000900',
    });
  });

  it('is somebody’s post where the page does not tell who is signed in', () => {
    document.body.innerHTML = toast('/misaki_latte/status/2000000000000000900');
    expect(findSentLink(document)).toMatchObject({ handle: 'misaki_latte' });
  });

  it.each([
    ['no toast', '<a href="/SoraMobileCare/status/2000000000000000900">x</a>'],
    ['a toast about somebody else’s post', toast('/misaki_latte/status/2000000000000000900')],
    ['a toast about something else', toast('/i/bookmarks')],
    ['a toast that leads elsewhere', toast('https://x.com.evil.example/SoraMobileCare/status/1')],
  ])('is not found in %s', (_name, body) => {
    expect(linkOf(body)).toBeNull();
  });
});
