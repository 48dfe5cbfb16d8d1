// Asks before something that can't be undone. The safe answer has the focus.
import { AlertDialog as Radix } from 'radix-ui';
import type { ReactNode } from 'react';
import { Button } from './button.tsx';
import { useFocusReturn } from './use-focus-return.ts';

export interface ConfirmDialogProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  title: string;
  description: ReactNode;
  /** What the button does, as a verb: “Delete 3 résumés”. */
  confirmLabel: string;
  busy?: boolean;
  /** Something that is asked for is not there yet. */
  disabled?: boolean;
  danger?: boolean;
  onConfirm: () => void;
}

export function ConfirmDialog(props: ConfirmDialogProps) {
  const focusReturn = useFocusReturn();
  return (
    <Radix.Root open={props.open} onOpenChange={props.onOpenChange}>
      <Radix.Portal>
        <Radix.Overlay className="fixed inset-0 z-40 animate-fade bg-scrim" />
        <Radix.Content
          {...focusReturn}
          className="fixed inset-x-4 top-[20vh] z-40 mx-auto flex max-w-md animate-rise flex-col gap-2 rounded-xl border border-line bg-surface p-5 shadow-high"
        >
          <Radix.Title className="text-md font-semibold">{props.title}</Radix.Title>
          <Radix.Description asChild>
            <div className="text-muted">{props.description}</div>
          </Radix.Description>
          <div className="mt-3 flex flex-wrap justify-end gap-2">
            <Radix.Cancel asChild>
              <Button>Cancel</Button>
            </Radix.Cancel>
            <Button
              variant={props.danger ? 'danger' : 'primary'}
              busy={props.busy ?? false}
              disabled={props.disabled ?? false}
              onClick={props.onConfirm}
            >
              {props.confirmLabel}
            </Button>
          </div>
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
