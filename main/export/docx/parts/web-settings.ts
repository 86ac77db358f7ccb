import { XML_HEAD } from '../../office/xml.ts';
import { WORD_NAMESPACE } from '../xml.ts';

/** word/webSettings.xml, which Word writes into every file and some checkers miss. */
export const WEB_SETTINGS = {
  path: 'word/webSettings.xml',
  part: `${XML_HEAD}<w:webSettings xmlns:w="${WORD_NAMESPACE}"><w:optimizeForBrowser/><w:allowPNG/></w:webSettings>`,
  override:
    '<Override ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.webSettings+xml" PartName="/word/webSettings.xml"/>',
  relationship:
    '<Relationship Id="rIdWebSettings" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/webSettings" Target="webSettings.xml"/>',
} as const;
