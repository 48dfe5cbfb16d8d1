// What the person had erased, and what a look afterwards found.
import type { MyErasure } from '@vitae/schema/api';
import { CircleCheck, TriangleAlert } from 'lucide-react';
import { exactTimeText } from '../../app/time-text.ts';
import { Badge } from '../../ui/badge.tsx';
import { Panel } from '../../ui/panel.tsx';

export function ErasureList({ erasures }: { erasures: readonly MyErasure[] }) {
  return (
    <Panel title="What you had erased" description="Afterwards the database and the storage were searched for it.">
      <ul className="flex flex-col divide-y divide-line">
        {erasures.map((erasure) => {
          const left = Object.values(erasure.left).reduce((sum, count) => sum + count, 0);
          return (
            <li key={erasure.id} className="flex flex-wrap items-center gap-x-3 gap-y-1 py-2 first:pt-0 last:pb-0">
              <div className="min-w-0 flex-1 basis-60">
                <p className="font-medium wrap-anywhere">{erasure.workspace.name}</p>
                <p className="text-sm text-muted">
                  {exactTimeText(erasure.erasedAt)} · {countsOf(erasure)}
                </p>
              </div>
              {left === 0 ? (
                <Badge tone="good" icon={<CircleCheck aria-hidden />}>
                  Nothing is left
                </Badge>
              ) : (
                <Badge tone="bad" icon={<TriangleAlert aria-hidden />}>
                  {left} left
                </Badge>
              )}
            </li>
          );
        })}
      </ul>
    </Panel>
  );
}

function countsOf({ removed: { resumes, applications, files } }: MyErasure): string {
  const counted = (count: number, one: string) => `${count} ${count === 1 ? one : `${one}s`}`;
  return [counted(resumes, 'résumé'), counted(applications, 'application'), counted(files, 'file')].join(', ');
}
