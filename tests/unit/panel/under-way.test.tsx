// @vitest-environment jsdom
import { render } from 'preact';
import { expect, test } from 'vitest';
import { readUnderWay } from '@/components/panel/model/insertion/under-way-state';
import { UnderWayView } from '@/components/panel/reply/under-way';
import type { FilledParts } from '@/lib/messaging/reply-progress';
import { STILL_DOCK_ACTS } from '../../stand-ins/gallery/still-acts';

const AT = '2026-08-24T01:00:00.000Z';
const reply = { id: 'r', parts: ['一通目（続きます）', '二通目 ^MJ'], delivery: 'filled' as const };
const handed = { by: 'composer' as const, at: AT, claim: 'c' };
const sent = { 0: { permalink: 'https://x.com/a/status/2', text: '一通目', handle: 'a', postedAt: AT } };

function show(filled: FilledParts, busy = false, hasIntent = true): HTMLElement {
  const state = readUnderWay(reply, filled, sent, new Date(AT), busy);
  if (state === null) throw new Error('nothing under way');
  const { underWay } = STILL_DOCK_ACTS;
  const acts = hasIntent ? { ...underWay, onOpenIntent: () => undefined } : underWay;
  const root = document.createElement('div');
  render(<UnderWayView state={state} acts={acts} chord="" halt={null} />, root);
  return root;
}

const sayButtons = (filled: FilledParts): string =>
  [...show(filled).querySelectorAll('button')].map(({ textContent }) => textContent).join(' ');

test('the rest may be dropped between two parts, not while one waits to be posted', () => {
  expect(sayButtons({ 0: handed })).toContain('残りを取りやめる');
  expect(sayButtons({ 0: handed, 1: handed })).not.toContain('残りを取りやめる');
  expect(sayButtons({ 0: handed, 1: { ...handed, denied: true } })).toContain('残りを取りやめる');
});

test('a later part may be said not to be out at once: a box closed by mistake keeps nobody waiting', () => {
  expect(sayButtons({ 0: handed, 1: handed })).toBe('投稿した 投稿していない');
});

test('the reply window is offered in the place of a box that changed the text, and again where it was opened', () => {
  const waiting = (by: 'mismatch' | 'clipboard' | 'intent', hasIntent: boolean) =>
    show({ 0: handed, 1: { ...handed, by } }, false, hasIntent).textContent;
  expect(waiting('mismatch', true)).toContain('返信画面で開く');
  expect(waiting('mismatch', false)).not.toContain('返信画面で開く');
  expect(waiting('clipboard', true)).not.toContain('返信画面で開く');
  expect(waiting('intent', true)).toContain('返信画面をもう一度開く');
  expect(waiting('intent', false)).not.toContain('もう一度開く');
});

test('nobody is told that a text is in while it still goes in', () => {
  expect(show({ 0: handed, 1: handed }).textContent).toContain('入れました');
  expect(show({ 0: handed, 1: handed }, true).textContent).not.toContain('入れました');
});
