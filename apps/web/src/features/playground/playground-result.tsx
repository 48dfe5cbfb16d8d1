// What came of one document: how each version ended, and its answer beside everything else that is known.
import { CircleAlert, CircleCheck, LoaderCircle } from 'lucide-react';
import { useId, useState } from 'react';
import { Checkbox } from '../../ui/checkbox.tsx';
import { dollars } from '../language-models/dollars.ts';
import { documentName } from '../templates/document-picker.tsx';
import { AnswerTable } from './answer-table.tsx';
import { columnsOfResult } from './columns-of-result.ts';
import { compareAnswers, saysTheSame } from './compare-answers.ts';
import type { Trial, TrialResult } from './use-trials.ts';

export function PlaygroundResult({ result }: { result: TrialResult }) {
  const id = useId();
  const [onlyDifferences, setOnlyDifferences] = useState(false);
  const columns = columnsOfResult(result);
  const rows = compareAnswers(columns.map(({ value }) => value));
  const shown = onlyDifferences ? rows.filter(({ differs }) => differs) : rows;
  const truth = columns.findIndex(({ key }) => key === 'confirmed');
  const known = truth === -1 ? [] : rows.filter(({ cells }) => cells[truth] != null);
  const agreeing = (column: number) => known.filter(({ cells }) => saysTheSame(cells[column], cells[truth])).length;
  return (
    <section aria-labelledby={id} className="rounded-xl border border-line bg-surface shadow-low">
      <header className="flex flex-wrap items-start gap-x-6 gap-y-2 px-5 pt-4 pb-3">
        <div className="min-w-0 flex-1 basis-72">
          <h3 id={id} className="font-semibold wrap-anywhere">
            {documentName(result.document)}
          </h3>
          <ul aria-live="polite" className="mt-1.5 flex flex-col gap-1">
            {result.trials.map((trial) => (
              <TrialLine
                key={trial.version}
                trial={trial}
                agrees={
                  known.length === 0
                    ? undefined
                    : `${agreeing(columns.findIndex(({ version }) => version === trial.version))} of ${known.length} confirmed values`
                }
              />
            ))}
          </ul>
        </div>
        {rows.length > 0 && (
          <Checkbox
            label="Only differences"
            checked={onlyDifferences}
            onChange={() => setOnlyDifferences(!onlyDifferences)}
          />
        )}
      </header>
      {shown.length > 0 && <AnswerTable label={documentName(result.document)} columns={columns} rows={shown} />}
      {rows.length > 0 && shown.length === 0 && <p className="px-5 pb-4 text-muted">They say the same.</p>}
    </section>
  );
}

const ICON = 'mt-0.5 size-4 shrink-0';

function TrialLine({ trial: { version, result, problem }, agrees }: { trial: Trial; agrees: string | undefined }) {
  const run = result?.run;
  const failure = problem ?? (run?.ok === false ? run.message : null);
  if (failure != null) {
    return (
      <li className="flex items-start gap-2">
        <CircleAlert aria-hidden className={`${ICON} text-bad`} />
        <span>
          Version {version}: no answer. <span className="text-muted">{failure}</span>
        </span>
      </li>
    );
  }
  if (run == null) {
    return (
      <li className="flex items-start gap-2 text-muted">
        <LoaderCircle aria-hidden className={`${ICON} animate-spin motion-reduce:animate-none`} />
        Version {version} is being asked.
      </li>
    );
  }
  const facts = [
    `${(run.milliseconds / 1000).toFixed(1)} s`,
    run.cost === null ? 'cost not known' : dollars(run.cost),
    `${run.inputTokens.toLocaleString('en')} tokens in, ${run.outputTokens.toLocaleString('en')} out`,
    run.marked.length === 0 ? undefined : `${run.marked.length} not in the document`,
    run.lost.length === 0 ? undefined : `${run.lost.length} placeholders lost`,
    agrees,
  ].filter((fact) => fact !== undefined);
  return (
    <li className="flex items-start gap-2">
      <CircleCheck aria-hidden className={`${ICON} text-good`} />
      <span>
        Version {version}: answered{run.model === null ? '' : ` by ${run.model}`}.{' '}
        <span className="text-muted tabular-nums">{facts.join(' · ')}</span>
      </span>
    </li>
  );
}
