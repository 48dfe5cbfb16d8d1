// Invented advertisements in French and Spanish, in many trades.
import { job } from './described-job.ts';

export const FRENCH_JOBS = [
  job(
    `Comptable H/F
Lyon - CDI - temps plein

Vos missions
Tenue des comptes de dix sociétés

Profil recherché
- Bac+3 en comptabilité
- 3 ans d'expérience minimum en cabinet
- Maîtrise d'Excel et de Sage
- La connaissance de Xero serait un plus
- Anglais courant

Nous offrons
Salaire : 32 000 à 36 000 € brut par an, tickets restaurant`,
    {
      ...{ title: 'Comptable', must: ['Microsoft Excel', 'Sage'], nice: ['Xero'], years: '3', education: 6 },
      ...{
        field: 'comptabilité',
        languages: ['en C1'],
        city: 'Lyon',
        salary: 'EUR 32000-36000 year',
        contract: 'permanent',
        hours: 'full-time',
      },
    },
  ),
  job(
    `Infirmier / Infirmière de nuit
Lieu de travail : Nantes

Missions principales
Surveillance des patients et transmissions

Votre profil
Diplôme d'État d'infirmier. Expérience de deux ans en gériatrie. Soins palliatifs appréciés. Administration des médicaments.
CDD de 6 mois, temps partiel.`,
    {
      ...{
        title: 'Infirmier / Infirmière de nuit',
        must: ['Geriatric care', 'Medication administration'],
        nice: ['Medical documentation', 'Palliative care'],
      },
      ...{ years: '2', education: 6, city: 'Nantes', contract: 'temporary', hours: 'part-time' },
    },
  ),
  job(
    `Nous recherchons un développeur web confirmé pour notre équipe de Bordeaux.
Télétravail : 3 jours de télétravail par semaine.

Compétences requises
- PHP, Symfony et MySQL
- JavaScript
- 4 à 6 ans d'expérience
- Bac +5 en informatique
Les plus
- Docker
Rémunération : 42-48 k€`,
    {
      ...{
        title: 'développeur web confirmé',
        seniority: 'senior',
        must: ['PHP', 'Symfony', 'MySQL', 'JavaScript'],
        nice: ['Docker'],
      },
      ...{
        years: '4-6',
        education: 7,
        field: 'informatique',
        city: 'Bordeaux',
        arrangement: 'hybrid',
        salary: 'EUR 42000-48000 year',
      },
    },
  ),
  job(
    `Poste : Soudeur TIG
Ville : Saint-Étienne

Description du poste
Assemblage de cuves en inox

Exigences
CAP en soudage ; soudage TIG ; lecture de plans ; expérience de 5 ans.
14,50 € de l'heure. Intérim.`,
    {
      ...{
        title: 'Soudeur TIG',
        must: ['TIG welding', 'Technical drawing'],
        years: '5',
        education: 3,
        field: 'soudage',
        city: 'Saint-Étienne',
      },
      ...{ salary: 'EUR 14.5 hour', contract: 'temporary' },
    },
  ),
  job(
    `Chef de chantier H/F
Marseille

Profil
- BTS en génie civil
- Expérience : 8 ans minimum
- Gestion de chantier, maçonnerie
- Permis B
- Esprit d'équipe

Poste en CDI, salaire de 2 800 € brut mensuel.`,
    {
      ...{ title: 'Chef de chantier', seniority: 'lead', must: ['Construction management', 'Masonry'] },
      ...{
        nice: ['Teamwork'],
        years: '8',
        education: 5,
        field: 'génie civil',
        city: 'Marseille',
        contract: 'permanent',
      },
      salary: 'EUR 2800 month',
    },
  ),
  job(
    `Stage - Assistant marketing digital
Lille, télétravail possible

Vous avez
- une formation en marketing
- des notions de référencement naturel
- une aisance avec Canva et Instagram
- un bon niveau d'anglais

Stage de 6 mois, 700 € par mois`,
    {
      ...{ title: 'Assistant marketing digital', city: 'Lille', arrangement: 'hybrid', languages: ['en B2'] },
      must: ['Digital marketing', 'Search engine optimization', 'Canva', 'Instagram'],
      salary: 'EUR 700 month',
    },
  ),
  job(
    `Vendeuse en boulangerie (H/F)
Notre boulangerie à Rennes cherche une personne souriante.

Ce que nous recherchons
Vente en magasin, encaissement, hygiène alimentaire. Débutants acceptés. Mi-temps, CDI.`,
    {
      ...{
        title: 'Vendeuse en boulangerie',
        seniority: 'junior',
        must: ['Retail sales', 'Cash handling', 'HACCP', 'Baking'],
      },
      ...{ city: 'Rennes', contract: 'permanent', hours: 'part-time' },
    },
  ),
  job(
    `Responsable des ressources humaines
Bruxelles, Belgique

Responsabilités
Piloter la paie et le recrutement de 150 personnes

Prérequis
- Master en droit ou en ressources humaines
- Droit du travail, gestion de la paie
- Français langue maternelle, néerlandais B2
- Minimum 7 années d'expérience
- Atouts : anglais`,
    {
      ...{
        title: 'Responsable des ressources humaines',
        must: ['Human resources', 'Labor law', 'Payroll'],
        nice: ['Recruiting'],
      },
      ...{ years: '7', education: 7, field: 'droit', languages: ['fr C2', 'nl B2'], city: 'Bruxelles' },
    },
  ),
  job(
    `Kinésithérapeute
Genève, Suisse. 100 %, sur site.

Profil souhaité
Kinésithérapie et thérapie manuelle. Une première expérience d'au moins un an. Anglais souhaité.`,
    {
      ...{
        title: 'Kinésithérapeute',
        must: ['Physiotherapy', 'Manual therapy'],
        years: '1',
        city: 'Genève',
        arrangement: 'on-site',
        languages: ['en'],
      },
    },
  ),
];

