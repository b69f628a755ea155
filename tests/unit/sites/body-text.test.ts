// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { MAX_BODY_LENGTH, readBodyText } from '@/lib/sites/body-text';

function makeElement(markup: string): Element {
  const template = document.createElement('template');
  template.innerHTML = `<div>${markup}</div>`;
  const element = template.content.firstElementChild;
  if (element === null) throw new Error('no element');
  return element;
}

it('reads text nodes and images in reading order and leads back to them', () => {
  const element = makeElement('<span>圏外</span><img alt="😭"><b><i>なんとか</i>して</b>');
  const { text, runs } = readBodyText([element]);
  expect(text).toBe('圏外😭なんとかして');
  expect(runs.map((run) => [run.node.nodeName, run.start, run.length, run.nodeStart])).toEqual([
    ['#text', 0, 2, 0],
    ['IMG', 2, 2, 0],
    ['#text', 4, 4, 0],
    ['#text', 8, 2, 0],
  ]);
});

it('keeps line breaks of the text and of br elements', () => {
  expect(readBodyText([makeElement('一行目\n二行目<br>三行目')]).text).toBe('一行目\n二行目\n三行目');
});

it('puts roots and blocks on lines of their own, without empty ones at the ends', () => {
  const rules = { breaksLine: (element: Element) => element.localName === 'p' };
  const roots = [makeElement('題'), makeElement('<p></p><p>一</p><p><b>二</b></p>三<p></p>')];
  const { text, runs } = readBodyText(roots, rules);
  expect(text).toBe('題\n一\n二\n三');
  expect(runs.map((run) => text.slice(run.start, run.start + run.length))).toEqual(['題', '一', '二', '三']);
});

it('leaves out what the site says is no text', () => {
  const element = makeElement('本文<button>さらに表示</button><img alt="写真の説明">');
  const { text } = readBodyText([element], {
    skips: (inner) => inner.localName === 'button',
    imageText: () => '',
  });
  expect(text).toBe('本文');
});

it('ignores comments, empty nodes and images without text', () => {
  const element = makeElement('<!-- 秘密 --><span></span><img><img alt="">文');
  expect(readBodyText([element])).toMatchObject({ text: '文', runs: [{ start: 0, length: 1 }] });
});

it('begins at the child it is told, where who and when stand before it in the same element', () => {
  const element = makeElement('<b>ねこ</b> 2009/02/08 9:30<br>一行目<br>二行目');
  const from = element.querySelector('br')?.nextSibling ?? null;
  expect(readBodyText([element], {}, from).text).toBe('一行目\n二行目');
  expect(readBodyText([makeElement('次の話'), element], {}, from).text).toContain('次の話');
});

it('stops at the longest text it reads', () => {
  const element = makeElement('');
  for (let part = 0; part < 5; part++)
    element.append('あ'.repeat(MAX_BODY_LENGTH / 4), document.createElement('i'));
  const { text, runs } = readBodyText([element]);
  expect(text.length).toBe(MAX_BODY_LENGTH);
  expect(runs.length).toBe(4);
});

describe('where white space means as little as in HTML source', () => {
  const rules = {
    collapsesSpace: true,
    breaksLine: (element: Element) => element.localName === 'p' || element.localName === 'pre',
  };
  const read = (markup: string) => readBodyText([makeElement(markup)], rules);

  it.each([
    ['\n\t<p>\n\t一行目\n</p>\n\n<p> 二行目 </p>\n', '一行目\n二行目'],
    ['Wi-Fi\n  <b> が </b>\n切れる', 'Wi-Fi が 切れる'],
    ['一<br>\n  二<br/><br/> 三', '一\n二\n\n三'],
    ['全角　空白と&nbsp;空白', '全角　空白と\u00a0空白'],
    ['<p>前</p><pre>a  b\n  c</pre>後 ', '前\na  b\n  c\n後'],
    [' \n ', ''],
  ])('reads %j', (markup, text) => {
    expect(read(markup).text).toBe(text);
  });

  it('leads each stretch back to its place in the node', () => {
    const { text, runs } = read('\n  つながら\n  ない <i> です</i>');
    for (const { node, start, length, nodeStart } of runs) {
      expect((node as Text).data.slice(nodeStart, nodeStart + length)).toBe(
        text.slice(start, start + length),
      );
    }
    expect(text).toBe('つながら ない です');
  });
});
