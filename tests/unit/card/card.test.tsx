// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { Card } from '@/components/card/card';
import type { PostActs } from '@/components/panel/panel';
import { LanguageProvider } from '@/components/ui/language';
import { createTranslate } from '@/lib/i18n/catalog';
import { commentCatalog } from '@/lib/i18n/panel-comment';
import { reflexesCatalog } from '@/lib/i18n/panel-reflexes';
import { sentimentCatalog } from '@/lib/i18n/sentiment';
import { buildScene, type Scene } from '../../stand-ins/gallery/scenes';
import { STILL_DOCK_ACTS, STILL_POST_ACTS } from '../../stand-ins/gallery/still-acts';

const t = createTranslate(reflexesCatalog, 'ja');
const root = document.createElement('div');
document.body.append(root);
afterEach(() => render(null, root));

/** The card before a template was chosen, or with that one in it. */
function show(
  scene: Scene,
  acts: Partial<PostActs> = {},
  dockActs: Partial<typeof STILL_DOCK_ACTS> = {},
  body = '',
) {
  const { view, dock } = buildScene(scene, 'ja');
  const state = { ...dock, draft: { ...dock.draft, body } };
  render(
    <LanguageProvider language="ja">
      <Card
        view={view}
        acts={{ ...STILL_POST_ACTS, ...acts }}
        dock={{ state, acts: { ...STILL_DOCK_ACTS, ...dockActs } }}
        shortcut=""
        notice={null}
        news={null}
        onTakeBlog={null}
        onClose={() => undefined}
      />
    </LanguageProvider>,
    root,
  );
  return view;
}
const press = (label: string) =>
  act(() => [...root.querySelectorAll('button')].find(({ textContent }) => textContent === label)?.click());

test('the right channel stands in the card, and its note is one press away', async () => {
  const onHandOver = vi.fn();
  const { escalation } = show('escalation', { onHandOver });
  await press(t('copyNote'));
  expect(onHandOver).toHaveBeenCalledWith(escalation?.card.entry, expect.any(String));
});

test('words that refuse contact offer to stop for good', async () => {
  const onSetNoContact = vi.fn();
  const { refusalPhrase } = show('refusal', { onSetNoContact });
  await press(t('setNoContactNow'));
  expect(onSetNoContact).toHaveBeenCalledWith(t('refusesReason', { phrase: refusalPhrase ?? '' }));
});

test('for somebody who needs care it says how to speak', () => {
  show('care');
  expect(root.textContent).toContain(t('careTitle'));
});

test('for a life at stake there is whom to ask, and no rule of every day beside it', async () => {
  const onVerdict = vi.fn();
  show('self-harm', {}, { onVerdict });
  expect(root.querySelector('.pn-guideline')).toBeNull();
  await press(t('graveConsult'));
  expect(onVerdict).toHaveBeenCalledWith('consult');
});

test('templates say why they are offered; keys the card does not have are not shown', () => {
  show('main');
  const [first] = root.querySelectorAll('.pn-template');
  expect(first?.textContent).toContain('受付時間外');
  expect(root.querySelector('.pn-templates .ui-kbd')).toBeNull();
  expect(first?.hasAttribute('aria-keyshortcuts')).toBe(false);
});

test('the mood is judged in the card as in the panel, where there is a matter to judge', async () => {
  const onJudge = vi.fn();
  const { feelings } = show('main', { onJudge });
  expect(feelings).not.toBeNull();
  await press(sentimentCatalog.ja.negative);
  expect(onJudge).toHaveBeenCalledExactlyOnceWith('before', 'negative');
  render(null, root);
  show('first');
  expect(root.querySelector('.pn-feelings')).toBeNull();
});

test('a comment form on another page is opened from the card, too', async () => {
  const onOpenForm = vi.fn();
  show('comment-elsewhere', {}, { onOpenForm }, 'お調べします。');
  await press(commentCatalog.ja.openForm);
  expect(onOpenForm).toHaveBeenCalledExactlyOnceWith('https://comment.ameba.jp/form?eid=1&bnm=memo');
});

test('the first guideline opens in the card', async () => {
  const { guidelines } = show('main');
  await press(root.querySelector('.pn-guideline > button')?.textContent ?? '');
  expect(root.querySelector('.pn-guideline-body')?.textContent).toContain(
    guidelines[0]?.guideline.body.slice(0, 5),
  );
});
