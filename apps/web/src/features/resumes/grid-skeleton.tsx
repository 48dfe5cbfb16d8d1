// Holds the place of the list while it loads, in the same rhythm.
import { classNames } from '../../ui/class-names.ts';
import { Skeleton } from '../../ui/skeleton.tsx';
import { ROW_GRID } from './resume-row.tsx';

const ROWS = ['w-44', 'w-56', 'w-36', 'w-52', 'w-40', 'w-48', 'w-60', 'w-44'];

export function GridSkeleton() {
  return (
    <div className="@container flex-1 overflow-hidden">
      <output className="sr-only">Loading the résumés.</output>
      <div className="h-9 border-b border-line bg-canvas" />
      {ROWS.map((width, index) => (
        <div
          key={`${width}-${ROWS.indexOf(width, index)}`}
          className={classNames(ROW_GRID, 'min-h-15 border-b border-line py-2')}
        >
          <Skeleton className="mx-auto size-4" />
          <div className="flex flex-col gap-2">
            <Skeleton className={classNames('h-3.5 max-w-full', width)} />
            <Skeleton className="h-3 w-32" />
          </div>
          <Skeleton className="h-5 w-24 @max-3xl:hidden" />
          <Skeleton className="h-3 w-14 @max-3xl:hidden" />
          <Skeleton className="h-7 w-24 justify-self-end @max-3xl:hidden" />
        </div>
      ))}
    </div>
  );
}
