// The stored document and its page pictures.
import { Readable } from 'node:stream';
import { type Page, VitaeError } from '@vitae/schema';
import type { Db, Trx } from '../../platform/database/database.ts';
import type { Storage } from '../../platform/storage/storage.ts';
import { isViewable } from './media-type.ts';
import { type ParserPool, sourceOf } from './parser-pool.ts';
import { getResume } from './read-resumes.ts';
import { findReading } from './reading-store.ts';
import type { Visibility } from './resume-access-policy.ts';
import type { ResumeRow } from './resume-row.ts';
import { withVisible } from './resume-scope.ts';
import { pictureKey } from './storage-keys.ts';
import { findReadingOf } from './version-store.ts';

export interface OriginalFile {
  readonly filename: string;
  readonly mediaType: string;
  readonly bytes: number;
  /** Whether a browser shows it by itself. */
  readonly viewable: boolean;
  open(): Readable;
}

export interface PagePicture {
  readonly etag: string;
  content(): Promise<Readable | Buffer>;
}

export interface DocumentFiles {
  original(visible: Visibility, id: string): Promise<OriginalFile>;
  /** Throws `document.no-picture` for documents without pages of their own. */
  page(visible: Visibility, id: string, page: number, width: number): Promise<PagePicture>;
}

export interface DocumentFilesParts {
  readonly db: Db;
  readonly storage: Storage;
  readonly pool: ParserPool;
}

/** Widths are rounded up to these, so that a few pictures a page serve all screens and zooms. */
const WIDTHS = [160, 320, 640, 960, 1280, 1600, 2000, 2400, 3200] as const;

type Turn = Page['turn'];

export function createDocumentFiles(parts: DocumentFilesParts): DocumentFiles {
  const { db, storage } = parts;
  const drawing = new Map<string, Promise<Buffer>>();
  return {
    original: async (visible, id) => {
      const row = await withVisible(db, visible, (trx) => getResume(trx, id));
      const { filename, media_type: mediaType, storage_key: key } = row;
      const stored = await storage.stat(key);
      if (stored === null) throw new VitaeError('resource.not-found');
      return {
        filename,
        mediaType,
        bytes: stored.bytes,
        viewable: isViewable(mediaType),
        open: () => storage.open(key),
      };
    },
    page: async (visible, id, page, wanted) => {
      const { row, turn } = await withVisible(db, visible, (trx) => findPicture(trx, id, page));
      const width = WIDTHS.find((one) => one >= wanted) ?? 3200;
      const name = `${page}-${width}${turn === undefined ? '' : `-${turn}`}`;
      const key = pictureKey(row.workspace_id, id, name);
      const content = async (): Promise<Readable | Buffer> => {
        if ((await storage.stat(key)) !== null) return storage.open(key);
        const running = drawing.get(key) ?? draw(parts, row, page, { width, turn }, key);
        drawing.set(key, running);
        return await running.finally(() => drawing.delete(key));
      };
      return { etag: `"${row.sha256.slice(0, 16)}-${name}"`, content };
    },
  };
}

/** `turn`: a scan that lies on its side is shown as it was read. */
async function findPicture(trx: Trx, id: string, page: number): Promise<{ row: ResumeRow; turn: Turn }> {
  const row = await getResume(trx, id);
  const number = await findReadingOf(trx, id, row.version);
  const reading = number === undefined ? undefined : await findReading(trx, id, number);
  if (reading === undefined) throw new VitaeError('resource.not-found', { detail: 'This document was not read.' });
  if (reading.layout === 'flow') throw new VitaeError('document.no-picture');
  const facts = reading.pages[page - 1];
  if (facts === undefined) throw new VitaeError('resource.not-found', { detail: 'There is no such page.' });
  return { row, turn: facts.turn };
}

async function draw(
  { storage, pool }: DocumentFilesParts,
  row: ResumeRow,
  page: number,
  options: { readonly width: number; readonly turn: Turn },
  key: string,
): Promise<Buffer> {
  const source = sourceOf(storage, row.storage_key);
  const picture = Buffer.from(await pool.renderPage(source, page, options));
  await storage.put(key, Readable.from([picture]));
  return picture;
}
