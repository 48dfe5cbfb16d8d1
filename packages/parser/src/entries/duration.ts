// "2 years 3 months": how long something lasted, as it stands beside the dates.

/** Nothing but such a length of time. */
export function isDuration(text: string): boolean {
  return (
    text.length <= 24 &&
    /^\d{1,2}\+?\s?\p{L}+(?:[,\s]+\d{1,2}\s?\p{L}+)?$/u.test(text.trim()) &&
    /(?:year|yr|month|jahr|monat|\ban|mois|año|mes|ano|anni|jaar|maand|lat|rok|mies|år|m[aå]n|vuo|kuuk|let|m[eě]s|yıl|ay|год|лет|мес|рік|рок|міс)/iu.test(
      text,
    )
  );
}
