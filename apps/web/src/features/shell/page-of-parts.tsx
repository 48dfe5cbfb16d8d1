// A page that is a list of parts at the left and one part at the right; on a phone the list stands above.
import { Outlet, useLocation } from '@tanstack/react-router';
import { type ReactNode, useEffect, useRef } from 'react';
import { classNames } from '../../ui/class-names.ts';

/** For the links to the parts. */
export const PART_LINK =
  'flex h-8 shrink-0 items-center rounded-md px-2.5 font-medium text-muted hover:bg-hover hover:text-ink ' +
  'aria-[current=page]:bg-hover aria-[current=page]:text-ink touch:h-11';

/** `wide`: for parts that are tables. `children`: the links, each with `PART_LINK`. */
export function PageOfParts({ title, wide = false, children }: { title: string; wide?: boolean; children: ReactNode }) {
  const nav = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  useEffect(() => {
    // On a phone the list of parts is wider than the screen.
    const shown = nav.current?.querySelector(`[href="${pathname}"]`);
    shown?.scrollIntoView({ inline: 'center', block: 'nearest' });
  }, [pathname]);
  return (
    <div className="flex min-h-0 flex-1 flex-col">
      <h1 className="flex min-h-15 items-center px-5 py-3 text-lg font-semibold tracking-tight">{title}</h1>
      <div className="flex min-h-0 flex-1 flex-col md:flex-row">
        <nav
          ref={nav}
          aria-label={title}
          className="flex shrink-0 gap-0.5 overflow-x-auto border-b border-line px-3 pb-2 md:w-48 md:flex-col md:border-b-0 md:pb-0"
        >
          {children}
        </nav>
        <div className="min-h-0 flex-1 overflow-y-auto px-5 pt-4 pb-24 md:pt-0 md:pl-3">
          <div className={classNames('flex flex-col gap-5', wide ? 'max-w-6xl' : 'max-w-4xl')}>
            <Outlet />
          </div>
        </div>
      </div>
    </div>
  );
}
