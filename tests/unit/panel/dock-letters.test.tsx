// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { afterEach, expect, test } from 'vitest';
import type { Desk } from '@/lib/desk/desk';
import type { FormSeen } from '@/lib/messaging/protocol';
import { createDockStage, makeSelected } from './dock-stage';

const stage = createDockStage(new Date('2026-11-24T01:00:00.000Z'));
const seen = { existing: '', maxLength: null, required: false };

/** A comment form in front, of a page in that encoding. */
async function openForm(charset: string): Promise<void> {
  const form: FormSeen = { state: 'inline', href: null, service: null, fields: { body: seen }, charset };
  const desk = { ...stage.ports.desk, agents: { all: async () => [] } } as unknown as Desk;
  Object.assign(stage.ports, { findForm: async () => form });
  await stage.open({ desk, selected: makeSelected('wordpress') });
}
const found = () => stage.state.check.findings.find(({ code }) => code === 'lost-letters');

afterEach(stage.close);

test('letters the page’s encoding lacks are named before the comment goes in, and one tap settles them', async () => {
  await openForm('EUC-JP');
  await stage.write('お困りですね😊 9時〜18時にお電話ください。');
  const finding = found();
  expect(finding).toMatchObject({ severity: 'warning', values: { letters: '😊 〜' } });
  if (finding === undefined) throw new Error('nothing is said');
  await act(() => stage.acts.onFix(finding));
  expect(stage.state.draft.body).toBe('お困りですね 9時～18時にお電話ください。');
  expect(found()).toBeUndefined();
});

test('a page that takes every letter says nothing', async () => {
  await openForm('UTF-8');
  await stage.write('お困りですね😊');
  expect(found()).toBeUndefined();
});
