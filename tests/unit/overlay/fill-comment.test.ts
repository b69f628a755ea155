// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { FillRequest } from '@/lib/messaging/protocol';
import { createFiller } from '@/lib/overlay/fill/fill';
import { fillComment } from '@/lib/overlay/fill/fill-comment';
import { readForm } from '@/lib/overlay/fill/see-form';
import type { SiteAdapter } from '@/lib/sites/adapter';
import { type CommentForm, formOutOfReach, NO_FIELDS } from '@/lib/sites/comment-form';
import { FakeChannel, fakeAdapter, makePost } from './fake-page';

const pick = (selector: string) => document.querySelector<HTMLInputElement>(selector);
const value = (selector: string) => pick(selector)?.value;

/** What the search for forms found on the page, which needs a browser; here by class. */
let find: () => CommentForm[];
const inline = (): CommentForm[] =>
  [...document.querySelectorAll('form.comment')].map((element) => ({
    state: 'inline',
    href: null,
    service: null,
    element,
    fields: {
      ...NO_FIELDS,
      name: element.querySelector<HTMLInputElement>('[name=author]'),
      email: element.querySelector<HTMLInputElement>('[name=email]'),
      title: element.querySelector<HTMLInputElement>('[name=subject]'),
      url: element.querySelector<HTMLInputElement>('[name=url]'),
      body: element.querySelector<HTMLTextAreaElement>('textarea.real'),
    },
  }));

const blog: SiteAdapter = {
  ...fakeAdapter,
  id: 'wordpress',
  ownHandle: () => null,
  readPost: (element) => {
    const post = fakeAdapter.readPost(element);
    return post && { ...post, site: 'wordpress', kind: 'entry' };
  },
  findForms: () => find(),
};

const post = makePost('1', 'misaki', '圏外', { site: 'wordpress', kind: 'entry' });
const request = (more: Partial<FillRequest> = {}): FillRequest => ({
  fillId: 'one',
  claim: 'first',
  post,
  text: 'そらモバイルの三浦です。\nお困りですね。',
  expectedHandle: null,
  onExisting: 'ask',
  onUnknownAccount: 'ask',
  comment: {
    name: 'そらモバイル 三浦',
    email: 'support@sora.example',
    url: 'https://sora.example/faq',
    replace: [],
  },
  ...more,
});

let channel: FakeChannel;
let followed: string[];
const filler = (adapter = blog) =>
  createFiller(
    document,
    adapter,
    channel,
    () => ({ begin: () => followed.push('begun'), drop: () => followed.push('dropped') }),
    fillComment,
  );

const FORM = `<form class="comment" action="/post">
  <input name="author"><input name="email" type="email"><input name="url"><input name="subject" value="No title">
  <textarea class="real" name="a1b2c3"></textarea>
  <textarea id="comment" name="comment" aria-hidden="true" tabindex="-1"></textarea>
  <input name="age" tabindex="-1"><input type="password" name="pass"><input name="captcha">
  <input type="checkbox" name="secret"><select name="rating"><option>0<option>5</select>
  <button name="submit">送信</button></form>`;

beforeEach(() => {
  channel = new FakeChannel();
  followed = [];
  find = inline;
  document.body.innerHTML = `<main><article data-id="1" data-author="misaki"><p>圏外</p></article></main>${FORM}`;
});

const withheld = () =>
  ['#comment', '[name=age]', '[name=pass]', '[name=captcha]', '[name=subject]'].map((each) => value(each));

