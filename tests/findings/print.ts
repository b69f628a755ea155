import { readCorpus } from './corpus';
import { type CodeScore, precisionOf, recallOf, scoreCorpus } from './score';

/** `npm run findings`: precision and recall of the checks per code, and every draft that was judged wrongly. */
const GOAL = 0.98;

const drafts = readCorpus();
const scores = scoreCorpus(drafts);
const errors = scores.filter(({ severity }) => severity === 'error');

const percent = (value: number) => `${(value * 100).toFixed(1)} %`.padStart(8);
const print = (name: string, rows: readonly CodeScore[]) => {
  const expected = rows.reduce((total, row) => total + row.expected, 0);
  console.log(
    `${name.padEnd(24)}${String(expected).padStart(5)}${percent(precisionOf(rows))}${percent(recallOf(rows))}`,
  );
};

console.log(`${drafts.length} drafts, ${drafts.filter(({ isClean }) => isClean).length} of them clean\n`);
console.log(`${'code'.padEnd(24)}${'n'.padStart(5)}${'prec.'.padStart(8)}${'recall'.padStart(8)}`);
for (const score of scores) {
  print(score.code, [score]);
  if (score.wrong.length > 0) console.log(`    found wrongly in ${score.wrong.join(', ')}`);
  if (score.missed.length > 0) console.log(`    missed in ${score.missed.join(', ')}`);
}
console.log('');
print('errors', errors);
print('all', scores);
process.exitCode = precisionOf(errors) >= GOAL && recallOf(errors) >= GOAL ? 0 : 1;
