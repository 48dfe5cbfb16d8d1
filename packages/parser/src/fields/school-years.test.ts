import { expect, it } from 'vitest';
import { parseDocument } from '../parse-document.ts';
import { heading, makeDocument, type TestLine } from '../testing/make-document.ts';

const parse = (...lines: (string | TestLine)[]) =>
  parseDocument(makeDocument([{ text: '氏名 黒川 大地', size: 16 }, 'daichi@example.org', ...lines]), {
    now: '2026-01-15',
  }).profile;
/** With room above, as each line of a form has. */
const apart = (text: string): TestLine => ({ text, gap: 2.5 });

it('a school that was entered and left is one entry', () => {
  const { education, basics } = parse(
    heading('学歴'),
    apart('2012年4月 仙台工科大学 情報工学科 入学'),
    apart('2016年3月 仙台工科大学 情報工学科 卒業'),
  );
  expect(basics.name?.value).toBe('黒川 大地');
  expect(education.map((e) => [e.institution?.value, e.startDate?.value, e.endDate?.value])).toEqual([
    ['仙台工科大学', '2012-04', '2016-03'],
  ]);
});

it('an employer that was joined and left is one entry, with the lines between as its text', () => {
  const { work } = parse(
    heading('職歴'),
    apart('2017年4月 株式会社東海トラベル 入社'),
    apart('営業部にて法人旅行の企画を担当'),
    apart('2021年6月 一身上の都合により退職'),
    apart('2021年7月 合同会社ミナトデザイン 入社'),
    apart('現在に至る'),
  );
  expect(work.map((w) => [w.name?.value, w.startDate?.value, w.endDate?.value, w.summary?.value])).toEqual([
    ['株式会社東海トラベル', '2017-04', '2021-06', '営業部にて法人旅行の企画を担当'],
    ['合同会社ミナトデザイン', '2021-07', undefined, undefined],
  ]);
});

it('lines set close tell the same, with the title below the employer', () => {
  const { work, education } = parse(
    heading('学歴'),
    '2008年4月 東浜高等学校 入学',
    '2011年3月 東浜高等学校 卒業',
    heading('職歴'),
    '2015年4月 株式会社みなと製作所 入社',
    '設計部にて船舶用ポンプの設計に従事',
    '2019年6月 株式会社みなと製作所 一身上の都合により退職',
    '2019年7月 浜風エンジニアリング株式会社 入社',
    '主任設計技師として勤務',
    '現在に至る',
  );
  expect(
    education.map(({ institution, startDate, endDate }) => [institution?.value, startDate?.value, endDate?.value]),
  ).toEqual([['東浜高等学校', '2008-04', '2011-03']]);
  expect(work.map((w) => [w.name?.value, w.position?.value, w.startDate?.value, w.endDate?.value])).toEqual([
    ['株式会社みなと製作所', undefined, '2015-04', '2019-06'],
    ['浜風エンジニアリング株式会社', '主任設計技師', '2019-07', undefined],
  ]);
});
