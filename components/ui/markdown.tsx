import type { MarkdownIt } from 'markdown-it';
import { useEffect, useState } from 'preact/hooks';
import { renderTokens } from './markdown-nodes';
import './markdown.css';

let parser: Promise<MarkdownIt> | undefined;

/** Loaded when the first text is opened: the panel's first paint does not wait for it. */
function loadParser(): Promise<MarkdownIt> {
  parser ??= import('markdown-it').then(
    ({ default: Parser }) => new Parser('default', { html: false, linkify: false }),
  );
  return parser;
}

/** Markdown as elements, never as HTML from a string. What is unknown is shown as its text. */
export function Markdown({ text }: { text: string }) {
  const [markdown, setMarkdown] = useState<MarkdownIt | null>(null);
  useEffect(() => {
    let wanted = true;
    loadParser().then((loaded) => wanted && setMarkdown(loaded));
    return () => {
      wanted = false;
    };
  }, []);
  if (markdown === null) return <div class="ui-markdown ui-markdown-raw">{text}</div>;
  return <div class="ui-markdown">{renderTokens(markdown.parse(text, {}))}</div>;
}
