// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { Reflexes } from '@/components/panel/advice/reflexes';
import { NOBODY } from '@/components/panel/model/post/read-person';
import { advise, NO_PLAYBOOK } from '@/components/panel/model/post/read-playbook';
import type { PostActs, PostView } from '@/components/panel/panel';
import { Signals } from '@/components/panel/post/signals';
import { LanguageProvider } from '@/components/ui/language';
import { DEFAULT_POLICY, NO_CONTACT_GIVEN } from '@/lib/domain/account';
import { makePost } from '../overlay/fake-page';

const NOW = new Date('2026-11-25T01:00:00.000Z');
const ACCOUNT = { contact: NO_CONTACT_GIVEN, policy: DEFAULT_POLICY };
const root = document.createElement('div');
document.body.append(root);
afterEach(() => render(null, root));

/** What the panel reads of a harmless post, with those below it on the page. */
function read(...later: string[]) {
  const post = makePost('1', 'alice', '電波が悪い');
  const selected = { post, marks: [], ownHandle: null, later: later.map((text) => ({ text })) };
  return advise(selected, NOBODY, NO_PLAYBOOK, new Map(), NOW, ACCOUNT);
}

function show(advice: ReturnType<typeof read>, onSetNoContact: (reason: string) => void = () => undefined) {
  const { signals, elsewhere } = advice;
  const view = {
    signals,
    elsewhere,
    guidelines: [],
    refusalPhrase: advice.refusal ?? null,
    escalation: null,
    refusal: null,
    playbookRead: true,
  };
  render(
    <LanguageProvider language="ja">
      <Reflexes
        view={view as unknown as PostView}
        acts={{ onSetNoContact } as unknown as PostActs}
        locked={false}
        leads={null}
        onConsult={() => undefined}
      />
      <Signals signals={signals} elsewhere={elsewhere} told={[]} />
    </LanguageProvider>,
    root,
  );
}

test('who wishes no contact in another post is offered the same, and where it stands is said and kept', async () => {
  const onSetNoContact = vi.fn();
  show(read('いい天気', '企業からリプいらないです'), onSetNoContact);
  expect(root.textContent).toContain('この方の別の投稿に、連絡を望まない言葉があります');
  await act(() => root.querySelector('button')?.click());
  expect(onSetNoContact).toHaveBeenCalledWith(expect.stringMatching(/^別の投稿に「.+」と書かれていたため$/u));
});

test('a life at stake in another post puts the care card on top, and says where', () => {
  show(read('もう死にたい'));
  expect(root.textContent).toContain('命に関わる言葉があります');
  expect(root.textContent).toContain('この方の別の投稿にあります');
});

test('of a phone number in another post the pill says so; what stands in this one stays plain', () => {
  show(read('私の番号は090-1234-5678'));
  expect([...root.querySelectorAll('li')].map(({ textContent }) => textContent)).toContain(
    '個人情報の疑い（別の投稿）',
  );
  expect(read('返金されない').elsewhere).toEqual([]);
});

test('an earlier post is heard as well, but solves nothing, and refuses no more once a refusal was lifted', () => {
  const post = makePost('1', 'alice', '電波が悪い');
  const readEarlier = (text: string, refusalLiftedAt: string | null = null) => {
    const others = [{ text, postedAt: '2026-11-01T00:00:00.000Z' }];
    const selected = { post, marks: [], ownHandle: null, later: [], others };
    return advise(selected, { ...NOBODY, refusalLiftedAt }, NO_PLAYBOOK, new Map(), NOW, ACCOUNT);
  };
  expect(readEarlier('もう死にたい').elsewhere).toEqual(['self-harm']);
  expect(readEarlier('直りました、ありがとう').signals).not.toContain('may-be-solved');
  const refusing = '企業からリプいらないです';
  expect(readEarlier(refusing, '2026-10-01T00:00:00.000Z').refusal).toBeDefined();
  const lifted = readEarlier(refusing, '2026-11-02T00:00:00.000Z');
  expect(lifted.refusal).toBeUndefined();
  expect(lifted.elsewhere).toEqual([]);
});

test('a later post refuses no more, either, where the refusal was lifted after it', () => {
  const later = [{ text: '企業からリプいらないです', postedAt: '2026-11-02T00:00:00.000Z' }];
  const selected = { post: makePost('1', 'alice', '電波が悪い'), marks: [], ownHandle: null, later };
  const readAfter = (refusalLiftedAt: string) =>
    advise(selected, { ...NOBODY, refusalLiftedAt }, NO_PLAYBOOK, new Map(), NOW, ACCOUNT);
  expect(readAfter('2026-11-01T00:00:00.000Z')).toMatchObject({ elsewhere: ['refuses-contact'] });
  expect(readAfter('2026-11-10T00:00:00.000Z')).toMatchObject({ elsewhere: [], refusal: undefined });
});
