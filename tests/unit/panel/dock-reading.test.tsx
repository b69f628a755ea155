// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { NOBODY, type Person } from '@/components/panel/model/post/read-person';
import { createDockStage, makeSelected } from './dock-stage';

const stage = createDockStage(new Date('2026-08-24T01:00:00.000Z'));

afterEach(stage.close);

test('nothing is inserted before it is known whether this post was answered already', async () => {
  await stage.open({ reading: 'loading' });
  await stage.write('お調べします。');
  expect(stage.state.busy).toBe(true);
  await stage.insert();
  expect(stage.log).not.toHaveBeenCalled();
  await stage.open();
  expect(stage.state.busy).toBe(false);
  await stage.insert();
  expect(stage.log).toHaveBeenCalledTimes(1);
});

test('after "later" pressing insert asks again instead of inserting a second time', async () => {
  const handed = { by: 'composer', at: '2026-08-24T00:00:00.000Z', claim: 'c', asked: true };
  const step = vi.fn(async () => ({ filled: { 0: handed }, sent: {}, granted: true }));
  Object.assign(stage.ports.progress, { step, onChange: () => undefined });
  const parts = ['お調べします。^MJ'];
  const entry = {
    id: 'e',
    delivery: 'filled',
    createdBy: 'a',
    parts,
    post: { site: 'x', id: '1', excerpt: '' },
  };
  const person = { ...NOBODY, history: [entry] } as unknown as Person;
  await stage.open({ person });
  await stage.write('お調べします。');
  expect(stage.state.underWay).toBeNull();
  await stage.insert();
  expect(stage.log).not.toHaveBeenCalled();
  expect(stage.state.underWay).toMatchObject({ waiting: 0, ask: true, next: null });
  await act(async () => stage.acts.underWay.onLater());
  expect(stage.state.underWay).toBeNull();
});

test('nothing is inserted while nothing can be logged', async () => {
  await stage.open({ writable: false });
  await stage.write('お調べします。');
  await stage.insert();
  expect(stage.log).not.toHaveBeenCalled();
});

test('nothing is inserted that is longer than the comment form takes', async () => {
  const body = { existing: '', maxLength: 40, required: true };
  const form = { state: 'inline' as const, href: null, service: null, fields: { body } };
  const ports = { ...stage.ports, findForm: async () => form };
  await stage.open({ ports, selected: makeSelected('wordpress') });
  await vi.waitFor(() => expect(stage.state.comment?.form).toEqual(form));
  await stage.write('お調べしますので、少々お待ちください。'.repeat(3));
  await stage.insert();
  expect(stage.log).not.toHaveBeenCalled();
  await stage.write('お調べします。');
  await stage.insert();
  expect(stage.log).toHaveBeenCalledTimes(1);
});
