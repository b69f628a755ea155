// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readAnsweredHandles } from '@/lib/sites/x/answered-handles';

function post(line: string, text = 'お困りでしたらご連絡ください。'): Element {
  document.body.innerHTML = `<article data-testid="tweet"><div>
    <div data-testid="Tweet-User-Avatar"><div data-testid="UserAvatar-Container-desk"><a href="/desk"></a></div></div>
    <div data-testid="User-Name"><a href="/desk">デスク</a><div><a href="/desk"><span>@desk</span></a>
      <a href="/desk/status/9"><time datetime="2026-11-21T01:00:00.000Z">1h</time></a></div></div>
    ${line}
    <div data-testid="tweetText">${text}</div>
    <div role="link" tabindex="0"><div data-testid="User-Name"><span>@quoted</span></div>
      <div dir="ltr">返信先: <a href="/somebody">@somebody</a></div><div data-testid="tweetText">引用</div></div>
  </div></article>`;
  return document.querySelector('article') as Element;
}

describe('handles a post says it answers', () => {
  it('reads them whatever the language of the line', () => {
    const line =
      '<div dir="ltr">返信先: <a href="/Misaki_latte">@misaki_latte</a>さん <a href="/taro">@taro</a></div>';
    expect(readAnsweredHandles(post(line))).toEqual(['Misaki_latte', 'taro']);
  });

  it('is empty where the post does not say', () => {
    expect(readAnsweredHandles(post(''))).toEqual([]);
  });

  it.each([
    ['a mention in the text', post('', '<a href="/taro">@taro</a> さん')],
    ['a link that reads otherwise', post('<div><a href="/taro">@hanako</a></div>')],
    ['a route', post('<div><a href="/home">@home</a></div>')],
  ])('does not take %s for one', (_name, element) => {
    expect(readAnsweredHandles(element)).toEqual([]);
  });
});
