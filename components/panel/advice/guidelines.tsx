import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { classNames } from '@/components/ui/class-names';
import { Icon } from '@/components/ui/icon';
import { useTranslate } from '@/components/ui/language';
import { Markdown } from '@/components/ui/markdown';
import { Section } from '@/components/ui/section';
import type { Signal } from '@/lib/domain/condition';
import type { Guideline } from '@/lib/domain/guideline';
import { panelCatalog } from '@/lib/i18n/panel';
import type { Reason } from '@/lib/playbook/choose';
import { useReasonWords } from './reason-words';
import './guidelines.css';

/** A guideline with the reasons it applies here. */
export interface ApplyingGuideline {
  guideline: Guideline;
  why: readonly Reason[];
}

/** What the desk itself says to one signal, the best fitting first. */
export function findGuidelineFor(items: readonly ApplyingGuideline[], signal: Signal): Guideline | undefined {
  return items.find(({ why }) => why.some((reason) => reason.code === 'signal' && reason.signal === signal))
    ?.guideline;
}

/** One rule: title and reasons, the body on demand. */
export function GuidelineItem({ item }: { item: ApplyingGuideline }) {
  const t = useTranslate(panelCatalog);
  const sayWhy = useReasonWords();
  const [open, setOpen] = useState(false);
  const bodyId = useId();
  const { guideline, why } = item;
  return (
    <li class={classNames('pn-guideline', guideline.weight === 'must' && 'pn-guideline-must')}>
      <button type="button" aria-expanded={open} aria-controls={bodyId} onClick={() => setOpen(!open)}>
        <span>
          <b>{guideline.title}</b>
          <small>
            {guideline.weight === 'must' && <strong>{t('must')} · </strong>}
            {why.map(sayWhy).join(' · ')}
          </small>
        </span>
        <Icon name={open ? 'up' : 'down'} />
      </button>
      <div id={bodyId} class="pn-guideline-body" hidden={!open}>
        {open && <Markdown text={guideline.body} />}
      </div>
    </li>
  );
}

/** The rules of conduct that apply to this post, each with why. Bodies open on demand; below stands what holds anyway. */
export function Guidelines({
  items,
  children,
}: {
  items: readonly ApplyingGuideline[];
  children?: ComponentChildren;
}) {
  const t = useTranslate(panelCatalog);
  return (
    <Section title={t('guidelines')}>
      {items.length === 0 ? (
        <p class="pn-quiet">{t('guidelinesNone')}</p>
      ) : (
        <ul class="pn-guidelines">
          {items.map((item) => (
            <GuidelineItem key={item.guideline.id} item={item} />
          ))}
        </ul>
      )}
      {children}
    </Section>
  );
}
