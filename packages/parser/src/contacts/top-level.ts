// Endings of domains that résumés use: the common ones of the root zone, and `example` of RFC 2606.

/** A pattern of alternatives. */
export const TLD =
  'com|org|net|io|dev|co|de|fr|es|nl|it|uk|edu|gov|info|me|app|ai|ch|at|be|pl|se|dk|no|fi|cz|tr|ru|ua|cn|jp|kr|in|br|ca|au|eu|us|tech|design|blog|site|online|xyz|page|web|cloud|art|studio|pro|name|nz|za|mx|ar|cl|pt|gr|il|ae|ie|hu|ro|sg|hk|tw|biz|cv|link|space|science|software|systems|solutions|agency|digital|guru|academy|rocks|works|social|world|earth|health|legal|finance|games|media|photography|consulting|example';

/** A whole ending: one of those, or the two letters of a country. */
export const TOP_LEVEL = new RegExp(`^(?:${TLD}|[a-z]{2})$`, 'i');
