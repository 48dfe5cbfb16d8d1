// French résumés of invented people.
import type { LanguageSample } from './language-sample.ts';

export const FRENCH: readonly LanguageSample[] = [
  {
    language: 'fr',
    region: 'FR',
    layout: 'text',
    source: `
# Solène Kervadec
8 rue des Tanneurs, 35000 Rennes
06 39 98 12 34 - solene.kervadec@example.fr

## PROFIL
Comptable rigoureuse, habituée aux clôtures mensuelles et aux audits de petites entreprises.

## EXPÉRIENCE PROFESSIONNELLE
Comptable générale, Menuiseries Le Goff SARL, Rennes
Septembre 2018 à aujourd'hui
- Tenue des comptes de trois filiales
- Préparation des déclarations de TVA

Assistante comptable, Cabinet Brélivet
Février 2015 – août 2018
- Saisie des factures et suivi des relances

## FORMATION
2012 - 2014
BTS Comptabilité et gestion, Lycée Jacques Cassard, Nantes

## COMPÉTENCES
Sage, Excel, Fiscalité

## LANGUES
Français (langue maternelle), Anglais (courant)
`,
    expected: {
      name: 'Solène Kervadec',
      email: 'solene.kervadec@example.fr',
      phone: '+33639981234',
      work: [
        'Menuiseries Le Goff SARL | Comptable générale | 2018-09 | present',
        'Cabinet Brélivet | Assistante comptable | 2015-02 | 2018-08',
      ],
      education: ['Lycée Jacques Cassard | BTS | Comptabilité et gestion | 2012 | 2014'],
      languages: ['Français | C2', 'Anglais | C1'],
      skills: ['Sage', 'Excel', 'Fiscalité'],
    },
  },
  {
    language: 'fr',
    region: 'BE',
    layout: 'html',
    source: `
# GILSON-MERTENS Aurélien
Boulevard d'Avroy 112, 4000 Liège – +32 470 55 01 23 – aurelien.gm@example.be
## À propos de moi
Kinésithérapeute passionné par la rééducation des sportifs et la prévention des blessures.
## Parcours professionnel
Depuis mai 2020 || **Kinésithérapeute indépendant**, Cabinet du Parc, Liège
09/2016 – 04/2020 || **Kinésithérapeute**, Clinique Saint-Roch, Namur
## Études
2011 – 2016 || **Master en kinésithérapie**, Université de Liège
## Savoir-faire
- Thérapie manuelle
- Rééducation du genou
## Langues parlées
- Français : langue maternelle
- Néerlandais : B2
## Centres d'intérêt
- Trail
- Guitare
`,
    expected: {
      name: 'GILSON-MERTENS Aurélien',
      email: 'aurelien.gm@example.be',
      phone: '+32470550123',
      work: [
        'Cabinet du Parc | Kinésithérapeute indépendant | 2020-05 | present',
        'Clinique Saint-Roch | Kinésithérapeute | 2016-09 | 2020-04',
      ],
      education: ['Université de Liège | Master | kinésithérapie | 2011 | 2016'],
      languages: ['Français | C2', 'Néerlandais | B2'],
      skills: ['Thérapie manuelle', 'Rééducation du genou'],
      counts: { interests: 2 },
    },
  },
];
