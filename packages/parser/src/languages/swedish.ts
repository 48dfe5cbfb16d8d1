// Swedish résumés of invented people.
import type { LanguageSample } from './language-sample.ts';

export const SWEDISH: readonly LanguageSample[] = [
  {
    language: 'sv',
    region: 'SE',
    layout: 'text',
    source: `
# Tuva Hedströmer
Björkvägen 12, 752 36 Uppsala
070-555 01 43
tuva.hedstromer@example.se

## PROFIL
Förskollärare som tror på lekens kraft och på ett nära samarbete med föräldrarna.

## ARBETSLIVSERFARENHET
Förskollärare, Solrosens förskola AB, Uppsala
augusti 2018 – nuvarande
- Ansvar för en grupp med arton barn
- Handledare för studenter

Barnskötare, Uppsala kommun
januari 2014 – juli 2018
- Planering av utflykter

## UTBILDNING
Förskollärarexamen
Linköpings universitet
2010 – 2013

## KOMPETENSER
Pedagogisk dokumentation, Teckenstöd, Konflikthantering

## SPRÅK
Svenska (modersmål), Engelska (flytande)
`,
    expected: {
      name: 'Tuva Hedströmer',
      email: 'tuva.hedstromer@example.se',
      phone: '+46705550143',
      work: [
        'Solrosens förskola AB | Förskollärare | 2018-08 | present',
        'Uppsala kommun | Barnskötare | 2014-01 | 2018-07',
      ],
      education: ['Linköpings universitet | Förskollärarexamen | | 2010 | 2013'],
      languages: ['Svenska | C2', 'Engelska | C1'],
      skills: ['Pedagogisk dokumentation', 'Teckenstöd', 'Konflikthantering'],
    },
  },
  {
    language: 'sv',
    region: 'SE',
    layout: 'html',
    source: `
# Rasmus Ekenberg
Hamngatan 3, 411 17 Göteborg | +46 73 555 01 88 | rasmus.ekenberg@example.se
## Om mig
Elektriker som gärna löser kniviga fel och håller ordning på arbetsplatsen.
## Anställningar
2019-03 – tills vidare || **Elektriker**, Västkustens Elteknik AB
2014-08 – 2019-02 || **Lärling**, Hisingens Installationer AB
## Studier
hösten 2011 – våren 2014 || **Gymnasieexamen, el- och energiprogrammet**, Lindholmens gymnasium
## Färdigheter
- Felsökning
- Solceller
- Truckkort
## Språkkunskaper
- Svenska: modersmål
- Finska: grundläggande
`,
    expected: {
      name: 'Rasmus Ekenberg',
      email: 'rasmus.ekenberg@example.se',
      phone: '+46735550188',
      work: [
        'Västkustens Elteknik AB | Elektriker | 2019-03 | present',
        'Hisingens Installationer AB | Lärling | 2014-08 | 2019-02',
      ],
      education: ['Lindholmens gymnasium | Gymnasieexamen | el- och energiprogrammet | 2011 | 2014'],
      languages: ['Svenska | C2', 'Finska | A2'],
      skills: ['Felsökning', 'Solceller', 'Truckkort'],
    },
  },
];
