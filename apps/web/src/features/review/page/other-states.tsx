// Before a résumé is here, and after it is gone.
import { Link } from '@tanstack/react-router';
import { FileQuestionMark } from 'lucide-react';
import { buttonClass } from '../../../ui/button.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Skeleton } from '../../../ui/skeleton.tsx';

export function ReviewSkeleton() {
  return (
    <div role="status" aria-label="The résumé is being loaded" className="flex h-full flex-col">
      <div className="flex h-13 items-center gap-3 border-b border-line px-4">
        <Skeleton className="h-5 w-48" />
      </div>
      <div className="grid min-h-0 flex-1 md:grid-cols-2">
        <div className="flex justify-center bg-sunken p-4 max-md:hidden">
          <Skeleton className="aspect-[210/297] h-fit w-full" />
        </div>
        <div className="flex flex-col gap-3 p-5">
          {[48, 64, 40, 56, 72, 44].map((width) => (
            <Skeleton key={width} className="h-7" />
          ))}
        </div>
      </div>
    </div>
  );
}

export function GonePage() {
  return (
    <div className="grid h-full flex-1 place-items-center">
      <EmptyState
        level={1}
        icon={<FileQuestionMark aria-hidden />}
        title="This résumé is not here"
        actions={
          <Link to="/" className={buttonClass({ variant: 'primary' })}>
            Go to the résumés
          </Link>
        }
      >
        It was deleted, or the address is not complete.
      </EmptyState>
    </div>
  );
}
