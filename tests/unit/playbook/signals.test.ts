import { describe, expect, it } from 'vitest';
import type { Signal } from '@/lib/domain/condition';
import { LANGUAGES } from '@/lib/i18n/language';
import type { PastAct } from '@/lib/playbook/history-signals';
import type { PracticeScene } from '@/lib/playbook/practice/types';
import { computeSignals } from '@/lib/playbook/signals';
import { NOW, starterDesk } from './playbook-fixtures';

/** What an agent must be told of each scene, and what would send them the wrong way. */
const SCENES: Record<PracticeScene, { has: Signal[]; lacks: Signal[] }> = {
  trouble: { has: ['trouble', 'first-contact'], lacks: ['praise', 'spam-like', 'may-be-solved'] },
  praise: { has: ['praise'], lacks: ['trouble', 'money'] },
  money: { has: ['money'], lacks: ['praise', 'personal-data', 'may-be-solved'] },
  spam: { has: ['spam-like'], lacks: ['praise', 'money'] },
  refuser: { has: ['no-contact'], lacks: ['open-case'] },
  'met-before': {
    has: ['known-author', 'open-case', 'trouble', 'money'],
    lacks: ['first-contact', 'ping-pong'],
  },
  'ping-pong': { has: ['ping-pong', 'open-case'], lacks: ['first-contact', 'may-be-solved'] },
  solved: { has: ['may-be-solved'], lacks: ['spam-like', 'money'] },
  rival: { has: ['rival'], lacks: ['trouble', 'money', 'spam-like'] },
  request: { has: ['request'], lacks: ['trouble', 'rival'] },
  'personal-data': { has: ['personal-data'], lacks: ['money', 'spam-like'] },
  welcome: { has: ['praise'], lacks: ['trouble', 'money'] },
  question: { has: ['first-contact'], lacks: ['trouble', 'money', 'rival', 'praise'] },
  unrelated: { has: ['first-contact'], lacks: ['trouble', 'money', 'rival', 'praise', 'personal-data'] },
};

describe.each(LANGUAGES)('signals on the practice timeline (%s)', (language) => {
  const desk = starterDesk(language);
  it.each(desk.posts)('$scene: $text', (post) => {
    const signals = desk.signalsOf(post);
    for (const signal of SCENES[post.scene].has) expect(signals).toContain(signal);
    for (const signal of SCENES[post.scene].lacks) expect(signals).not.toContain(signal);
  });

  it('marks nothing in posts that have nothing to do with the desk', () => {
    const unrelated = desk.posts.filter((post) => post.scene === 'unrelated');
    expect(unrelated).toHaveLength(2);
    for (const post of unrelated) expect(desk.markText(post.text)).toEqual([]);
  });

  it('marks every other opening post', () => {
    const others = desk.posts.filter((post) => post.scene !== 'unrelated' && post.replyTo === null);
    for (const post of others) expect(desk.markText(post.text)).not.toEqual([]);
  });
});

function signalsOf(text: string, later: string[] = []): Set<Signal> {
  return computeSignals({
    post: { text, title: null },
    marks: [],
    history: { noContact: false, interactions: [] },
    later: later.map((each) => ({ text: each })),
    now: NOW,
  });
}

describe('words without a list', () => {
  it.each<[string, Signal]>([
    ['返金されない', 'money'],
    ['Where is my refund?', 'money'],
    ['全然つながらない', 'trouble'],
    ['It won’t turn on', 'trouble'],
    ['神対応すぎて泣いた', 'praise'],
    ['＃みどり堂お願い 豆乳版を', 'request'],
    ['#SoraMobileWish a widget', 'request'],
    ['ﾙｰﾀｰが直りました', 'may-be-solved'],
    ['Never mind, it works now', 'may-be-solved'],
  ])('%s → %s', (text, signal) => {
    expect(signalsOf(text)).toContain(signal);
  });

  it.each<[string, Signal]>([
    ['直らない。もう三日目', 'may-be-solved'],
    ['直ったと思ったらまた圏外', 'may-be-solved'],
    ['繋がったり切れたりする', 'may-be-solved'],
    ['違う商品が届きました', 'may-be-solved'],
    ['It is still not fixed it seems', 'may-be-solved'],
    ['#お願い だれか教えて', 'request'],
    ['He rebilled the skillbilled crew', 'money'],
  ])('%s is not %s', (text, signal) => {
    expect(signalsOf(text)).not.toContain(signal);
  });

  it('sees in a later post that the matter is over', () => {
    expect(signalsOf('電源が入らない')).not.toContain('may-be-solved');
    expect(signalsOf('電源が入らない', ['さっきの、直りました'])).toContain('may-be-solved');
  });
});

