// Pairs of résumés of two people who are easily taken for one.
import {
  type InventedPerson,
  inventJobs,
  inventMail,
  inventPerson,
  inventPhone,
  THIS_YEAR,
} from './invented-person.ts';
import { inventedResume, type ResumeStyle } from './invented-resume.ts';
import type { PairMaker, ProfilePair } from './one-person-pairs.ts';
import type { Random } from './seeded-random.ts';

function pairOf(
  random: Random,
  a: InventedPerson,
  b: InventedPerson,
  styles: readonly ResumeStyle[] = [{}, {}],
): ProfilePair {
  return [inventedResume(random, a, styles[0]), inventedResume(random, b, styles[1])];
}

const sameHousehold = ({ culture, family, city, address }: InventedPerson) => ({ culture, family, city, address });

const twins: PairMaker = (random) => {
  const one = inventPerson(random, {
    birthDate: `${random.int(1980, 2002)}-0${random.int(1, 9)}-1${random.int(0, 9)}`,
  });
  const woman = random.chance(0.7) ? one.woman : !one.woman;
  const names = (woman ? one.culture.women : one.culture.men).filter(({ name }) => name !== one.given.name);
  const home = random.chance(0.5) ? { phone: one.phone } : {};
  const other = inventPerson(random, {
    ...sameHousehold(one),
    ...home,
    woman,
    given: random.pick(names),
    birthDate: one.birthDate,
    ...sameSchool(random, one),
  });
  const birthDates = random.chance(0.7) ? 1 : 0.2;
  return pairOf(random, one, other, [{ birthDates }, { birthDates }]);
};

const sameSchool = (random: Random, { school }: InventedPerson) => (random.chance(0.5) ? { school } : {});

const fatherAndSon: PairMaker = (random) => {
  const father = inventPerson(random, {
    woman: false,
    birthDate: `${random.int(1950, 1968)}-0${random.int(1, 9)}-1${random.int(0, 9)}`,
  });
  const birthDate = `${Number(father.birthDate.slice(0, 4)) + random.int(22, 36)}-0${random.int(1, 9)}-2${random.int(0, 8)}`;
  const home = random.chance(0.6) ? { phone: father.phone } : {};
  const mailToo = random.chance(0.15) ? { mail: father.mail } : {};
  const son = inventPerson(random, {
    ...sameHousehold(father),
    ...home,
    ...mailToo,
    woman: false,
    given: father.given,
    birthDate,
  });
  const said = random.chance(0.3);
  const family = father.family.map(({ name }) => name).join(' ');
  const style = (suffix: string): ResumeStyle =>
    said ? { name: { given: father.given.name, family: `${family} ${suffix}` }, parted: false } : {};
  return pairOf(random, father, son, [style('Sr.'), style('Jr.')]);
};

const sameNameElsewhere: PairMaker = (random) => {
  const one = inventPerson(random);
  const { culture, woman, given, family } = one;
  return pairOf(random, one, inventPerson(random, { culture, woman, given, family }));
};

const sameNameSameEmployer: PairMaker = (random) => {
  const one = inventPerson(random);
  const { culture, woman, given, family, city } = one;
  const other = inventPerson(random, { culture, woman, given, family, city });
  const shared = random.pick(one.jobs.length > 0 ? one.jobs : inventJobs(random, culture, (THIS_YEAR - 8) * 12));
  const at = random.int(0, Math.max(0, other.jobs.length - 1));
  const jobs = other.jobs.map((job, i) => (i === at ? { ...job, employer: shared.employer } : job));
  return pairOf(random, one, { ...other, jobs });
};

