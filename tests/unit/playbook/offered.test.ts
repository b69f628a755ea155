import { describe, expect, it } from 'vitest';
import { offeredTemplates } from '@/lib/playbook/offered';

describe('templates offered', () => {
  const templates = [
    { id: 'desk', scope: 'desk' as const, accountIds: [], createdBy: 'kato' },
    { id: 'kato', scope: 'private' as const, accountIds: [], createdBy: 'kato' },
    { id: 'care', scope: 'desk' as const, accountIds: ['care', 'wifi'], createdBy: 'miura' },
  ];
  const offered = (agentId: string, accountId: string) =>
    offeredTemplates(templates, { agentId, accountId }).map(({ id }) => id);

  it('are the desk’s and one’s own, for the account that speaks', () => {
    expect(offered('kato', 'care')).toEqual(['desk', 'kato', 'care']);
    expect(offered('miura', 'wifi')).toEqual(['desk', 'care']);
    expect(offered('miura', 'campaign')).toEqual(['desk']);
  });
});
