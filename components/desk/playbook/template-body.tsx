import type { ComponentChildren } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import { Button } from '@/components/ui/button';
import { TextArea } from '@/components/ui/field';
import { useLanguage, useTranslate } from '@/components/ui/language';
import { playbookCatalog } from '@/lib/i18n/desk-playbook';
import { parseTemplate, type TemplateProblem } from '@/lib/reply/template';
import { listNames } from '@/lib/reply/template-names';
import { TemplateProblems } from './template-problems';
import { useLinkBook } from './use-link-book';

/** A text with values: its problems, and the values that can be put in at the caret. */
export function TemplateBody(props: {
  label: string;
  /** The label is read out but not shown. */
  bare?: boolean;
  hint?: ComponentChildren;
  rows: number;
  value: string;
  onInput: (value: string) => void;
}) {
  const t = useTranslate(playbookCatalog);
  const language = useLanguage();
  const box = useRef<HTMLTextAreaElement>(null);
  const { value, onInput } = props;
  const links = useLinkBook();
  const problems = useMemo(() => parseTemplate(value, links.names).problems, [value, links]);
  const go = ({ start, end }: TemplateProblem) => {
    box.current?.focus();
    box.current?.setSelectionRange(start, end);
  };
  const insert = (name: string) => {
    const at = box.current?.selectionStart ?? value.length;
    const tag = `{{${name}}}`;
    onInput(value.slice(0, at) + tag + value.slice(box.current?.selectionEnd ?? at));
    requestAnimationFrame(() => {
      box.current?.focus();
      box.current?.setSelectionRange(at + tag.length, at + tag.length);
    });
  };
  return (
    <>
      <TextArea
        elementRef={box}
        label={props.label}
        bare={props.bare ?? false}
        hint={props.hint}
        rows={props.rows}
        maxLength={4000}
        value={value}
        onInput={onInput}
      />
      <TemplateProblems problems={problems} links={links.names} onGo={go} />
      <details>
        <summary>{t('variables')}</summary>
        <p class="d-pills">
          {[
            ...listNames().map(({ name, aliases }) => (language === 'ja' ? (aliases[0] ?? name) : name)),
            ...Object.keys(links.values),
          ].map((name) => (
            <Button
              key={name}
              size="s"
              label={t('variableInsert', { name })}
              title={links.titles[name] || undefined}
              onClick={() => insert(name)}
            >
              {name}
            </Button>
          ))}
        </p>
      </details>
    </>
  );
}
