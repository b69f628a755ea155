// @vitest-environment jsdom
import { render } from 'preact';
import { afterEach, expect, test } from 'vitest';
import { readUnderWay } from '@/components/panel/model/insertion/under-way-state';
import type { DockView } from '@/components/panel/reply/dock';
import { ReplyUnderWay } from '@/components/panel/reply/reply-under-way';
import { STILL_DOCK_ACTS } from '../../stand-ins/gallery/still-acts';

const AT = '2026-08-24T01:00:00.000Z';
const reply = { id: 'r', parts: ['一通目（続きます）', '二通目 ^MJ'], delivery: 'filled' as const };
const out = { permalink: null, text: '一通目（続きます）', handle: 'a', postedAt: AT };
const handed = { by: 'composer' as const, at: AT, claim: 'c' };

/** What is shown of a reply whose first part is out and whose second may be inserted. */
function show(fields: Partial<DockView['state']>): string {
  const underWay = readUnderWay(reply, { 0: handed }, { 0: out }, new Date(AT), false);
  const state = { underWay, stopped: null, fates: null, otherAccount: null, chord: '', ...fields };
  render(<ReplyUnderWay state={state as DockView['state']} acts={STILL_DOCK_ACTS} />, document.body);
  return document.body.textContent ?? '';
}

afterEach(() => render(null, document.body));

test('what stopped the next part stands in the place of its button, with the ways on', () => {
  expect(show({})).toContain('2通目を挿入');
  const stopped = { stop: { kind: 'failed' as const }, site: 'x' as const, hasIntent: false };
  const halted = show({ stopped });
  expect(halted).not.toContain('2通目を挿入');
  expect(halted).toContain('もう一度');
  expect(halted).toContain('一通目（続きます）');
});

test('what became of a comment’s fields is said beside it while it waits to be sent', () => {
  expect(show({ fates: { name: 'kept' } })).toContain('元の文字のままです');
});
