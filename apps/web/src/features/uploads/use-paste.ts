// Ctrl+V anywhere: files are sent, text opens the paste window. Text controls keep their own paste.
import { useEffect } from 'react';
import { readDrop } from './read-drop.ts';
import { useUploads } from './uploads-provider.tsx';

/** Less is more likely a word that was meant for somewhere else. */
const LEAST_TEXT = 40;

function isTextControl(target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return false;
  return target.closest('input, textarea, select, [contenteditable="true"], [role="dialog"]') !== null;
}

export function usePaste(): void {
  const { addFiles, pasteText } = useUploads();
  useEffect(() => {
    const onPaste = (event: ClipboardEvent) => {
      const data = event.clipboardData;
      if (event.defaultPrevented || data === null || isTextControl(event.target)) return;
      if (data.files.length > 0) {
        event.preventDefault();
        void readDrop(data).then(addFiles);
        return;
      }
      const text = data.getData('text/plain');
      if (text.trim().length < LEAST_TEXT) return;
      event.preventDefault();
      pasteText(text);
    };
    document.addEventListener('paste', onPaste);
    return () => document.removeEventListener('paste', onPaste);
  }, [addFiles, pasteText]);
}
