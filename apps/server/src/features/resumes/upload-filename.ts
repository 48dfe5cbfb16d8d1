// The name under which an upload is listed: what the sender called it, without anything that could do harm.

const MAX_LENGTH = 200;

/** The last part of a path, in one line of visible characters; `document` when nothing is left. */
export function uploadFilename(sent: string | undefined): string {
  const last = (sent ?? '').toWellFormed().normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  // Control, formatting (such as right-to-left marks) and line separators could make a name look like another.
  const visible = last
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
  return shorten(visible) || 'document';
}

/** Keeps the ending. */
function shorten(name: string): string {
  if (name.length <= MAX_LENGTH) return name;
  const ending = /\.[^.]{1,10}$/.exec(name)?.[0] ?? '';
  return `${name.slice(0, MAX_LENGTH - ending.length).toWellFormed()}${ending}`;
}
