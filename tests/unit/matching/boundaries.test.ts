import { describe, expect, it } from 'vitest';
import { markWith } from './make-matcher';

describe('boundaries by script', () => {
  it.each([
    ['au', 'because', []],
    ['au', 'auのスマホ', ['au']],
    ['au', 'ａｕのスマホ', ['ａｕ']],
    ['au', 'my_au au2 2au', []],
    ['au', '@au、#au、au!', ['au', 'au', 'au']],
    ['5G', '15G 5Gが', ['5G']],
    ['билет', 'билеты билет', ['билет']],
    ['遅い', '通信が遅いです', ['遅い']],
    ['auショップ', 'xauショップ auショップへ', ['auショップ']],
    ['スマホau', 'スマホaux スマホau', ['スマホau']],
    ['au', 'caféau caf\u0065\u0301au かau', ['au']],
    ['au', 'be\u00adau', []],
    ['au', '𝐛au au𝐛', []],
  ])('%s in %s', (rule, text, marks) => {
    expect(markWith(rule, text)).toEqual(marks);
  });

  it.each([
    ['#au', '#au', ['#au']],
    ['#au', '＃au です', ['＃au']],
    ['＃au', '#au', ['#au']],
    ['#au', '#auスマホ #au_x #au2', []],
    ['#au', 'x#au &#au', []],
    ['#au', '(#au)', ['#au']],
    ['#ソフトバンク', '#ソフトバンク障害 #ソフトバンク', ['#ソフトバンク']],
    ['#サーバー', '#サーバー #サーバ #サーバーー #サーバー障害', ['#サーバー', '#サーバ', '#サーバーー']],
    // Short katakana words are other words without their long vowel, as tags too.
    ['#ビル', '#ビール #ビルー #ビル', ['#ビル']],
    ['#キー', '#キ #キー', ['#キー']],
    ['#wifi', '#wi fi #wi-fi', []],
    ['#通信障害', '# 通信障害', []],
  ])('tag %s in %s', (rule, text, marks) => {
    expect(markWith(rule, text)).toEqual(marks);
  });
});
