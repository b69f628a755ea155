// @vitest-environment jsdom
import { render } from 'preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { useFollowAccount } from '@/components/panel/model/account/use-follow-account';
import { type PanelKeys, usePanelKeys } from '@/components/panel/model/use-panel-keys';
import { PostContainer } from '@/components/panel/post-container';
import { createToaster } from '@/components/ui/toaster';
import { useEscape } from '../../../entrypoints/card/use-escape';
import { makeProfile, makeSelected } from './dock-stage';

const openSearch = vi.fn();
vi.mock('@/components/panel/model/post/use-post', () => ({ usePost: () => ({ openSearch, acts: {} }) }));
vi.mock('@/components/panel/panel', () => ({ PostPanel: () => null }));

/** Drawn; nothing that waits for the painting has run. */
const draw = (what: Parameters<typeof render>[0]) => render(what, document.body);
const press = (key: string) =>
  document.dispatchEvent(new KeyboardEvent('keydown', { key, cancelable: true }));

const onSearch = vi.fn();
function Keys() {
  usePanelKeys({ onSearch } as unknown as PanelKeys, true);
  return null;
}

const renewBody = vi.fn();
function Follower({ id, company }: { id: string; company: string }) {
  const { account, agent } = makeProfile();
  const template = { id: 't', body: '{{company.name}}です。', variants: [] };
  const sources = {
    profile: { agent, account: { ...account, id } },
    playbook: { templates: [template] },
    values: { 'company.name': company },
  };
  const draft = { content: { body: 'そらモバイルです。', templateIds: ['t'] }, renewBody };
  useFollowAccount(...([sources, draft] as unknown as Parameters<typeof useFollowAccount>));
  return null;
}

const close = vi.fn();
function Card() {
  useEscape(close);
  return null;
}

afterEach(() => draw(null));

describe('a quick hand’s next key', () => {
  test('on a post just drawn is the panel’s, and not the browser’s', () => {
    draw(<Keys />);
    expect(press('/')).toBe(false);
    expect(onSearch).toHaveBeenCalledOnce();
  });

  test('after the header’s search button finds the search open', () => {
    const show = (searchTurn: number) => {
      const sources = { selected: makeSelected(), toaster: createToaster(), searchTurn };
      draw(<PostContainer {...(sources as unknown as Parameters<typeof PostContainer>[0])} />);
    };
    show(0);
    expect(openSearch).not.toHaveBeenCalled();
    show(1);
    expect(openSearch).toHaveBeenCalledOnce();
  });

  test('after another account was chosen inserts what that one says', () => {
    draw(<Follower id="c" company="そらモバイル" />);
    draw(<Follower id="d" company="そらWiFi" />);
    expect(renewBody).toHaveBeenCalledExactlyOnceWith('そらWiFiです。');
  });

  test('closes a card just drawn, if it is Esc', () => {
    draw(<Card />);
    press('Escape');
    expect(close).toHaveBeenCalledOnce();
  });
});
