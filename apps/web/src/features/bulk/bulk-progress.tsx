// How far a bulk change is that runs in the background. It goes on when the page is left.
import type { BulkChange } from '@vitae/schema/api';
import { Progress } from '../../ui/progress.tsx';
import { runningText } from './bulk-texts.ts';

export function BulkProgress({ change }: { change: BulkChange }) {
  const { total, waiting } = change;
  return (
    <div className="flex items-center gap-3 px-5 pb-3 text-sm">
      <output className="tabular-nums">{runningText(change)}</output>
      <Progress
        label="Bulk change"
        value={((total - waiting) * 100) / Math.max(1, total)}
        className="max-w-60 flex-1"
      />
    </div>
  );
}
