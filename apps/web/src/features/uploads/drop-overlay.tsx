// Files can be dropped anywhere on any page; while they hover, the whole page says so.
import { FileUp } from 'lucide-react';
import { useEffect, useState } from 'react';
import { notify } from '../../ui/toast.tsx';
import { FORMATS_SENTENCE } from './formats.ts';
import { readDrop } from './read-drop.ts';
import { UPLOAD_TEXTS } from './texts.ts';
import { useUploads } from './uploads-provider.tsx';

const holdsFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;

export function DropOverlay() {
  const { drop } = useUploads();
  const [over, setOver] = useState(false);

  useEffect(() => {
    // Every element that is entered is also left; the page is left when all were.
    let depth = 0;
    const onEnter = (event: DragEvent) => {
      if (!holdsFiles(event)) return;
      depth += 1;
      setOver(true);
    };
    const onLeave = (event: DragEvent) => {
      if (!holdsFiles(event)) return;
      depth = Math.max(0, depth - 1);
      if (depth === 0) setOver(false);
    };
    const onOver = (event: DragEvent) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      if (event.dataTransfer) event.dataTransfer.dropEffect = 'copy';
    };
    const onDrop = (event: DragEvent) => {
      depth = 0;
      setOver(false);
      if (!holdsFiles(event) || event.dataTransfer === null) return;
      event.preventDefault();
      readDrop(event.dataTransfer).then(
        (files) => (files.length === 0 ? notify.info('There was no file in what you dropped.') : drop(files)),
        () => notify.problem('The dropped files could not be opened.', 'Try to choose them with the upload button.'),
      );
    };
    const listeners = { dragenter: onEnter, dragleave: onLeave, dragover: onOver, drop: onDrop } as const;
    window.addEventListener('dragenter', listeners.dragenter);
    window.addEventListener('dragleave', listeners.dragleave);
    window.addEventListener('dragover', listeners.dragover);
    window.addEventListener('drop', listeners.drop);
    return () => {
      window.removeEventListener('dragenter', listeners.dragenter);
      window.removeEventListener('dragleave', listeners.dragleave);
      window.removeEventListener('dragover', listeners.dragover);
      window.removeEventListener('drop', listeners.drop);
    };
  }, [drop]);

  if (!over) return null;
  return (
    <div className="pointer-events-none fixed inset-0 z-50 flex animate-fade items-center justify-center bg-canvas/80 p-3 backdrop-blur-xs">
      <div className="flex size-full flex-col items-center justify-center gap-2 rounded-2xl border-2 border-dashed border-accent bg-accent-soft/60 text-center">
        <FileUp aria-hidden className="mb-2 size-10 text-accent-text" />
        <p className="text-xl font-semibold tracking-tight">{UPLOAD_TEXTS.dropTitle}</p>
        <p className="text-muted">{FORMATS_SENTENCE}. Folders too.</p>
      </div>
    </div>
  );
}
