// The files of a drop or a paste, also those inside of folders.

/** Files that systems put beside others and nobody means to send. */
const CLUTTER = /^(\.|~\$)|^(thumbs\.db|desktop\.ini)$/i;

function readEntries(reader: FileSystemDirectoryReader): Promise<FileSystemEntry[]> {
  return new Promise((resolve, reject) => reader.readEntries(resolve, reject));
}

function readFile(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((resolve, reject) => entry.file(resolve, reject));
}

/** With the folders that it was dropped in; browsers tell those only about chosen folders. */
const paths = new WeakMap<File, string>();

export function pathOfFile(file: File): string {
  return paths.get(file) ?? (file.webkitRelativePath || file.name);
}

async function walk(entry: FileSystemEntry): Promise<File[]> {
  if (CLUTTER.test(entry.name)) return [];
  if (isFileEntry(entry)) {
    const file = await readFile(entry);
    paths.set(file, entry.fullPath.replace(/^\//, ''));
    return [file];
  }
  if (!isDirectoryEntry(entry)) return [];
  const reader = entry.createReader();
  const found: File[] = [];
  // A reader gives its entries in portions; an empty one is the end.
  for (let part = await readEntries(reader); part.length > 0; part = await readEntries(reader)) {
    for (const child of part) found.push(...(await walk(child)));
  }
  return found;
}

const isFileEntry = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isDirectoryEntry = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;

/** Must be called in the event itself: browsers empty the transfer right after it. */
export function readDrop(transfer: DataTransfer): Promise<File[]> {
  const entries: FileSystemEntry[] = [];
  const plain: File[] = [];
  for (const item of transfer.items) {
    if (item.kind !== 'file') continue;
    const entry = item.webkitGetAsEntry?.();
    if (entry) entries.push(entry);
    else {
      const file = item.getAsFile();
      if (file) plain.push(file);
    }
  }
  return Promise.all(entries.map(walk)).then((found) => [...found.flat(), ...plain]);
}
