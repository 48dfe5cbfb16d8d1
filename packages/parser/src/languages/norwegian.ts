// Norwegian résumés of invented people.
import type { LanguageSample } from './language-sample.ts';

export const NORWEGIAN: readonly LanguageSample[] = [
  {
    language: 'no',
    region: 'NO',
    layout: 'text',
    source: `
# Ingvild Skarstein
Fjordgata 16, 7010 Trondheim
Mobil: 412 55 019
ingvild.skarstein@example.no

## SAMMENDRAG
Marinbiolog som har arbeidet med oppdrett, miljøovervåking og formidling til skoler langs kysten.

## ARBEIDSERFARING
Fagleder miljø, Trøndersk Havbruk AS, Trondheim
april 2018 – nåværende
- Ansvar for prøvetaking ved tolv lokaliteter
- Opplæring av ansatte på merdkanten

Forsker, Kystmiljø Institutt
august 2013 – mars 2018
- Feltarbeid og rapporter

## UTDANNING
Mastergrad i marinbiologi
Universitetet i Bergen
2011 – 2013

## FERDIGHETER
Statistikk, Dykking, Prosjektledelse

## SPRÅK
Norsk (morsmål), Engelsk (flytende)
`,
    expected: {
      name: 'Ingvild Skarstein',
      email: 'ingvild.skarstein@example.no',
      phone: '+4741255019',
      work: [
        'Trøndersk Havbruk AS | Fagleder miljø | 2018-04 | present',
        'Kystmiljø Institutt | Forsker | 2013-08 | 2018-03',
      ],
      education: ['Universitetet i Bergen | Mastergrad | marinbiologi | 2011 | 2013'],
      languages: ['Norsk | C2', 'Engelsk | C1'],
      skills: ['Statistikk', 'Dykking', 'Prosjektledelse'],
    },
  },
  {
    language: 'no',
    region: 'NO',
    layout: 'html',
    source: `
# Eirik Vestbakken
Storgata 88, 9008 Tromsø · +47 934 55 062 · eirik.vestbakken@example.no
## Nøkkelkvalifikasjoner
- Kundeservice
- Varebestilling
- Kassesystemer
## Yrkeserfaring
2020 – d.d. || **Butikksjef**, Nordlys Sport AS
juni 2015 – desember 2019 || **Selger**, Ishavet Fritid AS
## Utdannelse
2012 – 2015 || **Fagbrev i salgsfaget**, Breivang videregående skole
## Språkkunnskaper
- Norsk – morsmål
- Samisk – godt
- Engelsk – B2
## Frivillig arbeid
2017 – 2019 || **Trener**, Tromsdalen Skiklubb
`,
    expected: {
      name: 'Eirik Vestbakken',
      email: 'eirik.vestbakken@example.no',
      phone: '+4793455062',
      work: ['Nordlys Sport AS | Butikksjef | 2020 | present', 'Ishavet Fritid AS | Selger | 2015-06 | 2019-12'],
      education: ['Breivang videregående skole | Fagbrev | salgsfaget | 2012 | 2015'],
      languages: ['Norsk | C2', 'Samisk | B2', 'Engelsk | B2'],
      skills: ['Kundeservice', 'Varebestilling', 'Kassesystemer'],
      counts: { volunteer: 1 },
    },
  },
];
