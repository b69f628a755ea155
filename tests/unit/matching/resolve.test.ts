import { describe, expect, it } from 'vitest';
import { compile } from '@/lib/matching/compile';
import { createMatcher } from '@/lib/matching/matcher';
import { resolveMarks } from '@/lib/matching/resolve';
import type { MatchList } from '@/lib/matching/types';
import { makeList } from './make-matcher';

function resolve(lists: MatchList[], text: string, site?: 'x' | 'practice') {
  const matcher = createMatcher(compile(lists));
  return resolveMarks(matcher.find(text), matcher, text, site).map((mark) => `${mark.listId}:${mark.text}`);
}

describe('marks', () => {
  it('show the longest of nested and overlapping hits', () => {
    const lists = [makeList(['通信', '通信障害', '障害情報'], { id: 'a' })];
    expect(resolve(lists, '通信障害情報')).toEqual(['a:通信障害']);
  });

  it('let the list with the higher priority win over the longer mark', () => {
    const lists = [makeList('通信障害', { id: 'long' }), makeList('障害', { id: 'high', priority: 9 })];
    expect(resolve(lists, '通信障害と通信')).toEqual(['high:障害']);
  });

  it('show several marks in reading order', () => {
    const lists = [makeList('遅い', { id: 'a' }), makeList('ルーター', { id: 'b', priority: 3 })];
    expect(resolve(lists, '遅いルーター、遅い')).toEqual(['a:遅い', 'b:ルーター', 'a:遅い']);
  });

  const resolveAll = (lists: MatchList[], text: string, site?: 'x' | 'practice') => {
    const matcher = createMatcher(compile(lists));
    return resolveMarks(matcher.find(text), matcher, text, site).map(({ text: words, also = [] }) => [
      words,
      ...also.map(({ listId, keyword }) => `${listId}:${keyword}`),
    ]);
  };

  it('tell of the same keyword in another list', () => {
    const lists = [makeList('返金', { id: 'low' }), makeList('返金', { id: 'high', priority: 9 })];
    expect(resolve(lists, '返金')).toEqual(['high:返金']);
    expect(resolveAll(lists, '返金')).toEqual([['返金', 'low:返金']]);
  });

  it('tell of nested and crossing keywords, each once, and not of those shown elsewhere', () => {
    const lists = [makeList(['通信障害', '通信'], { id: 'a' }), makeList(['障害', '障害情報'], { id: 'b' })];
    expect(resolveAll(lists, '通信障害情報')).toEqual([['通信障害', 'b:障害情報', 'a:通信', 'b:障害']]);
    expect(resolveAll(lists, '通信障害、通信障害')).toEqual([['通信障害', 'a:通信', 'b:障害'], ['通信障害']]);
    expect(resolveAll(lists, '通信障害と通信')).toEqual([['通信障害', 'b:障害'], ['通信']]);
  });

  it('tell nothing of lists for other sites', () => {
    const lists = [
      makeList('返金', { id: 'x', sites: ['x'] }),
      makeList('返金', { id: 'every', priority: 9 }),
    ];
    expect(resolveAll(lists, '返金', 'practice')).toEqual([['返金']]);
  });

  it('leave out lists for other sites', () => {
    const lists = [
      makeList('遅い', { id: 'x', sites: ['x'], priority: 9 }),
      makeList('遅い', { id: 'every' }),
    ];
    expect(resolve(lists, '遅い', 'practice')).toEqual(['every:遅い']);
    expect(resolve(lists, '遅い', 'x')).toEqual(['x:遅い']);
  });

  it('carry what the panel and the painter need', () => {
    const matcher = createMatcher(
      compile([makeList('ルーター 遅い // 回線', { id: 'a', name: '回線', style: 'trouble' })]),
    );
    const text = 'あ、ﾙｰﾀｰが遅い';
    expect(resolveMarks(matcher.find(text), matcher, text)[0]).toEqual({
      listId: 'a',
      list: '回線',
      style: 'trouble',
      keyword: 'ルーター 遅い',
      text: 'ﾙｰﾀｰ',
      start: 2,
      end: 6,
    });
  });
});
