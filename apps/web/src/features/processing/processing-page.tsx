// The background work of the workspace.
import { Navigate, useNavigate, useSearch } from '@tanstack/react-router';
import { useTitle } from '../../app/use-title.ts';
import { useMe } from '../accounts/session-query.ts';
import { ProcessingList } from './processing-list.tsx';

export function ProcessingPage() {
  useTitle('Processing');
  const search = useSearch({ from: '/app/processing' });
  const navigate = useNavigate();
  if (useMe().role === 'candidate') return <Navigate to="/" replace />;
  return (
    <div className="flex min-h-0 flex-1 flex-col gap-4 overflow-y-auto px-5 pt-4 pb-24">
      <h1 className="text-lg font-semibold tracking-tight">Processing</h1>
      <ProcessingList
        everywhere={false}
        search={search}
        onChange={(next) => void navigate({ to: '/processing', search: next, replace: true })}
      />
    </div>
  );
}
