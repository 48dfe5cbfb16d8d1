// An address that leads nowhere.
import { Link } from '@tanstack/react-router';
import { Compass } from 'lucide-react';
import { buttonClass } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { useTitle } from './use-title.ts';

export function NotFoundPage() {
  useTitle('Nothing here');
  return (
    <div className="grid h-full flex-1 place-items-center">
      <EmptyState
        level={1}
        icon={<Compass aria-hidden />}
        title="There is nothing here"
        actions={
          <Link to="/" className={buttonClass({ variant: 'primary' })}>
            Go to the résumés
          </Link>
        }
      >
        The address is wrong, or what was here has been deleted.
      </EmptyState>
    </div>
  );
}
