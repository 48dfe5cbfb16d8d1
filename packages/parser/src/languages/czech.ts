// Czech résumés of invented people.
import type { LanguageSample } from './language-sample.ts';

export const CZECH: readonly LanguageSample[] = [
  {
    language: 'cs',
    region: 'CZ',
    layout: 'text',
    source: `
# Bc. Zdislava Hrušková
Lipová 233/8, 602 00 Brno
Tel.: 604 555 018
zdislava.hruskova@example.cz

## PROFIL
Knihovnice, která vede dětské oddělení a pořádá besedy se spisovateli.

## PRACOVNÍ ZKUŠENOSTI
Vedoucí oddělení, Městská knihovna Lužánky, Brno
březen 2018 – dosud
- Výběr a nákup knih
- Organizace besed pro školy

Knihovnice, Nadace Čtení pomáhá
září 2013 – únor 2018
- Katalogizace fondu

## VZDĚLÁNÍ
2010 – 2013
Bakalář, informační studia, Masarykova univerzita

## DOVEDNOSTI
Katalogizace, Excel, Vedení kolektivu

## JAZYKY
Čeština (rodilý mluvčí), Angličtina (pokročilý)
`,
    expected: {
      name: 'Zdislava Hrušková',
      email: 'zdislava.hruskova@example.cz',
      phone: '+420604555018',
      work: [
        'Městská knihovna Lužánky | Vedoucí oddělení | 2018-03 | present',
        'Nadace Čtení pomáhá | Knihovnice | 2013-09 | 2018-02',
      ],
      education: ['Masarykova univerzita | Bakalář | informační studia | 2010 | 2013'],
      languages: ['Čeština | C2', 'Angličtina | C1'],
      skills: ['Katalogizace', 'Excel', 'Vedení kolektivu'],
    },
  },
  {
    language: 'cs',
    region: 'CZ',
    layout: 'html',
    source: `
# Životopis
Jméno a příjmení || Květoslav Dvořáček
Adresa || Na Stráni 15, 301 00 Plzeň
Telefon || +420 777 555 042
E-mail || kvetoslav.dvoracek@example.cz
## Pracovní praxe
od 6/2017 do současnosti || **Mistr výroby**, Západočeské strojírny a.s.
9/2009 – 5/2017 || **Obráběč kovů**, Nástrojárna Úslava s.r.o.
## Dosažené vzdělání
2005 – 2009 || **Maturita, strojírenství**, Střední průmyslová škola Plzeň
## Znalosti a dovednosti
- CNC soustruh
- Čtení výkresů
## Jazykové znalosti
- Němčina: B1
- Angličtina: A2
## Zájmy
- Cyklistika
- Včelařství
`,
    expected: {
      name: 'Květoslav Dvořáček',
      email: 'kvetoslav.dvoracek@example.cz',
      phone: '+420777555042',
      work: [
        'Západočeské strojírny a.s. | Mistr výroby | 2017-06 | present',
        'Nástrojárna Úslava s.r.o. | Obráběč kovů | 2009-09 | 2017-05',
      ],
      education: ['Střední průmyslová škola Plzeň | Maturita | strojírenství | 2005 | 2009'],
      languages: ['Němčina | B1', 'Angličtina | A2'],
      skills: ['CNC soustruh', 'Čtení výkresů'],
      counts: { interests: 2 },
    },
  },
];
