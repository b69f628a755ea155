import { expect, test } from 'vitest';
import { readOutgoing } from '@/components/panel/model/outgoing/read-outgoing';
import { DEFAULT_POLICY } from '@/lib/domain/account';
import { ALWAYS } from '@/lib/domain/condition';
import { newId } from '@/lib/domain/new-id';
import { TEMPLATE_DEFAULTS } from '@/lib/domain/template';
import { createStage, MIURA, makeLog, makePost, SORA } from '../desk/stage';

const account = { ...SORA, policy: DEFAULT_POLICY } as Parameters<typeof readOutgoing>[1];

test('a day counts the account’s own posts and its replies of a kind, by the template’s category', async () => {
  const stage = createStage();
  stage.setTime('2026-08-24T01:00:00.000Z');
  const desk = stage.open();
  const makeTemplate = async (category: string) => {
    const id = newId();
    const words = { title: category, shortcode: '', reading: '', body: 'ご案内です。', category };
    await desk.templates.save({
      id,
      ...TEMPLATE_DEFAULTS,
      ...words,
      action: 'reply',
      when: ALWAYS,
      enabled: true,
    });
    return { id, title: category };
  };
  const [faq, other] = [await makeTemplate('ＦＡＱ'), await makeTemplate('電波')];
  const reply = (n: number, fields: Parameters<typeof makeLog>[0]) =>
    desk.interactions.log(makeLog({ post: makePost({ id: String(n), handle: `who${n}` }), ...fields }));
  await reply(1, { templates: [faq] });
  await reply(2, { templates: [faq, faq] });
  await reply(3, { templates: [other, faq] });
  await reply(4, { templates: [faq], account: { ...SORA, id: 'another-account' } });
  const trainee = { key: 'practice:misaki', idKey: null, name: 'みさき', handle: 'misaki', url: null };
  await reply(5, { templates: [faq], post: makePost({ site: 'practice', id: '5', author: trainee }) });
  await desk.outgoing.log({ id: newId(), kind: 'faq', account, agent: MIURA });
  const count = async (now: string) => [...(await readOutgoing(desk, account, new Date(now)))];
  expect(await count('2026-08-24T03:00:00.000Z')).toEqual([['faq', 4]]);
  expect(await count('2026-08-25T03:00:00.000Z')).toEqual([]);
});
