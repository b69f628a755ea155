import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newId } from '@/lib/domain/new-id';
import { createStage, makeLog, makePost } from './stage';

/** What must be true of an entry, kept without a database. */
interface Known {
  handle: string;
  note: string;
  undone: boolean;
  delivery: 'filled' | 'sent' | 'unsent' | null;
}

const HANDLES = ['a', 'b', 'c'] as const;
const act = fc.oneof(
  fc.record({
    do: fc.constant('log' as const),
    handle: fc.constantFrom(...HANDLES),
    speaks: fc.boolean(),
    note: fc.string({ maxLength: 20 }),
  }),
  fc.record({
    do: fc.constantFrom(
      'retry' as const,
      'undo' as const,
      'redo' as const,
      'sent' as const,
      'unsent' as const,
      'restart' as const,
    ),
    nth: fc.nat(9),
  }),
  fc.record({ do: fc.constant('note' as const), nth: fc.nat(9), note: fc.string({ maxLength: 20 }) }),
  fc.record({ do: fc.constant('erase' as const), handle: fc.constantFrom(...HANDLES) }),
);

test('whatever is logged, corrected, undone, erased and restarted: the store holds what a plain map holds', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 1, maxLength: 14 }), async (acts) => {
      const stage = createStage();
      let desk = stage.open();
      const model = new Map<string, Known>();
      const inputs = new Map<string, ReturnType<typeof makeLog>>();
      for (const step of acts) {
        if (step.do === 'log') {
          const speaking = step.speaks ? {} : { action: 'watch' as const, parts: [] };
          const input = makeLog({
            id: newId(),
            post: makePost({ handle: step.handle }),
            note: step.note,
            ...speaking,
          });
          await desk.interactions.log(input);
          inputs.set(input.id, input);
          model.set(input.id, {
            handle: step.handle,
            note: step.note,
            undone: false,
            delivery: step.speaks ? 'filled' : null,
          });
          continue;
        }
        if (step.do === 'erase') {
          const author = await desk.authors.findByKeys([`x:${step.handle}`]);
          if (author !== undefined) await desk.authors.erase(author.id);
          for (const [id, { handle }] of model) if (handle === step.handle) model.delete(id);
          continue;
        }
        const [id, known] = [...model][step.nth % Math.max(1, model.size)] ?? [];
        if (id === undefined || known === undefined) continue;
        switch (step.do) {
          case 'retry':
            await desk.interactions.log(inputs.get(id) ?? makeLog());
            break;
          case 'undo':
          case 'redo':
            await desk.interactions[step.do](id);
            known.undone = step.do === 'undo';
            break;
          case 'sent':
            await desk.interactions.confirmSent(id, { permalink: null, by: 'agent' });
            // A reply taken back that went out after all is there again.
            if (known.delivery === 'filled' || known.delivery === 'unsent') known.undone = false;
            if (known.delivery !== null) known.delivery = 'sent';
            break;
          case 'unsent':
            await desk.interactions.markUnsent(id);
            if (known.delivery !== null) known.delivery = 'unsent';
            break;
          case 'note':
            await desk.interactions.correct(id, { note: step.note });
            known.note = step.note;
            break;
          case 'restart':
            desk.close();
            desk = stage.open();
        }
      }
      for (const handle of HANDLES) {
        const expected = [...model].filter(([, known]) => known.handle === handle && !known.undone);
        const history = await desk.interactions.historyOf([`x:${handle}`]);
        const shown = history.map(({ id, note, delivery }) => ({ id, note, delivery }));
        expect(shown.sort((a, b) => (a.id < b.id ? -1 : 1))).toEqual(
          expected
            .map(([id, { note, delivery }]) => ({ id, note, delivery }))
            .sort((a, b) => (a.id < b.id ? -1 : 1)),
        );
        const contacts = expected.filter(
          ([, known]) => known.delivery === 'filled' || known.delivery === 'sent',
        );
        const [summary] = await desk.authors.summarise([[`x:${handle}`]]);
        expect(summary?.contacts ?? 0).toBe(contacts.length);
      }
      expect(desk.health.state().writable).toBe(true);
    }),
    {
      numRuns: 20,
      examples: [
        [
          [
            { do: 'log', handle: 'a', speaks: true, note: '' },
            { do: 'undo', nth: 0 },
            { do: 'sent', nth: 0 },
          ],
        ],
        // Closed while it still opened, a context stopped every other one.
        [
          [
            { do: 'log', handle: 'a', speaks: false, note: '' },
            { do: 'restart', nth: 0 },
            { do: 'restart', nth: 0 },
            { do: 'note', nth: 0, note: '' },
          ],
        ],
      ],
    },
  );
});
