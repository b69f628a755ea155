import { describe, expect, it } from 'vitest';
import { authorByProfile } from '@/lib/sites/blog/profile-author';

const keyOf = (profile: string) => authorByProfile('web', profile, 'みさき', null)?.key ?? null;

describe('author by a profile', () => {
  it.each([
    ['https://blog.example.jp/authors/mika/', 'web:blog.example.jp/authors/mika'],
    ['https://blog.example.jp/?author=3', 'web:blog.example.jp?author=3'],
    ['https://blog.example.jp/user?id=3', 'web:blog.example.jp/user?id=3'],
    ['https://blog.example.jp/about/', 'web:blog.example.jp/about'],
  ])('%s is one person', (profile, key) => {
    expect(keyOf(profile)).toBe(key);
  });

  it.each([
    'https://blog.example.jp/authors/',
    'https://blog.example.jp/staff',
    'https://blog.example.jp/?tag=editorial',
    'https://blog.example.jp/?s=mika',
    'https://blog.example.jp/index.php?lang=ja&category_name=net',
    'https://x.com/intent/follow?screen_name=mika',
    'https://www.facebook.com/sharer/sharer.php?u=https%3A%2F%2Fblog.example.jp%2F',
  ])('%s is nobody', (profile) => {
    expect(keyOf(profile)).toBeNull();
  });
});
