// Sonner in our tokens.
import { CircleAlert, CircleCheck, Info } from 'lucide-react';
import { Toaster as Sonner } from 'sonner';

export default function Toaster() {
  return (
    <Sonner
      position="bottom-center"
      gap={8}
      offset={{ bottom: '1.25rem' }}
      mobileOffset={{ bottom: 'calc(4.5rem + env(safe-area-inset-bottom))' }}
      closeButton
      // Each with its own “Undo”: none lies on another.
      expand
      containerAriaLabel="Messages"
      icons={{
        success: <CircleCheck aria-hidden className="size-4 text-good" />,
        error: <CircleAlert aria-hidden className="size-4 text-bad" />,
        info: <Info aria-hidden className="size-4 text-accent-text" />,
      }}
      toastOptions={{
        unstyled: true,
        classNames: {
          toast:
            'flex w-(--width) items-start gap-2.5 rounded-lg border border-line bg-raised py-3 pr-9 pl-3.5 text-base text-ink shadow-high',
          title: 'font-medium',
          description: 'mt-0.5 text-sm text-muted',
          icon: 'mt-0.5',
          actionButton:
            'ml-auto inline-flex h-7 shrink-0 items-center rounded-md border border-line bg-surface px-2.5 text-sm font-medium hover:bg-hover touch:h-11',
          closeButton:
            'absolute! top-2! right-2! left-auto! flex size-6 translate-none! items-center justify-center rounded-md border-0! bg-transparent! text-muted! hover:bg-hover! [&_svg]:size-3.5',
        },
      }}
    />
  );
}