describe('personal data in a post', () => {
  it.each([
    '090-0000-1234に電話ください',
    '０９０（００００）１２３４です',
    '03 0000 1234',
    '+81 90 0000 1234',
    'taro.yamada@mail.example に返信を',
    '〒100-0000 に送って',
    '東京都みなと区うみべ町1-2-3です',
    'カードは4111 1111 1111 1111',
    '注文番号：AB-123456 です',
    'my order number is 1234567',
    '生年月日は2000年1月1日',
    'I live at 12 High Street',
  ])('%s', (text) => {
    expect(signalsOf(text)).toContain('personal-data');
  });

  it.each([
    '1,980円が5,480円になってた',
    '2026-11-21 20:00に発表',
    'フリーダイヤル0120-000-000にかけた',
    '0800-000-0000はずっと話し中',
    'https://x.com/a/status/1990000000000000126',
    '@user_090_0000_1234 ありがとう',
    '1234 5678 9012 3456 回見た',
    'バージョン 10.2.3-4567 にしたら直った',
    '注文番号が分からない',
    '3-4日かかる',
    'We walked down the road for 20 minutes',
  ])('nothing in: %s', (text) => {
    expect(signalsOf(text)).not.toContain('personal-data');
  });
});

describe('spam-like', () => {
  it.each([
    '全員に現金プレゼント！プロフのリンクからLINE追加で即日受け取り',
    '在宅ワークで月50万💰 DMください #副業 #稼ぐ #お金 #自由 https://a.example',
    'Free cash for everyone! Link in bio, get paid today',
  ])('%s', (text) => {
    expect(signalsOf(text)).toContain('spam-like');
  });

  it.each([
    '在宅ワーク中に回線が落ちて困る https://a.example/photo',
    '#旅行 #カフェ #珈琲 #写真 #休日 いい天気 https://a.example',
    'プロフのリンクにブログあります',
    '副業の確定申告、請求書の書き方がわからない',
  ])('nothing in: %s', (text) => {
    expect(signalsOf(text)).not.toContain('spam-like');
  });
});

describe('history', () => {
  const act = (hoursAgo: number, rest: Partial<PastAct> = {}): PastAct => ({
    occurredAt: new Date(NOW.getTime() - hoursAgo * 3_600_000).toISOString(),
    action: 'reply',
    status: 'open',
    caseId: 'case-1',
    delivery: 'sent',
    ...rest,
  });
  const read = (...interactions: PastAct[]) =>
    computeSignals({
      post: { text: 'こんにちは', title: null },
      marks: [],
      history: { noContact: false, interactions },
      now: NOW,
    });

  it('counts only what the author heard from us', () => {
    expect(read()).toContain('first-contact');
    expect(read(act(5, { action: 'watch', delivery: null }))).toContain('first-contact');
    expect(read(act(5, { delivery: 'unsent' }))).toContain('first-contact');
    expect(read(act(5))).toContain('known-author');
  });

  it('goes by the last act of each case', () => {
    expect(read(act(5, { status: 'solved' }), act(9))).toContain('solved-case');
    expect(read(act(5, { status: 'solved' }), act(9))).not.toContain('open-case');
    expect(read(act(5, { status: 'solved' }), act(9, { caseId: 'case-2' }))).toContain('open-case');
    expect(read(act(5, { status: 'closed' }))).not.toContain('open-case');
  });

  it('owes nothing to somebody who was only watched or asked about', () => {
    const quiet = [
      act(5, { action: 'watch', delivery: null }),
      act(6, { action: 'consult', delivery: null }),
    ];
    expect(read(...quiet)).not.toContain('open-case');
    expect(read(...quiet, act(7))).toContain('open-case');
  });

  it('believes the cases as they are now', () => {
    const signals = computeSignals({
      post: { text: 'こんにちは', title: null },
      marks: [],
      history: { noContact: false, interactions: [act(5)], cases: [{ id: 'c', status: 'solved' }] },
      now: NOW,
    });
    expect(signals).toContain('solved-case');
    expect(signals).not.toContain('open-case');
  });

  it('calls three answers within a day a ping-pong', () => {
    expect(read(act(1), act(2), act(23))).toContain('ping-pong');
    expect(read(act(1), act(2), act(25))).not.toContain('ping-pong');
    expect(read(act(1), act(2), act(3, { action: 'note', delivery: null }))).not.toContain('ping-pong');
  });
});
