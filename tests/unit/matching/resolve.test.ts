import { describe, expect, it } from 'vitest';
import { compile } from '@/lib/matching/compile';
import { createMatcher } from '@/lib/matching/matcher';
import { resolveMarks } from '@/lib/matching/resolve';
import type { MatchList } from '@/lib/matching/types';
import { makeList } from './helpers';

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
