import { describe, expect, it } from 'vitest';
import { showsSurroundings } from '@/lib/playbook/surroundings';
import { makePost } from '../desk/stage';

const post = makePost({ handle: 'Misaki_Latte' });

describe('a page shows what stands around a post', () => {
  it.each([
    'https://x.com/misaki_latte',
    'https://x.com/misaki_latte/with_replies',
    `https://x.com/Misaki_Latte/status/${post.id}`,
    `https://x.com/i/status/${post.id}`,
    'https://x.com/misaki_latte/status/1990000000000000999',
    'https://mobile.twitter.com/misaki_latte?lang=ja',
    'https://x.com/search?q=from%3Amisaki_latte%20since%3A2026-11-19&f=live',
  ])('%s', (address) => expect(showsSurroundings(address, post)).toBe(true));

  it.each([
    'https://x.com/home',
    'https://x.com/misaki_latte2',
    'https://x.com/misaki_latte/followers',
    'https://x.com/misaki_latte/media',
    `https://x.com/misaki_latte/status/${post.id}/photo/1`,
    'https://x.com/search?q=misaki_latte',
    'https://x.com/search?q=-from%3Amisaki_latte',
    'https://x.com.evil.example/misaki_latte',
    'https://evil.example/misaki_latte',
    'about:blank',
    '',
  ])('not: %s', (address) => expect(showsSurroundings(address, post)).toBe(false));

  it('knows only the thread where the writer is unknown', () => {
    const unknown = { ...post, author: null };
    expect(showsSurroundings('https://x.com/misaki_latte', unknown)).toBe(false);
    expect(showsSurroundings(`https://x.com/i/status/${post.id}`, unknown)).toBe(true);
  });
});