describe('filling a comment form', () => {
  it('puts the text and who speaks where they belong, tells the page as typing would, and sends nothing', async () => {
    const events = new Set<string>();
    for (const type of [
      'input',
      'change',
      'click',
      'submit',
      'keydown',
      'keyup',
      'keypress',
      'beforeunload',
    ]) {
      window.addEventListener(type, () => events.add(type), true);
    }
    const sent = vi.spyOn(HTMLFormElement.prototype, 'submit');
    const asked = vi.spyOn(HTMLFormElement.prototype, 'requestSubmit');
    expect(await filler()(request())).toEqual({
      kind: 'filled',
      fields: { name: 'put', email: 'put', url: 'put' },
    });
    expect(value('[name=author]')).toBe('そらモバイル 三浦');
    expect(value('[name=email]')).toBe('support@sora.example');
    expect(value('[name=url]')).toBe('https://sora.example/faq');
    expect(value('.real')).toBe('そらモバイルの三浦です。\nお困りですね。');
    expect([...events].sort()).toEqual(['change', 'input']);
    expect(sent).not.toHaveBeenCalled();
    expect(asked).not.toHaveBeenCalled();
    expect(followed).toEqual(['begun']);
  });

  it.each(['http://', ' https:// '])('takes %j in the field for the address for empty', async (start) => {
    pick('[name=url]')?.setAttribute('value', start);
    expect(readForm(document, blog, post)?.fields.url?.existing).toBe('');
    expect(await filler()(request())).toMatchObject({ fields: { url: 'put' } });
    expect(value('[name=url]')).toBe('https://sora.example/faq');
  });

  it('tells what a script of the page put into the fields later, without looking for the form again', async () => {
    await filler()(request());
    find = () => {
      throw new Error('searched');
    };
    Object.assign(pick('[name=author]') ?? {}, { value: '名無し' });
    expect(readForm(document, blog, post)?.fields).toMatchObject({
      name: { existing: '名無し' },
      body: { existing: 'そらモバイルの三浦です。\nお困りですね。' },
    });
  });

  it('tells what stands in a control that a script of the page put in place of one of ours', async () => {
    await filler()(request());
    const fresh = document.createElement('input');
    Object.assign(fresh, { name: 'author', value: '名無し' });
    pick('[name=author]')?.replaceWith(fresh);
    expect(readForm(document, blog, post)?.fields.name?.existing).toBe('名無し');
    fresh.value = 'そらモバイル 三浦';
    expect(readForm(document, blog, post)?.fields.name?.existing).toBe('そらモバイル 三浦');
  });

  it('looks for the form again once the page shows another post or the comment is gone from it', async () => {
    await filler()(request());
    find = () => [];
    const other = makePost('2', 'misaki', '圏外', { site: 'wordpress', kind: 'entry' });
    expect(readForm(document, blog, other)).toBeNull();
    Object.assign(pick('.real') ?? {}, { value: '' });
    expect(readForm(document, blog, post)).toBeNull();
  });

  it('looks for the form again once the page has gone on to another address', async () => {
    await filler()(request());
    find = () => [];
    expect(readForm(document, blog, post)).not.toBeNull();
    history.pushState(null, '', '/another-entry');
    expect(readForm(document, blog, post)).toBeNull();
    history.back();
  });

  it('leaves traps, titles, passwords, tests and boxes as they are', async () => {
    await filler()(request());
    expect(withheld()).toEqual(['', '', '', '', 'No title']);
    expect(pick('[name=secret]')?.checked).toBe(false);
    expect(value('[name=rating]')).toBe('0');
  });

  it('inserts nothing for a person who refused contact', async () => {
    channel.summaries.set('practice:misaki', { state: 'no-contact', contacts: 2 });
    expect(await filler()(request())).toEqual({ kind: 'no-contact' });
    expect(value('.real')).toBe('');
    expect(value('[name=author]')).toBe('');
  });

  it('leaves text that stands in a field, unless the agent agreed to that one', async () => {
    Object.assign(pick('[name=author]') ?? {}, { value: '名無し' });
    Object.assign(pick('[name=url]') ?? {}, { value: 'https://other.example' });
    const { comment } = request();
    if (comment === undefined) throw new Error('no comment');
    const outcome = await filler()(request({ comment: { ...comment, replace: ['name'] } }));
    expect(outcome).toEqual({ kind: 'filled', fields: { name: 'put', email: 'put', url: 'kept' } });
    expect(value('[name=author]')).toBe('そらモバイル 三浦');
    expect(value('[name=url]')).toBe('https://other.example');
  });

  it('asks before it adds to a text that stands there, and has put nothing in until then', async () => {
    Object.assign(pick('.real') ?? {}, { value: '下書き' });
    const fill = filler();
    expect(await fill(request())).toEqual({ kind: 'occupied', existing: '下書き' });
    expect(value('[name=author]')).toBe('');
    expect(await fill(request({ onExisting: 'append' }))).toMatchObject({ kind: 'filled' });
    expect(value('.real')).toBe('下書き\nそらモバイルの三浦です。\nお困りですね。');
  });

  it('takes a default text for none that the page clears at the focus', async () => {
    const body = pick('.real');
    Object.assign(body ?? {}, { value: 'コメントを書く' });
    body?.addEventListener('focus', () => Object.assign(body, { value: '' }));
    expect(await filler()(request())).toMatchObject({ kind: 'filled' });
    expect(value('.real')).toBe('そらモバイルの三浦です。\nお困りですね。');
  });

  it('says which field a script of the page wrote over, and does not fight it', async () => {
    const name = pick('[name=author]');
    name?.addEventListener('input', () => setTimeout(() => Object.assign(name, { value: '前の名前' }), 50));
    expect(await filler()(request())).toEqual({
      kind: 'filled',
      fields: { name: 'changed', email: 'put', url: 'put' },
    });
    expect(value('[name=author]')).toBe('前の名前');
  });

  it('puts nothing in that the page would cut', async () => {
    pick('.real')?.setAttribute('maxlength', '10');
    expect(await filler()(request())).toEqual({ kind: 'too-long', limit: 10 });
    expect(value('.real')).toBe('');
    pick('.real')?.removeAttribute('maxlength');
    pick('[name=author]')?.setAttribute('maxlength', '5');
    expect(await filler()(request())).toMatchObject({ kind: 'filled', fields: { name: 'too-long' } });
    expect(value('[name=author]')).toBe('');
  });

  it('inserts nothing when the page shows another entry', async () => {
    document.querySelector('article')?.setAttribute('data-id', '2');
    expect(await filler()(request())).toEqual({ kind: 'post-gone' });
    expect(value('.real')).toBe('');
  });

  it('inserts nothing when the page changes to another entry while it is being filled', async () => {
    pick('[name=email]')?.addEventListener('change', () =>
      document.querySelector('article')?.setAttribute('data-id', '2'),
    );
    expect(await filler()(request())).toEqual({ kind: 'post-gone' });
    expect(value('.real')).toBe('');
    expect(followed).toEqual(['dropped']);
  });

  it('of several entries on a page takes the form that stands with the one', async () => {
    document.body.innerHTML = `<main><article data-id="2" data-author="kenta"><p>別</p></article>${FORM}
      <article data-id="1" data-author="misaki"><p>圏外</p></article><div>${FORM.replace('real', 'real mine')}</div></main>`;
    expect(await filler()(request())).toMatchObject({ kind: 'filled' });
    expect(value('.mine')).toContain('そらモバイル');
    expect(value('.real:not(.mine)')).toBe('');
  });

  it('says what the page has instead of a form', async () => {
    find = () => [formOutOfReach('elsewhere', null, 'https://comment.example/form?id=1')];
    expect(await filler()(request())).toEqual({
      kind: 'no-form',
      form: { state: 'elsewhere', href: 'https://comment.example/form?id=1', service: null, fields: {} },
    });
    find = () => [];
    expect(await filler()(request())).toEqual({ kind: 'no-form', form: null });
  });

  it('fills the form that stands on a page of its own, for the entry that page names', async () => {
    document.querySelector('main')?.remove();
    expect(await filler({ ...blog, findFormTarget: () => '9' })(request())).toEqual({ kind: 'post-gone' });
    expect(await filler({ ...blog, findFormTarget: () => '1' })(request())).toMatchObject({ kind: 'filled' });
  });

  it('fills the form of a script on another host only where the post’s own page led there, for the same number', async () => {
    document.querySelector('main')?.remove();
    const there = location.href;
    const asked = (more: Partial<FillRequest>, target = 'cgi.sora.example:1') =>
      filler({ ...blog, findFormTarget: () => target })(
        request({ post: { ...post, id: 'www.sora.example:1' }, ...more }),
      );
    expect(await asked({})).toEqual({ kind: 'post-gone' });
    expect(await asked({ opened: `${there}?other` })).toEqual({ kind: 'post-gone' });
    expect(await asked({ opened: there }, 'cgi.sora.example:11')).toEqual({ kind: 'post-gone' });
    expect(value('.real')).toBe('');
    expect(await asked({ opened: `${there}#comments` })).toMatchObject({ kind: 'filled' });
  });

  it('counts as filled when the agent sends it off before the last look', async () => {
    pick('.real')?.addEventListener('change', () =>
      setTimeout(() => document.querySelector('form')?.remove(), 50),
    );
    expect(await filler()(request())).toEqual({ kind: 'filled' });
  });
});

describe('what the page says of its form before', () => {
  const charset = () => readForm(document, blog, post)?.charset;
  const form = () => document.querySelector('form.comment');

  it('has the encoding it is sent in: its own, else its page’s', () => {
    expect(charset()).toBe('UTF-8');
    form()?.setAttribute('accept-charset', 'EUC-JP');
    expect(charset()).toBe('EUC-JP');
    form()?.insertAdjacentHTML('beforeend', '<input name="getAttribute"><input name="acceptCharset">');
    expect(charset()).toBe('EUC-JP');
  });

  it('has none where there is nothing to write in', () => {
    find = () => [formOutOfReach('closed', null)];
    expect(readForm(document, blog, post)).toMatchObject({ state: 'closed' });
    expect(charset()).toBeUndefined();
  });
});
