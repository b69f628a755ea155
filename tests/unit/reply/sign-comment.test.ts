import { describe, expect, it } from 'vitest';
import { signComment, takesComments } from '@/lib/reply/sign-comment';

const MIURA = { name: '三浦' };

describe('who speaks in a comment form', () => {
  const contact = { email: 'support@sora.example', url: 'https://sora.example/faq', phones: [] };

  it('is company and agent by their public names, with the company’s address and page', () => {
    expect(signComment({ account: { company: 'そらモバイル', contact }, agent: MIURA }, [MIURA])).toEqual({
      signature: {
        name: 'そらモバイル 三浦',
        email: 'support@sora.example',
        url: 'https://sora.example/faq',
      },
      refusedEmail: null,
    });
  });

  it('never is an address that looks like somebody’s own', () => {
    const account = { company: 'そらモバイル', contact: { ...contact, email: 'taro.miura@gmail.com' } };
    const email = 'taro.miura@gmail.com';
    const refused = (agents: { name: string }[]) => signComment({ account, agent: MIURA }, agents);
    expect(refused([MIURA])).toMatchObject({
      signature: { email: '' },
      refusedEmail: { email, owner: 'unknown' },
    });
    expect(refused([MIURA, { name: 'Taro Miura' }]).refusedEmail).toEqual({ email, owner: 'person' });
  });

  it('is asked for below blog entries, not in timelines', () => {
    expect((['wordpress', 'ameba', 'web', 'x', 'bluesky', 'practice'] as const).map(takesComments)).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});
