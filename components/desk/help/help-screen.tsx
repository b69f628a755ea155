import { useEffect, useRef } from 'preact/hooks';
import { useTranslate } from '@/components/ui/language';
import { helpCatalog } from '@/lib/i18n/desk-help';
import { PageHead } from '../page-head';
import './help.css';

const TOPICS = [
  'start',
  'marks',
  'chips',
  'panel',
  'playbook',
  'check',
  'pressing',
  'insert',
  'log',
  'sites',
  'watches',
  'csv',
  'never',
  'trouble',
  'team',
] as const;
type Topic = (typeof TOPICS)[number];

/** A topic's text: lines are paragraphs, lines with `- ` a list. */
function TopicText({ text }: { text: string }) {
  const lines = text.split('\n');
  const paragraphs = lines.filter((line) => !line.startsWith('- '));
  const items = lines.filter((line) => line.startsWith('- ')).map((line) => line.slice(2));
  return (
    <div class="d-prose">
      {paragraphs.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {items.length > 0 && (
        <ul>
          {items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** How everything works, on one page; `#/help/<topic>` goes to its place. */
export function HelpScreen({ topic }: { topic: string | undefined }) {
  const t = useTranslate(helpCatalog);
  const page = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const known = TOPICS.find((name) => name === topic);
    if (known !== undefined) page.current?.querySelector(`#help-${known}`)?.scrollIntoView();
  }, [topic]);
  const section = (name: Topic) => (
    <section key={name} class="d-card d-stack" id={`help-${name}`}>
      <h2>{t(name)}</h2>
      <TopicText text={t(`text.${name}`)} />
    </section>
  );
  return (
    <>
      <PageHead title={t('title')} sub={t('sub')} />
      <nav class="d-help-nav" aria-label={t('title')}>
        {TOPICS.map((name) => (
          <a key={name} href={`#/help/${name}`}>
            {t(name)}
          </a>
        ))}
      </nav>
      <div class="d-help" ref={page}>
        {TOPICS.map(section)}
      </div>
    </>
  );
}