/** An agency puts its own address, and often its own number, on the résumés that it sends. */
const agencyContacts: PairMaker = (random) => {
  const mail = random.pick([
    'cv@brightstaff.example',
    'bewerbungen@personal-nord.example',
    'candidates@hireflow.example',
    'kandidaten@werkplus.example',
    'talent@lumen-search.example',
    'jobs+west@staffline.example',
  ]);
  const one = inventPerson(random);
  const phone = random.chance(0.5) ? inventPhone(random, one.culture) : undefined;
  const nearName = random.next();
  const { culture, woman, given, family } = one;
  const near = nearName < 0.3 ? { culture, woman, family } : nearName < 0.6 ? { culture, woman, given } : { culture };
  return pairOf(random, one, inventPerson(random, near), [
    { mail, phone },
    { mail, phone },
  ]);
};

/** The agent's own address, which nothing tells from a person's. */
const agentsContacts: PairMaker = (random) => {
  const agent = inventPerson(random);
  const { culture } = agent;
  const style = { mail: agent.mail, phone: agent.phone };
  const one = inventPerson(random, { culture });
  const near = random.chance(0.5) ? { family: one.family } : { given: one.given, woman: one.woman };
  return pairOf(random, one, inventPerson(random, { culture, ...near }), [style, style]);
};

const couple: PairMaker = (random) => {
  const one = inventPerson(random, { woman: true });
  const other = inventPerson(random, { ...sameHousehold(one), woman: false });
  const mail = random.chance(0.5)
    ? inventMail(random, one.given, one.family[0])
    : `familie.${one.address.replace(/\W/g, '').toLowerCase()}@post.example`;
  return pairOf(random, one, other, [
    { mail, phone: one.phone },
    { mail, phone: one.phone },
  ]);
};

const siblings: PairMaker = (random) => {
  const one = inventPerson(random);
  const names = (one.woman ? one.culture.women : one.culture.men).filter(({ name }) => name !== one.given.name);
  const other = inventPerson(random, {
    ...sameHousehold(one),
    woman: one.woman,
    given: random.pick(names),
    phone: one.phone,
    ...sameSchool(random, one),
  });
  return pairOf(random, one, other);
};

const sameInitial: PairMaker = (random) => {
  const one = inventPerson(random);
  const names = [...one.culture.men, ...one.culture.women].filter(
    ({ name }) => name !== one.given.name && name.charAt(0) === one.given.name.charAt(0),
  );
  if (names.length === 0) return sameNameElsewhere(random);
  const other = inventPerson(random, {
    culture: one.culture,
    family: one.family,
    given: random.pick(names),
    city: one.city,
  });
  const name = { given: `${one.given.name.charAt(0)}.`, family: one.family.map((part) => part.name).join(' ') };
  return pairOf(random, one, other, [{ name }, {}]);
};

const colleagues: PairMaker = (random) => {
  const one = inventPerson(random);
  const { culture, woman, given, jobs, school } = one;
  const [first] = jobs;
  const other = inventPerson(random, { culture, woman, given, school });
  const moved = first === undefined ? other.jobs : [{ ...first, position: 'Trainee' }, ...other.jobs.slice(1)];
  return pairOf(random, one, { ...other, jobs: moved });
};

const officePhone: PairMaker = (random) => {
  const one = inventPerson(random);
  const { culture, jobs, phone, family, given, woman } = one;
  const other = inventPerson(random, { culture, phone, ...(random.chance(0.5) ? { family } : { given, woman }) });
  const employer = jobs.at(-1)?.employer ?? 'Office';
  return pairOf(random, one, { ...other, jobs: other.jobs.map((job) => ({ ...job, employer })) });
};

const strangers: PairMaker = (random) => {
  const one = inventPerson(random);
  return pairOf(random, one, inventPerson(random, { culture: one.culture }));
};

export const TWO_PEOPLE: Readonly<Record<string, PairMaker>> = {
  ...{
    twins,
    'father and son': fatherAndSon,
    'same name elsewhere': sameNameElsewhere,
    'same name, same employer': sameNameSameEmployer,
  },
  ...{
    'agency contacts': agencyContacts,
    'agent’s contacts': agentsContacts,
    couple,
    siblings,
    'same initial': sameInitial,
  },
  ...{ 'colleagues with one given name': colleagues, 'office phone': officePhone, strangers },
};
