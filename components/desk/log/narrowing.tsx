import { useId, useState } from 'preact/hooks';
import { Button } from '@/components/ui/button';
import { classNames } from '@/components/ui/class-names';
import { useTranslate } from '@/components/ui/language';
import { Pill } from '@/components/ui/pill';
import { caseNumber } from '@/lib/domain/case-number';
import { logCatalog } from '@/lib/i18n/desk-log';
import { FilterFields } from './filter-fields';
import { countFilters, type FilterState, filterHash, NO_FILTER } from './filter-state';

const go = (state: FilterState) => {
  location.hash = filterHash(state);
};

/** What the log is narrowed to. On a narrow page the fields wait behind a button that says how many are in use. */
export function Narrowing({ value }: { value: FilterState }) {
  const t = useTranslate(logCatalog);
  const [isOpen, setOpen] = useState(false);
  const fieldsId = useId();
  const inUse = countFilters(value);
  return (
    <div class={classNames('d-card d-stack d-narrowing', isOpen && 'd-narrowing-open')}>
      <Button
        class="d-narrowing-fold"
        icon="filter"
        expanded={isOpen}
        controls={fieldsId}
        onClick={() => setOpen(!isOpen)}
      >
        {inUse === 0 ? t('filters') : t('filtersInUse', { count: inUse })}
      </Button>
      <div id={fieldsId} class="d-narrowing-fields">
        <FilterFields value={value} onChange={go} />
      </div>
      {inUse > 0 && (
        <p class="d-row">
          {value.caseId !== '' && (
            <Pill tone="accent">{t('caseShown', { number: caseNumber(value.caseId) })}</Pill>
          )}
          <Button size="s" icon="close" onClick={() => go(NO_FILTER)}>
            {t('clear')}
          </Button>
        </p>
      )}
    </div>
  );
}
