// For tests: the files of a ZIP, by name.
import { once } from 'node:events';
import yauzl from 'yauzl';

export async function unzip(bytes: Buffer): Promise<Map<string, Buffer>> {
  const files = new Map<string, Buffer>();
  const zip = await new Promise<yauzl.ZipFile>((resolve, reject) => {
    yauzl.fromBuffer(bytes, { lazyEntries: true }, (error, opened) => (error ? reject(error) : resolve(opened)));
  });
  const ended = once(zip, 'end');
  zip.on('entry', (entry: yauzl.Entry) => {
    zip.openReadStream(entry, (_error, stream) => {
      void (async () => {
        const parts: Uint8Array[] = [];
        for await (const part of stream ?? []) parts.push(part as Uint8Array);
        files.set(entry.fileName, Buffer.concat(parts));
        zip.readEntry();
      })();
    });
  });
  zip.readEntry();
  await ended;
  return files;
}
