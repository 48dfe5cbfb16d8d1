// What can be done with the chosen résumés. It stands where the filters stood, so that nothing jumps.
import { RefreshCw, Trash2, X } from 'lucide-react';
import { Button } from '../../ui/button.tsx';
import { IconButton } from '../../ui/icon-button.tsx';

export interface SelectionBarProps {
  count: number;
  onReadAgain: () => void;
  onDelete: () => void;
  onClear: () => void;
}

export function SelectionBar({ count, onReadAgain, onDelete, onClear }: SelectionBarProps) {
  return (
    <div role="toolbar" aria-label="Chosen résumés" className="flex min-h-11 items-center gap-2 px-5 pb-3">
      <output className="flex-1 font-medium whitespace-nowrap sm:mr-2 sm:flex-none">
        {count === 1 ? '1 chosen' : `${count} chosen`}
      </output>
      <Button icon={<RefreshCw aria-hidden />} onClick={onReadAgain}>
        Read again
      </Button>
      <Button icon={<Trash2 aria-hidden className="text-bad" />} onClick={onDelete}>
        Delete
      </Button>
      <IconButton label="Choose none" keys={['Esc']} icon={<X aria-hidden />} onClick={onClear} />
    </div>
  );
}
