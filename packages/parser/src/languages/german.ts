// German résumés of invented people.
import type { LanguageSample } from './language-sample.ts';

export const GERMAN: readonly LanguageSample[] = [
  {
    language: 'de',
    region: 'DE',
    layout: 'text',
    source: `
# Annegret Hollbrück
Lindenstraße 14, 28203 Bremen
Tel.: 0421 5550123
E-Mail: annegret.hollbrueck@example.de

## BERUFSERFAHRUNG
06/2019 – heute
Leiterin Einkauf, Weserstahl GmbH, Bremen
- Verantwortung für ein Budget von 12 Mio. Euro
- Einführung eines neuen Bestellsystems

04/2013 – 05/2019
Einkäuferin, Nordlicht Logistik AG, Hamburg
- Verhandlungen mit Lieferanten in acht Ländern

## AUSBILDUNG
10/2008 – 03/2013
Diplom-Kauffrau, Universität Oldenburg

## KENNTNISSE
SAP MM, Vertragsrecht, Verhandlungsführung

## SPRACHEN
Deutsch (Muttersprache), Englisch (verhandlungssicher), Polnisch (Grundkenntnisse)
`,
    expected: {
      name: 'Annegret Hollbrück',
      email: 'annegret.hollbrueck@example.de',
      phone: '+494215550123',
      work: [
        'Weserstahl GmbH | Leiterin Einkauf | 2019-06 | present',
        'Nordlicht Logistik AG | Einkäuferin | 2013-04 | 2019-05',
      ],
      education: ['Universität Oldenburg | Diplom-Kauffrau | | 2008-10 | 2013-03'],
      languages: ['Deutsch | C2', 'Englisch | C1', 'Polnisch | A2'],
      skills: ['SAP MM', 'Vertragsrecht', 'Verhandlungsführung'],
    },
  },
  {
    language: 'de',
    region: 'AT',
    layout: 'html',
    source: `
# Lebenslauf
Name || Matthias Oberlechner
Geburtsdatum || 12. Mai 1988
Anschrift || Mühlgasse 7/12, 8020 Graz
Telefon || +43 664 5550198
E-Mail || m.oberlechner@example.at
## Beruflicher Werdegang
seit Jänner 2021 || **Küchenchef**, Hotel Alpenrose, Graz
März 2016 – Dezember 2020 || **Sous-Chef**, Gasthof zum Goldenen Hirschen, Leoben
## Schulische Ausbildung
Sept. 2004 – Juni 2007 || **Berufsausbildung zum Koch**, Berufsschule Bad Gleichenberg
## Besondere Kenntnisse
- HACCP
- Patisserie
- Dienstplanung
## Sprachkenntnisse
- Deutsch: Muttersprache
- Italienisch: B1
`,
    expected: {
      name: 'Matthias Oberlechner',
      email: 'm.oberlechner@example.at',
      phone: '+436645550198',
      work: [
        'Hotel Alpenrose | Küchenchef | 2021-01 | present',
        'Gasthof zum Goldenen Hirschen | Sous-Chef | 2016-03 | 2020-12',
      ],
      education: ['Berufsschule Bad Gleichenberg | Berufsausbildung | Koch | 2004-09 | 2007-06'],
      languages: ['Deutsch | C2', 'Italienisch | B1'],
      skills: ['HACCP', 'Patisserie', 'Dienstplanung'],
    },
  },
];
