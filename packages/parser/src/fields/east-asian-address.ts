// Addresses that are written from the large to the small without anything between: "愛知県名古屋市中区", "경기도 성남시".
import type { Location } from '@vitae/schema';
import type { Context } from '../context.ts';
import { extractText } from '../evidence/extract.ts';
import type { Line } from '../layout/line.ts';

const EAST_ASIAN = /[\u3400-\u9fff\uac00-\ud7af]/;
const POSTAL = /〒\s?(\d{3}-?\d{4})/u;
/** Region and city, both named by their last letter. */
const FORMS = [
  /(?<region>東京都|北海道|京都府|大阪府|\p{Script=Han}{2,3}県)\s?(?<city>\p{Script=Han}{1,4}?[市区郡])/u,
  /(?<region>\p{Script=Han}{2,3}(?:省|自治区))\s?(?<city>\p{Script=Han}{2,3}?)市/u,
  /(?<![\uac00-\ud7af])(?<city>서울|부산|대구|인천|광주|대전|울산|세종)(?:특별시|광역시|특별자치시|시)?\s[\uac00-\ud7af]{1,4}[구군동](?![\uac00-\ud7af])/u,
  /(?<![\uac00-\ud7af])(?<region>[\uac00-\ud7af]{2,3}도)\s(?<city>[\uac00-\ud7af]{2,3})[시군](?![\uac00-\ud7af])/u,
];

/** The first such address among the lines; undefined when there is none. */
export function eastAsianAddress(context: Context, lines: readonly Line[]): Location | undefined {
  for (const line of lines) {
    if (!EAST_ASIAN.test(line.text)) continue;
    for (const form of FORMS) {
      const found = form.exec(line.text);
      if (found !== null) return locationAt(context, line, found);
    }
  }
  return undefined;
}

function locationAt(context: Context, line: Line, found: RegExpExecArray): Location {
  const { region, city } = found.groups ?? {};
  const part = (text: string, from: number, method: string) => {
    const start = line.start + line.text.indexOf(text, from);
    return extractText(context, [{ start, end: start + text.length }], { method, confidence: 0.9 });
  };
  const code = POSTAL.exec(line.text);
  return {
    ...(code?.[1] === undefined ? {} : { postalCode: part(code[1], code.index, 'postal-code') }),
    ...(region === undefined ? {} : { region: part(region, found.index, 'region-name') }),
    ...(city === undefined ? {} : { city: part(city, found.index + (region?.length ?? 0), 'city') }),
  };
}
