// Fetches an export and hands it to the browser as a download.
import { type RequestOptions, send } from '../../../api/request.ts';

/** Throws ApiError with the server's reason when there is no such file to be had. */
export async function saveExport(url: string, options: Pick<RequestOptions, 'method' | 'body'> = {}): Promise<void> {
  const response = await send(url, { ...options, headers: { accept: '*/*' } });
  const address = URL.createObjectURL(await response.blob());
  const link = document.createElement('a');
  link.href = address;
  link.download = filenameOf(response.headers.get('content-disposition'));
  link.click();
  // Later, since some browsers begin to read only after the click.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** The name that the server gives; RFC 6266's extended form first. */
export function filenameOf(disposition: string | null): string {
  const extended = /filename\*=UTF-8''([^;]+)/i.exec(disposition ?? '')?.[1];
  if (extended !== undefined) return decodeURIComponent(extended);
  return /filename="([^"]+)"/i.exec(disposition ?? '')?.[1] ?? 'cv';
}
