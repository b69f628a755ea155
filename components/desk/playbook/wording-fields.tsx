import { Band } from '@/components/ui/band';
import { Button, IconButton } from '@/components/ui/button';
import { ByPlace } from '@/components/ui/by-place';
import { useTranslate } from '@/components/ui/language';
import { playbookCatalog } from '@/lib/i18n/desk-playbook';
import { TemplateBody } from './template-body';
import { findTwin, MOST_WORDINGS, swapWordings } from './wordings';

/** The wordings of a template, taken in turn so that nobody reads the same text twice. */
export function WordingFields(props: {
  wordings: readonly string[];
  onChange: (wordings: string[]) => void;
}) {
  const t = useTranslate(playbookCatalog);
  const { wordings, onChange } = props;
  const isOnly = wordings.length === 1;
  return (
    <div class="d-stack">
      <ByPlace items={wordings}>
        {(wording, index) => {
          const twin = findTwin(wordings, index);
          const name = { index: index + 1 };
          return (
            <section class="d-stack" aria-label={isOnly ? t('body') : t('wording', name)}>
              {!isOnly && (
                <div class="d-wording-head">
                  <h2>{t('wording', name)}</h2>
                  <IconButton
                    icon="up"
                    size="s"
                    label={t('wordingUp', name)}
                    disabled={index === 0}
                    onClick={() => onChange(swapWordings(wordings, index, index - 1))}
                  />
                  <IconButton
                    icon="down"
                    size="s"
                    label={t('wordingDown', name)}
                    disabled={index === wordings.length - 1}
                    onClick={() => onChange(swapWordings(wordings, index, index + 1))}
                  />
                  <IconButton
                    icon="trash"
                    size="s"
                    label={t('wordingRemove', name)}
                    onClick={() => onChange(wordings.filter((_each, at) => at !== index))}
                  />
                </div>
              )}
              <TemplateBody
                label={isOnly ? t('body') : t('wordingBody', name)}
                bare={!isOnly}
                hint={index === 0 ? t('bodyHint') : undefined}
                rows={isOnly ? 8 : 5}
                value={wording}
                onInput={(body) => onChange(wordings.map((each, at) => (at === index ? body : each)))}
              />
              {twin !== undefined && <Band tone="warn">{t('wordingTwin', { other: twin + 1 })}</Band>}
            </section>
          );
        }}
      </ByPlace>
      <p class="d-row">
        <Button
          size="s"
          icon="plus"
          disabled={wordings.length >= MOST_WORDINGS}
          onClick={() => onChange([...wordings, ''])}
        >
          {t('wordingAdd')}
        </Button>
        <span class="d-quiet">{t('wordingHint')}</span>
      </p>
    </div>
  );
}
