// The written form of the skills: one line each, under headings that are categories.
//   # Category
//   Name = alias; alias < broader skill; broader skill ~ related skill; related skill

/** A skill of the taxonomy. Names are unique; `broader` and `related` hold names. */
export interface Skill {
  readonly name: string;
  /** The trade at large, e.g. `software`. */
  readonly domain: string;
  /** The group inside the domain, e.g. `Programming languages`. */
  readonly category: string;
  readonly aliases: readonly string[];
  readonly broader: readonly string[];
  readonly related: readonly string[];
}

/** One skill a line, `Name = alias; alias < broader skill ~ related skill`, below a heading `# Category`. */
export function readSkillTable(domain: string, table: string): Skill[] {
  const skills: Skill[] = [];
  let category = '';
  for (const written of table.split('\n')) {
    const line = written.trim();
    if (line === '') continue;
    if (line.startsWith('# ')) category = line.slice(2);
    else skills.push(readLine(line, domain, category));
  }
  return skills;
}

function readLine(line: string, domain: string, category: string): Skill {
  const [beforeRelated = '', related] = split(line, ' ~ ');
  const [beforeBroader, broader] = split(beforeRelated, ' < ');
  const [name, aliases] = split(beforeBroader, ' = ');
  return {
    name: name.trim(),
    domain,
    category,
    aliases: list(aliases),
    broader: list(broader),
    related: list(related),
  };
}

function split(text: string, mark: string): [before: string, after: string | undefined] {
  const at = text.indexOf(mark);
  return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + mark.length)];
}

function list(text: string | undefined): string[] {
  return text === undefined ? [] : text.split(';').map((entry) => entry.trim());
}
