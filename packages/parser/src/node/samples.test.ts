import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { parseFile } from './parse-file.ts';

const samples = new URL('../../../../fixtures/samples/', import.meta.url);

const JOBS: Readonly<Record<string, readonly string[]>> = {
  'amara-okafor-nurse.pdf': [
    'Senior Staff Nurse, Critical Care at Aire Valley University Hospital, 2020-03 to present',
    'Staff Nurse, Intensive Care Unit at St. Hilda’s Infirmary, 2017-09 to 2020-02',
  ],
  // A dark side bar, dates in a column that is too narrow for one of them.
  'lukas-brandt-entwickler.pdf': [
    'Senior Softwareentwickler at Rheinbogen Zahlungssysteme GmbH, 2020-04 to present',
    'Softwareentwickler at Hansalog AG, 2016-09 to 2020-03',
    'Werkstudent Softwareentwicklung at Fuldatal Software GmbH, 2014-10 to 2016-08',
  ],
  // A table with one row for the whole page, below the headline.
  'camille-laurent-cheffe-de-projet.docx': [
    'Cheffe de projet senior at Rhône Mobilités, 2020-01 to present',
    'Cheffe de projet at Solvéa Énergies, 2016-03 to 2019-12',
    'Assistante de projet at Ateliers du Vercors, 2013-09 to 2016-02',
  ],
  'priya-natarajan-accountant.odt': [
    'Group Reporting Manager at Kaveri Textiles Ltd., 2021-04 to present',
    'Senior Auditor at Menon & Rao LLP, 2018-07 to 2021-03',
    'Audit Trainee at Menon & Rao LLP, 2015-08 to 2018-06',
  ],
  // A scan, one of whose lines comes apart at its dates.
  'margaret-osullivan-scan.pdf': [
    'School Secretary at Claddagh Community School, 2012-09 to present',
    'Medical Receptionist at Corrib Family Practice, 2006-01 to 2012-08',
    'Office Assistant at Burren Stone Ltd., 2001-06 to 2005-12',
  ],
};

it.each(Object.entries(JOBS))('%s: each job with its employer and its dates', async (file, jobs) => {
  const outcome = await parseFile(fileURLToPath(new URL(file, samples)), { now: '2026-01-15' });
  if (!outcome.ok) throw new Error(outcome.problem.detail);
  const read = outcome.result.profile.work.map(
    ({ position, name, startDate, endDate }) =>
      `${position?.value} at ${name?.value}, ${startDate?.value} to ${endDate?.value}`,
  );
  expect(read.slice(0, jobs.length)).toEqual(jobs);
});
