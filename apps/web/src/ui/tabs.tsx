// Several views of one thing, one at a time.
import { Tabs as Radix } from 'radix-ui';
import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';

export interface TabsProps<T extends string> {
  label: string;
  value: T;
  onChange: (value: T) => void;
  tabs: readonly { value: T; label: string; icon?: ReactNode; badge?: ReactNode }[];
  /** Fills the space that its parent leaves, with panels that scroll by themselves. */
  fill?: boolean;
  /** TabPanels. */
  children?: ReactNode;
}

export function Tabs<T extends string>({ label, value, onChange, tabs, fill = false, children }: TabsProps<T>) {
  return (
    <Radix.Root
      value={value}
      // Radix only gives back one of the values above.
      onValueChange={(next) => onChange(next as T)}
      className={fill ? 'flex h-full min-h-0 flex-col' : undefined}
    >
      <Radix.List aria-label={label} className="flex shrink-0 gap-1 overflow-x-auto border-b border-line px-1">
        {tabs.map((tab) => (
          <Radix.Trigger
            key={tab.value}
            value={tab.value}
            className={classNames(
              '-mb-px inline-flex h-9 items-center gap-2 border-b-2 border-transparent px-2.5 font-medium whitespace-nowrap text-muted touch:h-11',
              'hover:text-ink focus-visible:-outline-offset-2 data-[state=active]:border-accent data-[state=active]:text-ink [&_svg]:size-4',
            )}
          >
            {tab.icon}
            {tab.label}
            {tab.badge}
          </Radix.Trigger>
        ))}
      </Radix.List>
      {children}
    </Radix.Root>
  );
}

export function TabPanel({ value, className, children }: { value: string; className?: string; children: ReactNode }) {
  return (
    <Radix.Content value={value} className={classNames('focus-visible:-outline-offset-2', className)}>
      {children}
    </Radix.Content>
  );
}
