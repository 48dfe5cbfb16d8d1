// Dutch résumés of invented people.
import type { LanguageSample } from './language-sample.ts';

export const DUTCH: readonly LanguageSample[] = [
  {
    language: 'nl',
    region: 'NL',
    layout: 'text',
    source: `
# Marloes van den Berkel
Wilgenlaan 23, 3525 KX Utrecht
06 55501234 | marloes.vandenberkel@example.nl

## PROFIEL
Logopedist met hart voor kinderen en ervaring in het werken met scholen en ouders.

## WERKERVARING
Logopedist, Praktijk De Klankkast, Utrecht
maart 2019 - heden
- Behandeling van kinderen met een taalachterstand
- Begeleiding van stagiaires

Medewerker zorg, Stichting Het Baken
september 2015 - februari 2019
- Ondersteuning van bewoners

## OPLEIDING
Bachelor Logopedie
Hogeschool Utrecht
2011 - 2015

## VAARDIGHEDEN
Gesprekstechniek, Dossiervorming, Groepslessen

## TALEN
Nederlands (moedertaal), Engels (vloeiend)
`,
    expected: {
      name: 'Marloes van den Berkel',
      email: 'marloes.vandenberkel@example.nl',
      phone: '+31655501234',
      work: [
        'Praktijk De Klankkast | Logopedist | 2019-03 | present',
        'Stichting Het Baken | Medewerker zorg | 2015-09 | 2019-02',
      ],
      education: ['Hogeschool Utrecht | Bachelor | Logopedie | 2011 | 2015'],
      languages: ['Nederlands | C2', 'Engels | C1'],
      skills: ['Gesprekstechniek', 'Dossiervorming', 'Groepslessen'],
    },
  },
  {
    language: 'nl',
    region: 'BE',
    layout: 'html',
    source: `
# Joris Verstappelen
Korenmarkt 4, 9000 Gent · +32 475 55 01 66 · joris.verstappelen@example.be
## Wie ben ik
Vrachtwagenchauffeur met rijbewijs CE en een schadevrij verleden van twaalf jaar.
## Loopbaan
sinds april 2018 || **Vrachtwagenchauffeur**, Transport De Schelde NV
2013 – maart 2018 || **Magazijnmedewerker**, Bouwmaterialen Claes BV
## Opleidingen
2006 – 2012 || **Diploma Auto en mechanica**, Technisch Instituut Sint-Michiel
## Kennis en vaardigheden
- Rijbewijs CE
- Digitale tachograaf
## Talenkennis
- Nederlands: moedertaal
- Frans: goed
- Duits: basis
`,
    expected: {
      name: 'Joris Verstappelen',
      email: 'joris.verstappelen@example.be',
      phone: '+32475550166',
      work: [
        'Transport De Schelde NV | Vrachtwagenchauffeur | 2018-04 | present',
        'Bouwmaterialen Claes BV | Magazijnmedewerker | 2013 | 2018-03',
      ],
      education: ['Technisch Instituut Sint-Michiel | Diploma | Auto en mechanica | 2006 | 2012'],
      languages: ['Nederlands | C2', 'Frans | B2', 'Duits | A2'],
      skills: ['Rijbewijs CE', 'Digitale tachograaf'],
    },
  },
];