export const SPANISH_JOBS = [
  job(
    `Contable
Madrid - Contrato indefinido - Jornada completa

Funciones
Cierres mensuales y relación con la asesoría

Requisitos
- Grado en Administración de Empresas
- Al menos 3 años de experiencia en contabilidad
- Excel y SAP
- Inglés alto
Se valorará
- Power BI
Ofrecemos
28.000 - 32.000 € brutos anuales`,
    {
      ...{
        title: 'Contable',
        must: ['Accounting', 'Microsoft Excel', 'SAP'],
        nice: ['Month-end closing', 'Microsoft Power BI'],
        years: '3',
      },
      ...{
        education: 6,
        field: 'Administración de Empresas',
        languages: ['en C1'],
        city: 'Madrid',
        salary: 'EUR 28000-32000 year',
      },
      ...{ contract: 'permanent', hours: 'full-time' },
    },
  ),
  job(
    `Buscamos un desarrollador backend para nuestra oficina de Barcelona. Modelo híbrido.

¿Qué buscamos?
- Python y Django
- Bases de datos: PostgreSQL
- 2 a 4 años de experiencia
- Inglés B2
Deseable: AWS`,
    {
      ...{
        title: 'desarrollador backend',
        must: ['Python', 'Django', 'Database management', 'PostgreSQL'],
        nice: ['Amazon Web Services'],
      },
      ...{ years: '2-4', languages: ['en B2'], city: 'Barcelona', arrangement: 'hybrid' },
    },
  ),
  job(
    `Puesto: Enfermera de UCI
Ubicación: Sevilla

Requisitos imprescindibles
Graduada en Enfermería. Dos años de experiencia en cuidados intensivos. Administración de medicación. Contrato temporal de sustitución.`,
    {
      ...{ title: 'Enfermera de UCI', must: ['Intensive care', 'Medication administration'], years: '2', education: 6 },
      ...{ field: 'Enfermería', city: 'Sevilla', contract: 'temporary' },
    },
  ),
  job(
    `Mecánico de mantenimiento industrial
Zaragoza

Tus funciones
Mantenimiento preventivo de líneas de envasado

Perfil
- Ciclo formativo de grado superior en Mecatrónica
- Experiencia mínima de 5 años
- Resolución de averías y soldadura
- Programación de PLC deseable
1.900 € al mes`,
    {
      ...{
        title: 'Mecánico de mantenimiento industrial',
        must: ['Troubleshooting', 'Welding', 'Maintenance'],
        years: '5',
      },
      ...{
        nice: ['Preventive maintenance', 'PLC programming'],
        education: 5,
        field: 'Mecatrónica',
        city: 'Zaragoza',
        salary: 'EUR 1900 month',
      },
    },
  ),
  job(
    `Camarero/a de sala
Restaurante La Higuera, Málaga

Se requiere
Servicio de mesa, atención al cliente y coctelería. Experiencia de un año. Inglés medio. Media jornada, temporada de verano.`,
    {
      ...{
        title: 'Camarero/a de sala',
        must: ['Food service', 'Customer service', 'Bartending'],
        years: '1',
        languages: ['en B1'],
      },
      ...{ city: 'Málaga', contract: 'temporary', hours: 'part-time' },
    },
  ),
  job(
    `Jefe de obra
Empresa constructora en Valencia

Lo que buscamos
- Ingeniería técnica o grado en Arquitectura
- 7 años de experiencia en dirección de obra
- AutoCAD y control de costes
- Teletrabajo ocasional`,
    {
      ...{
        title: 'Jefe de obra',
        seniority: 'lead',
        must: ['Construction management', 'AutoCAD'],
        years: '7',
        education: 6,
      },
      ...{ city: 'Valencia', arrangement: 'hybrid' },
    },
  ),
  job(
    `Profesora de inglés
Academia en Bilbao busca una profesora de inglés.

Perfil buscado
Licenciatura en Filología. Preparación de clases. Inglés C2, español nativo. Tiempo parcial.`,
    {
      ...{
        title: 'Profesora de inglés',
        must: ['Lesson planning'],
        education: 6,
        field: 'Filología',
        languages: ['en C2', 'es C2'],
      },
      ...{ city: 'Bilbao', hours: 'part-time' },
    },
  ),
  job(
    `Prácticas en recursos humanos
Ciudad de México, presencial

Conocimientos
Selección de personal, paquete Office. Estudiantes de Psicología. $8,000 MXN mensuales.`,
    {
      ...{
        title: 'Prácticas en recursos humanos',
        seniority: 'intern',
        must: ['Human resources', 'Recruiting', 'Microsoft Office'],
      },
      ...{ city: 'Ciudad de México', arrangement: 'on-site', contract: 'internship', salary: 'MXN 8000 month' },
    },
  ),
  job(
    `Repartidor con carnet de camión
Sueldo: 1.700 euros mensuales. Murcia.

Requisitos mínimos
- Conducción de camión
- Planificación de rutas
- Preparación de pedidos
- Se valora carretilla elevadora
- Graduado escolar`,
    {
      ...{
        title: 'Repartidor',
        must: ['Truck driving', 'Transport planning', 'Order picking'],
        nice: ['Forklift operation'],
      },
      ...{ education: 2, city: 'Murcia', salary: 'EUR 1700 month' },
    },
  ),
];
