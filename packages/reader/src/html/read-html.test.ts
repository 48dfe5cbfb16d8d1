import { expect, it } from 'vitest';
import { readContext } from '../read-context.ts';
import { documentOf, paragraphWith, runWith, textOf } from '../testing/read-parts.ts';
import { readHtml } from './read-html.ts';

const read = async (html: string) => documentOf(await readHtml(new TextEncoder().encode(html), readContext({})));

it('knows headings, emphasis, links, breaks and white space', async () => {
  const document = await read(
    '<h1>Ada</h1><p>  A <b>bold</b>\n word<br>next <a href="mailto:a@example.org">mail</a></p>',
  );
  expect(textOf(document)).toBe('Ada|A|bold|word|next|mail');
  expect(paragraphWith(document, 'Ada').heading).toBe(1);
  expect(runWith(document, 'bold').bold).toBe(true);
  expect(document.pages[0]?.links[0]?.uri).toBe('mailto:a@example.org');
});

it('nests lists and numbers them', async () => {
  const document = await read('<ul><li>one<ol start="3"><li>deep</li></ol></li></ul>');
  expect(textOf(document)).toBe('•|one|3.|deep');
  expect(paragraphWith(document, 'deep').listLevel).toBe(1);
});

it('sets cells and flexible rows side by side', async () => {
  const document = await read(
    '<table><tr><td>2019</td><td>Engineer</td></tr></table><div style="display:flex"><div>Acme</div><div>London</div></div>',
  );
  expect(runWith(document, '2019').baseline).toBe(runWith(document, 'Engineer').baseline);
  expect(runWith(document, 'Acme').baseline).toBe(runWith(document, 'London').baseline);
  expect(paragraphWith(document, 'Engineer').cell).toEqual({ table: 0, row: 0, column: 1 });
});

it('never shows scripts and styles, and marks what a browser would not show', async () => {
  const document = await read(
    '<style>.x{display:none}.w{color:#fff}#o{position:absolute;left:-9999px}</style><script>var secret</script>' +
      '<p>seen</p><p class="x">gone</p><p class="w">white</p><p id="o">far</p><p hidden>attribute</p><p style="background:#222;color:white">light</p>',
  );
  expect(textOf(document)).toBe('seen|light');
  expect(runWith(document, 'gone').hidden).toBe('marked-hidden');
  expect(runWith(document, 'white').hidden).toBe('same-colour-as-background');
  expect(runWith(document, 'far').hidden).toBe('off-page');
  expect(runWith(document, 'attribute').hidden).toBe('marked-hidden');
  expect(JSON.stringify(document)).not.toContain('secret');
});

it('believes the encoding that a page states', async () => {
  const bytes = Buffer.concat([
    Buffer.from('<meta charset="iso-8859-2"><p>'),
    Buffer.from([0xb3, 0xf3, 0x64, 0xbc]),
    Buffer.from('</p>'),
  ]);
  expect(textOf(documentOf(await readHtml(bytes, readContext({}))))).toBe('łódź');
});

it('refuses elements that are nested too deeply', async () => {
  const result = await readHtml(new TextEncoder().encode(`${'<div>'.repeat(400)}x`), readContext({}));
  expect(result).toMatchObject({ ok: false, problem: { code: 'document.too-large' } });
});

it('puts what a row spreads to its edges there', async () => {
  const document = await read(
    '<style>.row{display:flex;justify-content:space-between}</style><div class="row"><b>Engineer</b><span>2019</span></div>',
  );
  const [job, year] = [runWith(document, 'Engineer'), runWith(document, '2019')];
  expect(year.baseline).toBe(job.baseline);
  expect(year.box.x + year.box.width).toBeCloseTo((document.pages[0]?.width ?? 0) - 56, 0);
});
