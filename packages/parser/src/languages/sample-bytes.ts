// A sample résumé → the bytes of a text or an HTML file.
import type { LanguageSample } from './language-sample.ts';

/** `layout` other than the sample's own shows that the reading doesn't hang on it. */
export function sampleBytes(
  sample: LanguageSample,
  layout: LanguageSample['layout'] = sample.layout,
): { bytes: Uint8Array; name: string } {
  const text = layout === 'html' ? html(sample) : plain(sample.source);
  return { bytes: new TextEncoder().encode(text), name: layout === 'html' ? 'resume.html' : 'resume.txt' };
}

/** Cells stand four spaces apart, as people type them. */
function plain(source: string): string {
  return source
    .replace(/\n*^## /gmu, '\n\n')
    .replace(/^# /gmu, '')
    .replaceAll('**', '')
    .replaceAll(' || ', '    ')
    .trimStart();
}

function html(sample: LanguageSample): string {
  const rtl = sample.language === 'ar' || sample.language === 'he';
  const body = sample.source
    .trim()
    .split('\n')
    .map(element)
    .join('\n')
    .replaceAll('</ul>\n<ul>', '')
    .replaceAll('</table>\n<table>', '');
  return `<!doctype html><html lang="${sample.language}"${rtl ? ' dir="rtl"' : ''}><meta charset="utf-8"><body>\n${body}\n</body></html>`;
}

function element(line: string): string {
  const text = line
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replace(/\*\*(.+?)\*\*/gu, '<b>$1</b>');
  if (text.trim() === '') return '';
  if (text.startsWith('# ')) return `<h1>${text.slice(2)}</h1>`;
  if (text.startsWith('## ')) return `<h2>${text.slice(3)}</h2>`;
  if (text.startsWith('- ')) return `<ul><li>${text.slice(2)}</li></ul>`;
  const cells = text.split(' || ');
  if (cells.length < 2) return `<p>${text}</p>`;
  return `<table><tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr></table>`;
}
