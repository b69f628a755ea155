import { expect, test } from 'vitest';
import { readSentBreaks } from '@/components/panel/model/outgoing/read-sent-breaks';
import { DEFAULT_POLICY, NO_CONTACT_GIVEN, type Policy } from '@/lib/domain/account';
import { newId } from '@/lib/domain/new-id';
import { starterEscalations } from '@/lib/playbook/starter/starter-escalations';
import { createStage, makeLog } from '../desk/stage';

const FILLED = 'そらモバイルの三浦です。お調べします。^MJ';
const EDITED = 'そらモバイルの三浦です。お調べします。';

/** A desk with one reply that was filled, and went out as `text`. */
async function sendAs(text: string, policy: Partial<Policy> = {}) {
  const desk = createStage().open();
  const account = await desk.accounts.save({
    id: newId(),
    company: 'そらモバイル',
    handles: [],
    contact: NO_CONTACT_GIVEN,
    policy: { ...DEFAULT_POLICY, ...policy },
  });
  const logged = await desk.interactions.log(
    makeLog({
      account,
      delivery: 'filled',
      parts: [FILLED],
      check: {
        policyVersion: account.policy.version,
        surroundingsRead: true,
        outsideHours: false,
        dmWish: null,
        override: null,
      },
    }),
  );
  const sent = await desk.interactions.confirmSent(logged.id, {
    permalink: 'https://x.com/a/status/1',
    by: 'page',
    parts: [text],
  });
  return { desk, account, sent };
}
const codes = async (...read: Parameters<typeof readSentBreaks>) =>
  (await readSentBreaks(...read)).map(({ code }) => code);

test('what the agent broke in the site’s box is told by the log itself', async () => {
  const { desk, sent } = await sendAs(EDITED);
  expect(await codes(desk, sent)).toEqual(['missing-closing']);
});

test('a reply that went out as it was filled has nothing to tell', async () => {
  const { desk, sent } = await sendAs(FILLED);
  expect(await codes(desk, sent)).toEqual([]);
});

test('a form of the escalation book is the desk’s own link, one that is switched off is not', async () => {
  const [row] = starterEscalations('ja');
  if (row === undefined) throw new Error('no entry');
  for (const [enabled, expected] of [
    [true, []],
    [false, ['unknown-link']],
  ] as const) {
    const { desk, sent } = await sendAs(FILLED.replace('お調べ', 'https://forms.example/refund お調べ'), {
      links: { ...DEFAULT_POLICY.links, allowed: ['sora.example'] },
    });
    await desk.escalations.save({ ...row, id: newId(), formUrl: 'https://forms.example/refund', enabled });
    expect(await codes(desk, sent)).toEqual(expected);
  }
});

test('it is judged by the policy it was checked against, not by today’s', async () => {
  const { desk, account, sent } = await sendAs(EDITED);
  await desk.accounts.save({ ...account, policy: { ...account.policy, closing: '' } });
  expect(await codes(desk, sent)).toEqual(['missing-closing']);
});
