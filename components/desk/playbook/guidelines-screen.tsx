import { useTranslate } from '@/components/ui/language';
import { Pill } from '@/components/ui/pill';
import { Toggle } from '@/components/ui/toggle';
import type { Guideline } from '@/lib/domain/guideline';
import { playbookCatalog } from '@/lib/i18n/desk-playbook';
import { wordsCatalog } from '@/lib/i18n/desk-words';
import { PLAYBOOK } from '@/lib/i18n/playbook';
import { useDeskPage } from '../page-context';
import { useAct } from '../use-act';
import { ImportGuidelines } from './import-guidelines';
import { PlaybookList } from './playbook-list';
import { sayCondition } from './say-condition';

/** Markdown as one run of text for a line of a list: items stand behind a middle dot. */
const sketchMarkdown = (body: string): string =>
  body
    .replace(/^\s*(?:[-*+]|\d+\.)\s+/u, '')
    .replace(/\n\s*(?:[-*+]|\d+\.)\s+/gu, ' · ')
    .replace(/^#+\s+|\*\*/gmu, '');

function GuidelineItem({ guideline }: { guideline: Guideline }) {
  const { desk } = useDeskPage();
  const t = useTranslate(playbookCatalog);
  const word = useTranslate(wordsCatalog);
  const signalWord = useTranslate(PLAYBOOK);
  const act = useAct();
  const conditions = sayCondition(guideline.when, word, signalWord);
  return (
    <li class={guideline.enabled ? 'd-item' : 'd-item d-item-off'}>
      <div class="d-item-main">
        <p class="d-row">
          <Pill tone={guideline.weight === 'must' ? 'warn' : 'plain'}>
            {word(`weight.${guideline.weight}`)}
          </Pill>
          <a href={`#/playbook/guidelines/${guideline.id}`}>{guideline.title}</a>
        </p>
        <p class="d-clamp">{sketchMarkdown(guideline.body)}</p>
        <p class="d-pills">
          {conditions.length === 0 ? (
            <Pill>{t('always')}</Pill>
          ) : (
            conditions.map((condition) => <Pill key={condition}>{condition}</Pill>)
          )}
        </p>
      </div>
      <Toggle
        bare
        label={t('use', { name: guideline.title })}
        checked={guideline.enabled}
        onChange={(enabled) => void act(() => desk.guidelines.save({ ...guideline, enabled }))}
      />
    </li>
  );
}

/** Every guideline, the musts first. */
export function GuidelinesScreen({ guidelines }: { guidelines: readonly Guideline[] }) {
  return (
    <PlaybookList
      kind="guidelines"
      rows={guidelines.toSorted((a, b) => a.weight.localeCompare(b.weight))}
      textOf={(row) => `${row.title} ${row.body}`}
      item={(row) => <GuidelineItem key={row.id} guideline={row} />}
      importing={(onClose) => <ImportGuidelines existing={guidelines} onClose={onClose} />}
    />
  );
}
