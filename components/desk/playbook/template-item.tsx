import { useLanguage, useTranslate } from '@/components/ui/language';
import { Pill } from '@/components/ui/pill';
import { Toggle } from '@/components/ui/toggle';
import type { Template } from '@/lib/domain/template';
import { linksCatalog } from '@/lib/i18n/desk-links';
import { playbookCatalog } from '@/lib/i18n/desk-playbook';
import { wordsCatalog } from '@/lib/i18n/desk-words';
import { PLAYBOOK } from '@/lib/i18n/playbook';
import { sayTemplateName } from '@/lib/i18n/template-names';
import { OUTCOME_DAYS, type TemplateOutcome } from '@/lib/playbook/template-outcomes';
import { sketchTemplate } from '@/lib/reply/sketch-template';
import { useDeskPage } from '../page-context';
import { useAct } from '../use-act';
import { sayCondition } from './say-condition';
import { isSoundWording, listWordings } from './wordings';

/** A template in the list: what it says, when it applies, what is to be mended, and whether it is used. */
export function TemplateItem(props: {
  template: Template;
  outcome: TemplateOutcome | undefined;
  /** Names of the links that the desk's books have. */
  links: ReadonlySet<string> | undefined;
  /** It names a link that an account using it has no address for. */
  lacksLink: boolean;
  isDue: boolean;
}) {
  const { desk } = useDeskPage();
  const language = useLanguage();
  const t = useTranslate(playbookCatalog);
  const word = useTranslate(wordsCatalog);
  const signalWord = useTranslate(PLAYBOOK);
  const linkWord = useTranslate(linksCatalog);
  const act = useAct();
  const { template, outcome } = props;
  const isSound = listWordings(template).every((body) => isSoundWording(body, props.links));
  const conditions = sayCondition(template.when, word, signalWord);
  return (
    <li class={template.enabled ? 'd-item' : 'd-item d-item-off'}>
      <div class="d-item-main">
        <p class="d-row">
          <a href={`#/playbook/templates/${template.id}`}>{template.title}</a>
          {template.shortcode !== '' && <code>/{template.shortcode}</code>}
          {template.category !== '' && <span class="d-quiet">{template.category}</span>}
          {outcome !== undefined && (
            <span class="d-quiet num">{t('used', { days: OUTCOME_DAYS, count: outcome.used })}</span>
          )}
          {outcome !== undefined && outcome.solved > 0 && (
            <span class="d-quiet num">{t('solved', { count: outcome.solved })}</span>
          )}
        </p>
        <p class="d-clamp">{sketchTemplate(template.body, (name) => sayTemplateName(name, language))}</p>
        <p class="d-pills">
          {!isSound && (
            <Pill tone="bad" dot="ring">
              {t('brokenShort')}
            </Pill>
          )}
          {isSound && props.lacksLink && (
            <Pill tone="warn" dot="ring">
              {linkWord('emptyShort')}
            </Pill>
          )}
          {props.isDue && (
            <Pill tone="warn" dot="ring">
              {t('reviewDueShort')}
            </Pill>
          )}
          {template.scope === 'private' && <Pill tone="accent">{t('scope.private')}</Pill>}
          {template.variants.length > 0 && (
            <Pill>{t('wordings', { count: template.variants.length + 1 })}</Pill>
          )}
          {conditions.map((condition) => (
            <Pill key={condition}>{condition}</Pill>
          ))}
        </p>
      </div>
      <Toggle
        bare
        label={t('use', { name: template.title })}
        checked={template.enabled}
        onChange={(enabled) => void act(() => desk.templates.save({ ...template, enabled }))}
      />
    </li>
  );
}
