// People who speak for the person; the sentence that they are named on request is no reference.
import type { ReferenceEntry } from '@vitae/schema';
import type { Context } from '../context.ts';
import { bodyTexts } from '../entries/body-texts.ts';
import type { Section } from '../sections/section.ts';
import { namedEntries, text, UNTOLD } from './named-entries.ts';

/** "Available upon request" in the languages of the headings; only short lines are asked. */
const ON_REQUEST =
  /\b(?:up)?on (?:your )?request\b|\b(?:furnished|provided|supplied) (?:if|when) (?:needed|requested|required)\b|auf (?:anfrage|wunsch|verlangen|nachfrage)|sur (?:simple )?demande|(?:bajo|a) (?:petición|solicitud|pedido)|previa solicitud|(?:sob|mediante|a) (?:pedido|solicitação|consulta)|su richiesta|op (?:aan)?vraag|op verzoek|na życzenie|na prośbę|på begäran|på förfrågan|på forespørsel|på anmodning|på forlangende|pyydettäessä|pyynnöstä|na (?:vyžádání|požádání|žádost)|(?:talep|istek) üzerine|istendiğinde|по (?:запросу|требованию)|за запитом|на вимогу|κατόπιν (?:αιτήσεως|αιτήματος)|διαθέσιμες|عند الطلب|לפי (?:בקשה|דרישה)|अनुरोध पर|मांगे जाने पर|备索|備索|如需|应要求|要求提供|応相談|ご要望に応じて|요청 ?시/iu;
const LONGEST = 90;

export function readReferences(context: Context, sections: readonly Section[]): ReferenceEntry[] {
  return namedEntries(context, sections, UNTOLD)
    .filter(({ name, group }) => {
      const said = group.head.map((block) => block.text).join(' ');
      return !isOnRequest(name.text) && !isOnRequest(said);
    })
    .map(({ group, name }, i) => {
      const { summary, highlights } = bodyTexts(context, group.body);
      const reference = [summary, ...highlights].find((value) => value !== undefined && !isOnRequest(value.value));
      return {
        id: `reference-${i + 1}`,
        name: text(context, name, 'entry-name', 0.7),
        ...(reference === undefined ? {} : { reference }),
      };
    });
}

function isOnRequest(said: string): boolean {
  return said.length <= LONGEST && ON_REQUEST.test(said);
}
