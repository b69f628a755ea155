/** @jsxImportSource react */
import { createElement, Fragment, type ReactNode } from 'react';
import { type Run, toRuns } from '../model/run';
import { go } from '../shell/link';

const SCHEME = /^https?:\/\//u;
const SHOWN = 26;

/** X keys its runs by place, so a changed text keeps its nodes. */
export function Runs({ text, children }: { text: string; children: (run: Run) => ReactNode }) {
  return createElement(Fragment, null, ...toRuns(text).map(children));
}

/** A post's text as X builds it; in a quoted post nothing is a link. */
export function RichText({ text, quoted }: { text: string; quoted: boolean }) {
  return <Runs text={text}>{quoted ? renderQuoted : renderRun}</Runs>;
}

function renderRun(run: Run) {
  switch (run.kind) {
    case 'text':
      return <span className="css-1jxf684">{run.text}</span>;
    case 'emoji':
      return <Emoji char={run.char} />;
    case 'mention':
      return (
        <div className="css-175oi2r r-xoduu5">
          <span className="r-18u37iz">
            <a dir="ltr" href={`/${run.handle}`} role="link" onClick={go}>
              @{run.handle}
            </a>
          </span>
        </div>
      );
    case 'hashtag':
      return (
        <span className="r-18u37iz">
          <a dir="ltr" href={`/hashtag/${run.tag.slice(1)}?src=hashtag_click`} role="link" onClick={go}>
            {run.tag}
          </a>
        </span>
      );
    case 'cashtag':
      return (
        <span className="r-18u37iz">
          <a
            dir="ltr"
            href={`/search?q=${encodeURIComponent(run.tag)}&src=cashtag_click`}
            role="link"
            onClick={go}
          >
            {run.tag}
          </a>
        </span>
      );
    case 'link':
      return <ShortLink url={run.url} />;
  }
}

function renderQuoted(run: Run) {
  if (run.kind === 'emoji') return <Emoji char={run.char} />;
  if (run.kind === 'mention') return <span dir="ltr">@{run.handle}</span>;
  if (run.kind === 'text') return <span className="css-1jxf684">{run.text}</span>;
  return <span dir="ltr">{run.kind === 'link' ? run.url.replace(SCHEME, '') : run.tag}</span>;
}

/** Emoji are images in posts and in names; the character is in `alt` only. */
export function Emoji({ char }: { char: string }) {
  const code = [...char].map((part) => part.codePointAt(0)?.toString(16)).join('-');
  return (
    <img
      alt={char}
      title={char}
      draggable={false}
      src={`https://abs-0.twimg.com/emoji/v2/svg/${code}.svg`}
      className="r-4qtqp9"
    />
  );
}

function ShortLink({ url }: { url: string }) {
  const bare = url.replace(SCHEME, '');
  const tail = bare.slice(SHOWN);
  return (
    <a
      dir="ltr"
      href={`https://t.co/${btoa(encodeURIComponent(bare)).slice(0, 10)}`}
      target="_blank"
      rel="noopener noreferrer nofollow"
      role="link"
    >
      <span aria-hidden="true" className="hidden-part">
        {url.slice(0, url.length - bare.length)}
      </span>
      {bare.slice(0, SHOWN)}
      {tail !== '' && (
        <>
          <span aria-hidden="true" className="hidden-part">
            {tail}
          </span>
          <span aria-hidden="true">…</span>
        </>
      )}
    </a>
  );
}
