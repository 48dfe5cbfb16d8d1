// Danish résumés of invented people.
import type { LanguageSample } from './language-sample.ts';

export const DANISH: readonly LanguageSample[] = [
  {
    language: 'da',
    region: 'DK',
    layout: 'text',
    source: `
# Signe Overgaardsen
Skovvej 41, 2. th., 8000 Aarhus C
Tlf. 22 55 01 37
signe.overgaardsen@example.dk

## PROFIL
Sygeplejerske med mange års erfaring fra akutmodtagelsen og en rolig hånd i travle vagter.

## ERHVERVSERFARING
Sygeplejerske, Østjyllands Hospital, Aarhus
marts 2017 – nu
- Oplæring af nye kolleger
- Ansvarlig for afdelingens hygiejne

Hjemmesygeplejerske, Favrskov Kommune
august 2012 – februar 2017
- Pleje af borgere i eget hjem

## UDDANNELSE
Professionsbachelor i sygepleje
VIA University College
2008 – 2012

## KOMPETENCER
Triage, Medicinhåndtering, Patientsamtaler

## SPROG
Dansk (modersmål), Engelsk (flydende)
`,
    expected: {
      name: 'Signe Overgaardsen',
      email: 'signe.overgaardsen@example.dk',
      phone: '+4522550137',
      work: [
        'Østjyllands Hospital | Sygeplejerske | 2017-03 | present',
        'Favrskov Kommune | Hjemmesygeplejerske | 2012-08 | 2017-02',
      ],
      education: ['VIA University College | Professionsbachelor | sygepleje | 2008 | 2012'],
      languages: ['Dansk | C2', 'Engelsk | C1'],
      skills: ['Triage', 'Medicinhåndtering', 'Patientsamtaler'],
    },
  },
  {
    language: 'da',
    region: 'DK',
    layout: 'html',
    source: `
# Kasper Nordentoft-Lund
Havnegade 7, 5000 Odense · +45 31 55 01 92 · kasper.nl@example.dk
## Kort om mig
Tømrer med svendebrev, der både kan lede et sjak og selv tage fat med hammeren.
## Arbejdserfaring
01.04.2019 – d.d. || **Byggeleder**, Fyns Tømrerlaug ApS
01.08.2013 – 31.03.2019 || **Tømrer**, Hansen og Riis Byg A/S
## Uddannelse og kurser
2009 – 2013 || **Svendebrev som tømrer**, Syddansk Erhvervsskole
## Kvalifikationer
- Tagkonstruktioner
- Arbejdsmiljø
- Tilbudsgivning
## Sprogkundskaber
- Dansk: modersmål
- Tysk: godt
## Fritidsinteresser
- Roning
`,
    expected: {
      name: 'Kasper Nordentoft-Lund',
      email: 'kasper.nl@example.dk',
      phone: '+4531550192',
      work: [
        'Fyns Tømrerlaug ApS | Byggeleder | 2019-04-01 | present',
        'Hansen og Riis Byg A/S | Tømrer | 2013-08-01 | 2019-03-31',
      ],
      education: ['Syddansk Erhvervsskole | Svendebrev | tømrer | 2009 | 2013'],
      languages: ['Dansk | C2', 'Tysk | B2'],
      skills: ['Tagkonstruktioner', 'Arbejdsmiljø', 'Tilbudsgivning'],
      counts: { interests: 1 },
    },
  },
];
