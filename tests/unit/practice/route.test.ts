import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePracticeHash, postHash } from '@/components/practice/route';

describe('addresses of the practice page', () => {
  it('read back what a permalink says', () => {
    expect(parsePracticeHash(postHash('misaki_latte', '123'))).toEqual({ page: 'thread', id: '123' });
    expect(parsePracticeHash('#/misaki_latte')).toEqual({ page: 'profile', handle: 'misaki_latte' });
    expect(parsePracticeHash('')).toEqual({ page: 'home' });
    expect(parsePracticeHash('#/')).toEqual({ page: 'home' });
  });

  it('never fail, whatever stands in the address', () => {
    fc.assert(fc.property(fc.string(), (hash) => void parsePracticeHash(hash)));
    expect(parsePracticeHash('#/%E0%A4%A')).toEqual({ page: 'profile', handle: '%E0%A4%A' });
  });

  it('carry a prefilled reply, question marks and all', () => {
    expect(parsePracticeHash('#/intent?in_reply_to=1&text=a?b')).toEqual({
      page: 'intent',
      inReplyTo: '1',
      text: 'a?b',
    });
  });
});
