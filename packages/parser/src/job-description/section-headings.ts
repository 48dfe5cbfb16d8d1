// Which part of a description a heading begins, by the usual headings of English, German, French and Spanish advertisements.
import { foldWord } from '@vitae/taxonomy';

/** `apply`: how to apply. Null: before the first heading. */
export type DescriptionPart = 'must' | 'nice' | 'tasks' | 'offer' | 'about' | 'apply' | null;

const HEADINGS: Readonly<Record<Exclude<DescriptionPart, null>, string>> = {
  must:
    'requirements|requirement|must|musts|mandatory|mandatory skills|technical skills|hard skills|job requirements|key requirements|minimum requirements|what you bring|what you will bring|your profile|profile|qualifications|minimum qualifications|' +
    'basic qualifications|required qualifications|must have|must haves|essential|essential criteria|essential skills|required skills|required|skills|key skills|' +
    'skills and experience|experience|what we are looking for|what were looking for|what we look for|who we are looking for|who you are|you have|you bring|about you|' +
    'the ideal candidate|ideal candidate|person specification|what you need|what youll need|you will need|your skills|your background|education and experience|' +
    'anforderungen|ihr profil|dein profil|profil|das bringst du mit|das bringen sie mit|was du mitbringst|was sie mitbringen|du bringst mit|sie bringen mit|' +
    'qualifikation|qualifikationen|ihre qualifikation|ihre qualifikationen|deine qualifikationen|voraussetzungen|anforderungsprofil|erforderlich|erforderliche kenntnisse|zwingend|zwingend erforderlich|kenntnisse|fachkenntnisse|wir erwarten|wir wunschen uns|' +
    'das wunschen wir uns|damit uberzeugst du|damit uberzeugen sie|das solltest du mitbringen|fachliche anforderungen|muss|' +
    'profil recherche|votre profil|ton profil|le profil|profil souhaite|competences|competences requises|competences attendues|vous avez|exigences|prerequis|' +
    'indispensable|indispensables|obligatoire|obligatoires|requis|competences techniques|ce que nous recherchons|ce que nous attendons|formation et experience|qualifications requises|vos competences|vos atouts|' +
    'requisitos|requisitos minimos|requisitos imprescindibles|perfil|perfil buscado|perfil requerido|tu perfil|que buscamos|lo que buscamos|que necesitas|que pedimos|' +
    'imprescindible|imprescindibles|obligatorio|obligatorios|requerido|requeridos|habilidades|competencias|conocimientos requeridos|conocimientos tecnicos|se requiere|se ofrece puesto para|conocimientos|que esperamos de ti|buscamos',
  nice:
    'nice to have|nice|kann|would be nice|nice to haves|preferred|preferred qualifications|preferred skills|bonus|bonus points|pluses|desirable|desirable criteria|desirable skills|good to have|' +
    'it is a plus|a plus|would be a plus|optional|advantages|also great|von vorteil|wunschenswert|pluspunkte|das ware schon|idealerweise|kein muss|ein plus|schon ware|' +
    'les plus|atouts|un plus|serait un plus|souhaite|souhaites|souhaitable|souhaitables|apprecie|ce serait un plus|competences appreciees|' +
    'se valora|se valorara|valorable|deseable|deseables|deseado|deseados|puntos extra|se valorara positivamente|requisitos deseables|requisitos valorables|valoramos',
  tasks:
    'responsibilities|key responsibilities|main responsibilities|what you will do|what youll do|your role|the role|about the role|about the job|role|duties|main duties|' +
    'your tasks|tasks|the job|job description|your mission|day to day|your day|what youll be doing|what you will be doing|your responsibilities|' +
    'aufgaben|ihre aufgaben|deine aufgaben|aufgabengebiet|das machst du|das sind deine aufgaben|tatigkeiten|ihre tatigkeiten|das erwartet dich|das erwartet sie|' +
    'was dich erwartet|was sie erwartet|ihr aufgabengebiet|stellenbeschreibung|missions|vos missions|tes missions|responsabilites|vos responsabilites|le poste|' +
    'description du poste|taches|vos taches|votre mission|votre role|mission|missions principales|' +
    'funciones|tus funciones|funciones principales|responsabilidades|tareas|que haras|mision|tu mision|descripcion del puesto|descripcion|el puesto|tu dia a dia',
  offer:
    'benefits|our benefits|what we offer|we offer|perks|perks and benefits|why join us|why us|our offer|compensation and benefits|what you get|what youll get|in return|' +
    'wir bieten|das bieten wir|das bieten wir dir|das bieten wir ihnen|wir bieten ihnen|wir bieten dir|unser angebot|deine vorteile|ihre vorteile|vorteile|' +
    'darauf kannst du dich freuen|darauf konnen sie sich freuen|was wir bieten|was wir dir bieten|' +
    'nous offrons|avantages|vos avantages|ce que nous offrons|nous proposons|ce que nous proposons|on vous propose|pourquoi nous rejoindre|' +
    'ofrecemos|beneficios|que ofrecemos|te ofrecemos|se ofrece|lo que ofrecemos|que te ofrecemos|ventajas',
  about:
    'about us|about the company|who we are|company|our company|our team|about the team|the company|the team|uber uns|wir uber uns|das unternehmen|unternehmen|wer wir sind|' +
    'unser team|qui sommes nous|a propos|a propos de nous|lentreprise|notre entreprise|notre societe|la societe|sobre nosotros|quienes somos|la empresa|acerca de nosotros|nuestra empresa',
  apply:
    'how to apply|apply|apply now|application|to apply|interested|bewerbung|ihre bewerbung|deine bewerbung|kontakt|jetzt bewerben|interessiert|haben wir ihr interesse geweckt|contact|' +
    'candidature|pour postuler|postuler|comment postuler|contacto|como aplicar|inscripcion|candidatura|interesado|interesados',
};

let table: ReadonlyMap<string, DescriptionPart> | undefined;

function partsByHeading(): ReadonlyMap<string, DescriptionPart> {
  table ??= new Map(
    Object.entries(HEADINGS).flatMap(([part, list]) =>
      // The keys are those of the table above.
      list.split('|').map((heading) => [heading, part as Exclude<DescriptionPart, null>] as const),
    ),
  );
  return table;
}

const LONGEST_HEADING = 60;

/** Undefined for a text that is no heading. Case, accents and signs don't count: "What you’ll bring:", "VOS MISSIONS". */
export function headingPart(text: string): DescriptionPart | undefined {
  if (text.length > LONGEST_HEADING || /[.;,]\s*$/.test(text)) return undefined;
  const key = foldWord(text)
    .replaceAll(/\([^)]*\)/g, ' ')
    .replaceAll(/['’]/g, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  const parts = partsByHeading();
  return (
    parts.get(key) ??
    parts.get(key.replace(/ (?:include|includes|are|sind|sont|son|incluyen|at .+|bei .+|chez .+)$/, ''))
  );
}
