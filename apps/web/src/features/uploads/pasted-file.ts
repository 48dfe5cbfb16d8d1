// Text that was pasted, as a file.

const LONGEST_TITLE = 80;

/** The first line that says something, since a résumé mostly begins with the name. */
export function titleOfText(text: string): string {
  const first = text
    .split(/\r?\n/)
    .map((line) => line.replace(/[\s#*_=|-]+/g, ' ').trim())
    .find((line) => /\p{L}/u.test(line));
  return first === undefined ? 'Pasted text' : first.slice(0, LONGEST_TITLE).trim();
}

/** Characters that file systems and headers don't take become spaces. */
export function pastedFile(text: string, title: string): File {
  const name = title.replace(/[\p{C}\s/\\:*?"<>|]+/gu, ' ').trim() || 'Pasted text';
  return new File([text], `${name}.txt`, { type: 'text/plain' });
}
