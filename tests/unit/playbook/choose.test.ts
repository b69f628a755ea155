import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ALWAYS, type Condition, SIGNALS, type Signal } from '@/lib/domain/condition';
import { SPEAKING_ACTIONS, type SpeakingAction } from '@/lib/domain/template';
import { LANGUAGES } from '@/lib/i18n/language';
import { chooseGuidelines, chooseTemplates, type Situation } from '@/lib/playbook/choose';
import type { PracticeScene } from '@/lib/playbook/practice/types';
import { starterDesk } from './playbook-fixtures';

const SITUATION: Situation = {
  site: 'x',
  signals: new Set<Signal>(['first-contact', 'money']),
  marks: [{ listId: 'a', list: '料金・返金', style: 'money' }],
  lists: [
    { id: 'a', category: '料金' },
    { id: 'b', category: '電波' },
  ],
};

const item = (id: string, when: Partial<Condition> = {}, enabled = true) => ({
  id,
  enabled,
  weight: 'should' as const,
  action: 'reply' as SpeakingAction,
  when: { ...ALWAYS, ...when },
});
const idsOf = (chosen: { item: { id: string } }[]) => chosen.map((each) => each.item.id);

describe('what applies', () => {
  it('demands every field that is not empty, and one value of each', () => {
    const items = [
      item('signal', { signals: ['praise', 'money'] }),
      item('other-signal', { signals: ['praise'] }),
      item('category', { categories: ['料金', '解約'] }),
      item('unmarked-category', { categories: ['電波'] }),
      item('style', { styles: ['money'] }),
      item('other-style', { styles: ['praise'] }),
      item('site', { sites: ['x'] }),
      item('other-site', { sites: ['practice'] }),
      item('both', { signals: ['money'], categories: ['料金'] }),
      item('half', { signals: ['money'], categories: ['電波'] }),
      item('always'),
      item('off', {}, false),
    ];
    expect(idsOf(chooseTemplates(items, SITUATION))).toEqual([
      'both',
      'signal',
      'category',
      'style',
      'site',
      'always',
    ]);
  });

  it('says why', () => {
    const [chosen] = chooseTemplates(
      [
        item('a', {
          sites: ['x'],
          signals: ['first-contact', 'money'],
          categories: ['料金'],
          styles: ['money'],
        }),
      ],
      SITUATION,
    );
    expect(chosen?.why).toEqual([
      { code: 'signal', signal: 'money' },
      { code: 'signal', signal: 'first-contact' },
      { code: 'category', category: '料金' },
      { code: 'style', style: 'money', list: '料金・返金' },
      { code: 'site', site: 'x' },
    ]);
    expect(chooseTemplates([item('a')], SITUATION)[0]?.why).toEqual([{ code: 'always' }]);
  });

  it('puts the more used template first among equals, and a must above a should', () => {
    const items = [item('rare'), item('often')];
    expect(idsOf(chooseTemplates(items, SITUATION, new Map([['often', 9]])))).toEqual(['often', 'rare']);
    const guidelines = [item('should'), { ...item('must'), weight: 'must' as const }];
    expect(idsOf(chooseGuidelines(guidelines, SITUATION))).toEqual(['must', 'should']);
  });

  it.each<Signal>(['no-contact', 'spam-like', 'self-harm', 'threat'])(
    'offers no template under %s, but says what to do',
    (signal) => {
      const situation = { ...SITUATION, signals: new Set<Signal>([signal, 'money']) };
      expect(chooseTemplates([item('always')], situation)).toEqual([]);
      expect(
        idsOf(chooseGuidelines([item('always'), item('stop', { signals: [signal] })], situation)),
      ).toEqual(['stop', 'always']);
    },
  );

  it('of somebody who refused contact shows no guideline on how to answer, but what else is to be done', () => {
    const guidelines = [
      item('apologise', { signals: ['trouble'] }),
      item('of-category', { categories: ['料金'] }),
      item('of-style', { styles: ['money'] }),
      item('acknowledge', { signals: ['outside-hours'] }),
      item('tell-legal', { signals: ['legal', 'trouble'] }),
      item('stop', { signals: ['no-contact'] }),
      item('of-site', { sites: ['x'] }),
      item('always'),
    ];
    const seen: Signal[] = ['trouble', 'outside-hours', 'legal'];
    const refused = { ...SITUATION, signals: new Set<Signal>(['no-contact', ...seen]) };
    expect(idsOf(chooseGuidelines(guidelines, refused))).toEqual(['stop', 'tell-legal', 'of-site', 'always']);
    const others = { ...SITUATION, signals: new Set(seen) };
    expect(chooseGuidelines(guidelines, others)).toHaveLength(7);
  });

  it('puts an acknowledgement first outside hours, whatever else the post is about', () => {
    const some = <Value>(values: readonly Value[]) => fc.subarray([...values]);
    const templates = fc.array(
      fc.record({
        signals: some(SIGNALS),
        categories: some(['料金', '電波']),
        styles: some(['money', 'trouble'] as const),
        sites: some(['x', 'web'] as const),
        enabled: fc.boolean(),
        action: fc.constantFrom(...SPEAKING_ACTIONS),
      }),
    );
    const silent = ['no-contact', 'spam-like', 'self-harm', 'threat', 'outside-hours'];
    const others = some(SIGNALS.filter((signal) => !silent.includes(signal)));
    fc.assert(
      fc.property(templates, others, fc.dictionary(fc.nat(5).map(String), fc.nat(9)), (made, seen, uses) => {
        const items = made.map(({ enabled, action, ...when }, index) => ({
          ...item(String(index), when, enabled),
          action,
        }));
        const ack = { ...item('ack', { signals: ['outside-hours'] }), action: 'ack' as const };
        const signals = new Set<Signal>(['outside-hours', ...seen]);
        const usage = new Map(Object.entries(uses));
        const chosen = chooseTemplates([...items, ack], { ...SITUATION, signals }, usage);
        const actions = chosen.map((each) => each.item.action === 'ack');
        expect(actions[0]).toBe(true);
        expect(actions.lastIndexOf(true)).toBe(actions.filter(Boolean).length - 1);
        const open = chooseTemplates(items, { ...SITUATION, signals: new Set(seen) }, usage);
        const fitting = new Set(idsOf(chosen));
        expect(idsOf(open).every((id) => fitting.has(id))).toBe(true);
      }),
    );
  });
});

