// Endings of domains that résumés use: the common ones of the root zone, and `example` of RFC 2606.

/** A pattern of alternatives. */
export const TLD =
  'com|org|net|io|dev|co|de|fr|es|nl|it|uk|edu|gov|info|me|app|ai|ch|at|be|pl|se|dk|no|fi|cz|tr|ru|ua|cn|jp|kr|in|br|ca|au|eu|us|tech|design|blog|site|online|xyz|page|web|cloud|art|studio|pro|name|nz|za|mx|ar|cl|pt|gr|il|ae|ie|hu|ro|sg|hk|tw|biz|cv|link|space|science|software|systems|solutions|agency|digital|guru|academy|rocks|works|social|world|earth|health|legal|finance|games|media|photography|consulting|example';

/** Of countries, as the root zone has them. */
const COUNTRIES =
  'ac|ad|ae|af|ag|ai|al|am|ao|aq|ar|as|at|au|aw|ax|az|ba|bb|bd|be|bf|bg|bh|bi|bj|bm|bn|bo|br|bs|bt|bw|by|bz|ca|cc|cd|cf|cg|ch|ci|ck|cl|cm|cn|co|cr|cu|cv|cw|cx|cy|cz|de|dj|dk|dm|do|dz|ec|ee|eg|er|es|et|eu|fi|fj|fk|fm|fo|fr|ga|gd|ge|gf|gg|gh|gi|gl|gm|gn|gp|gq|gr|gt|gu|gw|gy|hk|hm|hn|hr|ht|hu|id|ie|il|im|in|io|iq|ir|is|it|je|jm|jo|jp|ke|kg|kh|ki|km|kn|kp|kr|kw|ky|kz|la|lb|lc|li|lk|lr|ls|lt|lu|lv|ly|ma|mc|md|me|mg|mh|mk|ml|mm|mn|mo|mp|mq|mr|ms|mt|mu|mv|mw|mx|my|mz|na|nc|ne|nf|ng|ni|nl|no|np|nr|nu|nz|om|pa|pe|pf|pg|ph|pk|pl|pm|pn|pr|ps|pt|pw|py|qa|re|ro|rs|ru|rw|sa|sb|sc|sd|se|sg|sh|si|sk|sl|sm|sn|so|sr|ss|st|su|sv|sx|sy|sz|tc|td|tf|tg|th|tj|tk|tl|tm|tn|to|tr|tt|tv|tw|tz|ua|ug|uk|us|uy|uz|va|vc|ve|vg|vi|vn|vu|wf|ws|ye|yt|za|zm|zw';

/** A whole ending: one of those. */
export const TOP_LEVEL = new RegExp(`^(?:${TLD}|${COUNTRIES})$`, 'i');
