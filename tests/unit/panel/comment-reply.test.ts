import { describe, expect, it } from 'vitest';
import { makePost } from '../desk/stage';
import { createReplyStage, readLog, replyTo } from './reply-stage';

const comment = {
  name: 'そらモバイル 三浦',
  email: 'support@sora.example',
  url: 'https://sora.example/faq',
  replace: [] as const,
};

describe('a reply that goes into a comment form', () => {
  it('goes with who speaks, and tells what became of each field', async () => {
    const stage = createReplyStage({ kind: 'filled', fields: { name: 'kept', email: 'put' } });
    await stage.flow.insert({ ...replyTo({ parts: ['本文'] }), comment });
    expect(stage.page.asked).toMatchObject([{ text: '本文', comment }]);
    expect(stage.flow.fates.value).toEqual({ name: 'kept', email: 'put' });
    expect(await readLog(stage.desk)).toMatchObject([{ delivery: 'filled' }]);
  });

  it('is taken back out of the log where the page has no form, and may be copied', async () => {
    const stage = createReplyStage({ kind: 'no-form', form: null });
    await stage.flow.insert({ ...replyTo({ parts: ['本文'] }), comment });
    expect(stage.flow.stopped.value?.stop).toEqual({ kind: 'no-form', form: null });
    expect(await readLog(stage.desk)).toEqual([]);
    await stage.flow.copy();
    expect(stage.clipboard.text).toBe('本文');
    expect(await readLog(stage.desk)).toMatchObject([{ delivery: 'filled' }]);
  });

  it.each(['name', 'email', 'url'] as const)('never goes with a raw placeholder in %s', async (field) => {
    const stage = createReplyStage({ kind: 'filled' });
    await stage.flow.insert({
      ...replyTo({ parts: ['本文'] }),
      comment: { ...comment, [field]: '{{company.name}}' },
    });
    expect(stage.page.asked).toEqual([]);
    expect(stage.flow.stopped.value?.stop).toEqual({ kind: 'raw-placeholder' });
  });

  it('does not go to somebody who refused', async () => {
    const stage = createReplyStage({ kind: 'filled' });
    await stage.desk.authors.setNoContact({ post: makePost() }, '');
    await stage.flow.insert({ ...replyTo({ parts: ['本文'] }), comment }).catch(() => undefined);
    expect(stage.page.asked).toEqual([]);
  });
});
