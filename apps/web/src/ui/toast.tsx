// Short messages at the edge of the screen, read aloud politely. What draws them is loaded after the page.
import { lazy, Suspense } from 'react';

export interface ToastAction {
  label: string;
  onClick: () => void;
}

const Toaster = lazy(() => import('./toaster.tsx'));

export function Toasts() {
  return (
    <Suspense fallback={null}>
      <Toaster />
    </Suspense>
  );
}

type Kind = 'success' | 'error' | 'info';

async function show(kind: Kind, message: string, detail?: string, action?: ToastAction, about?: string): Promise<void> {
  const { toast } = await import('sonner');
  const options = {
    ...(detail === undefined ? {} : { description: detail }),
    // Given as undefined too: what takes the place of another message takes its button away.
    ...(action === undefined ? (about === undefined ? {} : { action: undefined }) : { action, duration: 10_000 }),
    ...(about === undefined ? {} : { id: about }),
    // Stays until it is closed, so that nobody misses what went wrong.
    ...(kind === 'error' ? { duration: Number.POSITIVE_INFINITY } : {}),
  };
  toast[kind](message, options);
}

export const notify = {
  /** `about`: a later message about the same takes the place of this one. */
  done: (message: string, detail?: string, action?: ToastAction, about?: string) =>
    void show('success', message, detail, action, about),
  info: (message: string, detail?: string, action?: ToastAction) => void show('info', message, detail, action),
  problem: (message: string, detail?: string, action?: ToastAction) => void show('error', message, detail, action),
};
