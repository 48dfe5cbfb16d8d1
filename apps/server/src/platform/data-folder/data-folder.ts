// The one folder that holds everything: postgres (database), files (documents), run (who runs now), secret (keys).
import { chmod, mkdir } from 'node:fs/promises';
import { join } from 'node:path';

export interface DataFolder {
  readonly root: string;
  readonly postgres: string;
  readonly files: string;
  readonly run: string;
  readonly secret: string;
}

export function dataFolderPaths(root: string): DataFolder {
  return {
    root,
    postgres: join(root, 'postgres'),
    files: join(root, 'files'),
    run: join(root, 'run'),
    secret: join(root, 'secret'),
  };
}

/** Makes the folder with what belongs in it, closed to other users. */
export async function prepareDataFolder(root: string): Promise<DataFolder> {
  const paths = dataFolderPaths(root);
  await mkdir(root, { recursive: true });
  for (const folder of [paths.files, paths.run, paths.secret]) {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await chmod(folder, 0o700);
  }
  return paths;
}
