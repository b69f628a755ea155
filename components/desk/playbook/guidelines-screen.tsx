import { useState } from 'preact/hooks';
import { Empty } from '@/components/ui/empty';
import { TextField } from '@/components/ui/field';
import { useTranslate } from '@/components/ui/language';
import { Pill } from '@/components/ui/pill';
import { Toggle } from '@/components/ui/toggle';
import type { Guideline } from '@/lib/domain/guideline';
import { playbookCatalog } from '@/lib/i18n/desk-playbook';
import { wordsCatalog } from '@/lib/i18n/desk-words';
import { PLAYBOOK } from '@/lib/i18n/playbook';
import { useDeskPage } from '../page-context';
import { useAct } from '../use-act';
import { findRows } from './find-rows';
import { ImportGuidelines } from './import-guidelines';
import { PlaybookHead } from './playbook-head';
import { sayCondition } from './say-condition';

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
        <p class="d-clamp">{guideline.body}</p>
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
  const t = useTranslate(playbookCatalog);
  const [typed, setTyped] = useState('');
  const [importing, setImporting] = useState(false);
  const sorted = guidelines.toSorted((a, b) => a.weight.localeCompare(b.weight));
  const found = findRows(sorted, typed, (row) => `${row.title} ${row.body}`);
  return (
    <>
      <PlaybookHead
        kind="guidelines"
        on={guidelines.filter((row) => row.enabled).length}
        all={guidelines.length}
        onImport={() => setImporting(true)}
      />
      {guidelines.length === 0 ? (
        <Empty icon="note" title={t('emptyGuidelines')}>
          <p>{t('emptyGuidelinesText')}</p>
        </Empty>
      ) : (
        <>
          <TextField
            bare
            type="search"
            label={t('find')}
            placeholder={t('findPlaceholder')}
            value={typed}
            onInput={setTyped}
            class="d-find"
          />
          {found.length === 0 && <p class="d-quiet">{t('nothingFound')}</p>}
          <ul class="d-card d-items" hidden={found.length === 0}>
            {found.map((guideline) => (
              <GuidelineItem key={guideline.id} guideline={guideline} />
            ))}
          </ul>
        </>
      )}
      {importing && <ImportGuidelines existing={guidelines} onClose={() => setImporting(false)} />}
    </>
  );
}
