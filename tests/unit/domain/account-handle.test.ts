import { describe, expect, it } from 'vitest';
import { findHandleOn, isHandleOf, readHandle, withHandle } from '@/lib/domain/account-handle';
import { findGuardGap } from '@/lib/domain/guard-gap';

describe('an account’s handle', () => {
  it.each([
    ['x', 'soramobile_care', 'soramobile_care'],
    ['x', '@soramobile_care', 'soramobile_care'],
    ['x', '＠ｓｏｒａ', 'sora'],
    ['x', 'https://x.com/soramobile_care/status/1', 'soramobile_care'],
    ['x', 'twitter.com/@sora', 'sora'],
    ['bluesky', ' @sora.bsky.social ', 'sora.bsky.social'],
    ['bluesky', 'https://bsky.app/profile/help.sora.example', 'help.sora.example'],
    ['mastodon', '@sora@mstdn.jp', 'sora@mstdn.jp'],
    ['mastodon', 'https://mstdn.jp/@sora', 'sora@mstdn.jp'],
    ['mastodon', 'https://mstdn.jp/@sora@other.example', 'sora@other.example'],
    ['threads', 'https://www.threads.com/@sora.care', 'sora.care'],
  ] as const)('on %s is read out of %s', (site, typed, handle) => {
    expect(readHandle(site, typed)).toBe(handle);
    expect(isHandleOf(site, handle)).toBe(true);
  });

  it.each([
    ['x', 'そらモバイル'],
    ['x', 'a'.repeat(16)],
    ['x', 'sora.care'],
    ['bluesky', 'sora'],
    ['bluesky', 'sora_care.bsky.social'],
    ['mastodon', 'sora'],
    ['mastodon', 'sora@mstdn'],
    ['mastodon', `${'a'.repeat(60)}@mstdn.jp`],
    ['threads', 'sora care'],
  ] as const)('on %s is never %s', (site, handle) => {
    expect(isHandleOf(site, handle)).toBe(false);
  });

  it('is set and taken away site by site, with the one on X also used in practice', () => {
    const both = withHandle(withHandle([], 'bluesky', 'sora.bsky.social'), 'x', 'sora');
    expect(both).toEqual([
      { site: 'x', handle: 'sora' },
      { site: 'bluesky', handle: 'sora.bsky.social' },
      { site: 'practice', handle: 'sora' },
    ]);
    expect(withHandle(both, 'x', '')).toEqual([{ site: 'bluesky', handle: 'sora.bsky.social' }]);
    expect(findHandleOn(both, 'mastodon')).toBeNull();
  });
});

it('the guard against a wrong account says where it cannot work', () => {
  const gap = (
    site: Parameters<typeof findGuardGap>[0],
    accountHandle: string | null,
    signedIn: string | null,
  ) => findGuardGap(site, { accountHandle, signedInHandle: signedIn });
  expect(gap('bluesky', null, null)).toEqual({ kind: 'unset', site: 'bluesky' });
  // Asked about instead.
  expect(gap('bluesky', null, 'sora.bsky.social')).toBeNull();
  expect(gap('threads', 'sora.care', null)).toEqual({ kind: 'untold', handle: 'sora.care' });
  expect(gap('x', 'sora', 'private')).toBeNull();
  expect(gap('hatena', null, null)).toBeNull();
});