describe.each(LANGUAGES)('the starter pack on the practice timeline (%s)', (language) => {
  const desk = starterDesk(language);
  const first = (scene: PracticeScene, index = 0) => {
    const post = desk.posts.filter((each) => each.scene === scene)[index];
    if (post === undefined) throw new Error(`no ${scene} post`);
    const situation: Situation = {
      site: 'practice',
      signals: desk.signalsOf(post),
      marks: desk.markText(post.text),
      lists: desk.lists,
    };
    const templates = desk.pack.templates.map((template) => ({ ...template, id: template.shortcode }));
    return {
      guideline: chooseGuidelines(desk.pack.guidelines, situation)[0]?.item.when,
      template: chooseTemplates(templates, situation)[0]?.item.shortcode,
    };
  };

  it.each<[PracticeScene, Signal, string | undefined, string | undefined]>([
    ['met-before', 'open-case', 'jokyo', 'status'],
    ['ping-pong', 'ping-pong', 'kirikae', 'handover'],
    ['money', 'money', 'tel', 'call'],
    ['praise', 'praise', 'orei', 'thanks'],
    ['solved', 'may-be-solved', 'kaiketsu', 'solved'],
    ['request', 'request', 'yobo', 'idea'],
    ['personal-data', 'personal-data', 'kojin', 'private'],
    ['trouble', 'trouble', 'hajime', 'first'],
    ['spam', 'spam-like', undefined, undefined],
    ['refuser', 'no-contact', undefined, undefined],
  ])('%s: the fitting guideline and template stand first', (scene, signal, ja, en) => {
    expect(first(scene).guideline?.signals).toEqual([signal]);
    expect(first(scene).template).toBe(language === 'ja' ? ja : en);
  });

  it('greets those who just joined and keeps out of talk about others', () => {
    expect(first('welcome').template).toBe(language === 'ja' ? 'orei' : 'thanks');
    expect(first('rival').guideline?.signals).toEqual(['rival']);
  });
});
