import { expect, it } from 'vitest';
import { heading } from '../testing/make-document.ts';
import { parseLines } from '../testing/parse-lines.ts';

const NAME = [{ text: 'Mira Falkenrath', size: 22, bold: true }, 'mira@example.org'] as const;

it('"Research" over posts at laboratories heads jobs', () => {
  const { work, projects } = parseLines(
    ...NAME,
    heading('Experience'),
    'Northwind Valves GmbH | Software Engineer',
    'Jan 2015 – Mar 2018',
    heading('Research'),
    'Quillbridge Robotics Laboratory | Researcher',
    'Jan 2014 – Jan 2015',
    'Plans paths of soft hands from what people prefer.',
  );
  expect(work.map(({ position }) => position?.value)).toEqual(['Software Engineer', 'Researcher']);
  expect(projects).toEqual([]);
});

it('"Research" over what was found heads projects', () => {
  const { work, projects } = parseLines(
    ...NAME,
    heading('Research'),
    { text: 'Soft hands for rough fruit', bold: true },
    'Grasps of pears and plums, 2014',
  );
  expect(work).toEqual([]);
  expect(projects).toHaveLength(1);
});
