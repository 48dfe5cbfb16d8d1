// Finnish résumés of invented people.
import type { LanguageSample } from './language-sample.ts';

export const FINNISH: readonly LanguageSample[] = [
  {
    language: 'fi',
    region: 'FI',
    layout: 'text',
    source: `
# Aino Kettukangas
Koivukuja 6 A 3, 33720 Tampere
040 555 0126
aino.kettukangas@example.fi

## PROFIILI
Kokenut ravintolapäällikkö, joka huolehtii vieraista, henkilökunnasta ja budjetista.

## TYÖKOKEMUS
Ravintolapäällikkö, Ravintola Tammerpuisto Oy, Tampere
Toukokuu 2018 – nykyinen
- Kahdentoista työntekijän esihenkilö
- Ruokalistan uudistaminen

Tarjoilija, Hotelli Näsinlinna
Elokuu 2013 – huhtikuu 2018
- Asiakaspalvelu ja kassatyö

## KOULUTUS
Restonomi (AMK)
Tampereen ammattikorkeakoulu
2009 – 2013

## TAIDOT
Asiakaspalvelu, Budjetointi, Hygieniapassi

## KIELITAITO
Suomi (äidinkieli), Ruotsi (hyvä)
`,
    expected: {
      name: 'Aino Kettukangas',
      email: 'aino.kettukangas@example.fi',
      phone: '+358405550126',
      work: [
        'Ravintola Tammerpuisto Oy | Ravintolapäällikkö | 2018-05 | present',
        'Hotelli Näsinlinna | Tarjoilija | 2013-08 | 2018-04',
      ],
      education: ['Tampereen ammattikorkeakoulu | Restonomi (AMK) | | 2009 | 2013'],
      languages: ['Suomi | C2', 'Ruotsi | B2'],
      skills: ['Asiakaspalvelu', 'Budjetointi', 'Hygieniapassi'],
    },
  },
  {
    language: 'fi',
    region: 'FI',
    layout: 'html',
    source: `
# Ilmari Vuorensola
Satamakatu 21, 20100 Turku · +358 50 555 0177 · ilmari.vuorensola@example.fi
## Lyhyesti
Konetekniikan insinööri, joka on suunnitellut laivojen voimansiirtoja ja johtanut pieniä tiimejä.
## Työhistoria
1/2019– || **Johtava suunnittelija**, Aurajoen Telakka Oy
6.2012–12.2018 || **Suunnittelija**, Turun Konepaja Oy
## Opinnot
2007–2012 || **Diplomi-insinööri, konetekniikka**, Aalto-yliopisto
## Osaaminen
- SolidWorks
- Lujuuslaskenta
- Projektinhallinta
## Kielet
- Suomi: äidinkieli
- Englanti: sujuva
- Saksa: perusteet
## Harrastukset
- Purjehdus
- Kuorolaulu
`,
    expected: {
      name: 'Ilmari Vuorensola',
      email: 'ilmari.vuorensola@example.fi',
      phone: '+358505550177',
      work: [
        'Aurajoen Telakka Oy | Johtava suunnittelija | 2019-01 | ',
        'Turun Konepaja Oy | Suunnittelija | 2012-06 | 2018-12',
      ],
      education: ['Aalto-yliopisto | Diplomi-insinööri | konetekniikka | 2007 | 2012'],
      languages: ['Suomi | C2', 'Englanti | C1', 'Saksa | A2'],
      skills: ['SolidWorks', 'Lujuuslaskenta', 'Projektinhallinta'],
      counts: { interests: 2 },
    },
  },
];
