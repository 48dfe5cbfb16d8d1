// The notice that a workspace starts with. It says what GDPR art. 14 asks for; a workspace makes it its own.
import type { NoticeTemplateRequest } from '@vitae/schema/api';

export const DEFAULT_NOTICE: NoticeTemplateRequest = {
  subject: 'Your data at {{workspace}}',
  contact: '',
  text: `Dear {{name}},

{{workspace}} keeps data about you since {{addedOn}}. We did not get it from you, so we tell you about it here.

Who is responsible: {{contact}}
What we keep: your name and contact details, your work, education, skills and languages, and the document that they stand in.
Where it came from: {{source}}
What for: {{purpose}}
On what basis: {{basis}}
Who gets it: the people who recruit for us; an employer only after we have asked you.
How long: until it is not needed for this any more, or you ask us to delete it.

You may ask us at any time for a copy of your data, to correct it, to delete it, to use it less, or to hand it over to somebody else. You may object
to its use, and take back a consent that you gave. You may also complain to a data protection authority.

No decision about you is made by a machine alone.

Write to us: {{contact}}
`,
};
