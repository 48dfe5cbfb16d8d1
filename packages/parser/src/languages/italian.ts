// Italian résumés of invented people.
import type { LanguageSample } from './language-sample.ts';

export const ITALIAN: readonly LanguageSample[] = [
  {
    language: 'it',
    region: 'IT',
    layout: 'text',
    source: `
# Ginevra Malaspini
Via dei Glicini 5, 40125 Bologna (BO)
Cell. 320 555 0178
ginevra.malaspini@example.it

## PROFILO
Insegnante di scuola primaria attenta ai bisogni di ogni bambino e al lavoro con le famiglie.

## ESPERIENZA LAVORATIVA
Insegnante di scuola primaria, Istituto Comprensivo Galvani
Settembre 2017 – oggi
- Coordinamento del progetto di lettura
- Referente per l'inclusione

Educatrice, Cooperativa Il Girasole
Ottobre 2013 – agosto 2017
- Attività per bambini dai tre ai sei anni

## ISTRUZIONE E FORMAZIONE
Laurea magistrale in Scienze della formazione
Università di Bologna
2008 – 2013

## COMPETENZE
Didattica inclusiva, Lavagna interattiva, Gestione della classe

## LINGUE
Italiano (madrelingua), Inglese (intermedio)
`,
    expected: {
      name: 'Ginevra Malaspini',
      email: 'ginevra.malaspini@example.it',
      phone: '+393205550178',
      work: [
        'Istituto Comprensivo Galvani | Insegnante di scuola primaria | 2017-09 | present',
        'Cooperativa Il Girasole | Educatrice | 2013-10 | 2017-08',
      ],
      education: ['Università di Bologna | Laurea magistrale | Scienze della formazione | 2008 | 2013'],
      languages: ['Italiano | C2', 'Inglese | B1'],
      skills: ['Didattica inclusiva', 'Lavagna interattiva', 'Gestione della classe'],
    },
  },
  {
    language: 'it',
    region: 'IT',
    layout: 'html',
    source: `
# Curriculum Vitae
Nome || Ermanno Valsecchi
Indirizzo || Corso Martiri 41, 23900 Lecco
Telefono || +39 0341 555012
E-mail || ermanno.valsecchi@example.it
## Esperienze professionali
dal 03/2016 ad oggi || **Capo officina**, Meccanica Resegone S.r.l., Lecco
05/2007 – 02/2016 || **Tornitore**, Officine Grigna S.p.A.
## Titoli di studio
2002 – 2007 || **Diploma di perito meccanico**, Istituto Tecnico Badoni
## Capacità tecniche
- Tornio CNC
- Disegno tecnico
- Saldatura TIG
## Conoscenze linguistiche
- Italiano: madrelingua
- Tedesco: scolastico
`,
    expected: {
      name: 'Ermanno Valsecchi',
      email: 'ermanno.valsecchi@example.it',
      phone: '+390341555012',
      work: [
        'Meccanica Resegone S.r.l. | Capo officina | 2016-03 | present',
        'Officine Grigna S.p.A. | Tornitore | 2007-05 | 2016-02',
      ],
      education: ['Istituto Tecnico Badoni | Diploma | perito meccanico | 2002 | 2007'],
      languages: ['Italiano | C2', 'Tedesco | A2'],
      skills: ['Tornio CNC', 'Disegno tecnico', 'Saldatura TIG'],
    },
  },
];
