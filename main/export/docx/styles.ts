import type { Font, Fonts } from '../../../shared/core/style/fonts.ts';
import { escapeXml } from '../escape-xml.ts';
import { ALERT, LINK, QUIET, RULE, SHADE, TEXT } from '../inks.ts';
import { XML_HEAD } from '../office/xml.ts';
import { BULLET_INDENT, type Layout, textWidth } from '../sheet.ts';
import { WORD_NAMESPACE } from './xml.ts';

/** docx keeps list 1 for bullets of its own; the first list of a document is 2. */
const BULLET_LIST = 2;
/** The font table names what stands in for a font where it is not installed. */
function fontTag(font: Font): string {
  return `<w:rFonts w:ascii="${font}" w:hAnsi="${font}" w:eastAsia="${font}" w:cs="${font}"/>`;
}

interface Look {
  readonly basedOn?: string;
  readonly next?: string;
  /** Children of w:pPr and w:rPr, in the order of the schema. */
  readonly paragraph?: string;
  readonly run?: string;
}

/** Sizes in half points. */
function size(halfPoints: number): string {
  return `<w:sz w:val="${halfPoints}"/><w:szCs w:val="${halfPoints}"/>`;
}

function color(value: string): string {
  return `<w:color w:val="${value}"/>`;
}

/** Only space before: readers disagree whether the space after one paragraph adds to the space before the next. */
function spacing(before: number, after = 0, line = 240): string {
  return `<w:spacing w:before="${before}" w:after="${after}" w:line="${line}" w:lineRule="auto"/>`;
}

const BOLD = '<w:b/><w:bCs/>';
const TOGETHER = '<w:keepNext/><w:keepLines/>';

function style(type: string, id: string, name: string, look: Look): string {
  const basedOn = look.basedOn ? `<w:basedOn w:val="${look.basedOn}"/>` : '';
  const next = look.next ? `<w:next w:val="${look.next}"/>` : '';
  const paragraph = look.paragraph ? `<w:pPr>${look.paragraph}</w:pPr>` : '';
  const run = look.run ? `<w:rPr>${look.run}</w:rPr>` : '';
  const head = `<w:style w:type="${type}" w:styleId="${id}"><w:name w:val="${name}"/>`;
  return `${head}${basedOn}${next}<w:qFormat/>${paragraph}${run}</w:style>`;
}

function paragraphStyle(id: string, name: string, look: Look): string {
  return style('paragraph', id, name, { basedOn: 'Normal', ...look });
}

function characterStyle(id: string, name: string, run: string): string {
  return style('character', id, name, { basedOn: 'DefaultParagraphFont', run });
}

function defaults(language: string, body: Font): string {
  const tag = escapeXml(language);
  const run = `${fontTag(body)}${color(TEXT)}${size(22)}<w:lang w:val="${tag}" w:eastAsia="${tag}" w:bidi="${tag}"/>`;
  const paragraph = `<w:widowControl/>${spacing(0)}`;
  return `<w:docDefaults><w:rPrDefault><w:rPr>${run}</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>${paragraph}</w:pPr></w:pPrDefault></w:docDefaults>`;
}

const BASE = [
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>',
  '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/><w:unhideWhenUsed/></w:style>',
  '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>',
  '<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/></w:style>',
];

function rule(side: string, eighths: number, space: number, value: string): string {
  return `<w:${side} w:val="single" w:sz="${eighths}" w:space="${space}" w:color="${value}"/>`;
}

const headings = (accent: string, font: string): readonly string[] => [
  paragraphStyle('Title', 'Title', {
    next: 'Subtitle',
    paragraph: `${TOGETHER}${spacing(0)}`,
    run: `${font}${BOLD}${size(36)}`,
  }),
  paragraphStyle('Subtitle', 'Subtitle', {
    next: 'Normal',
    paragraph: `<w:keepLines/><w:pBdr>${rule('bottom', 8, 4, accent)}</w:pBdr>${spacing(30)}`,
    run: `${color(QUIET)}${size(20)}`,
  }),
  paragraphStyle('Heading1', 'heading 1', {
    next: 'Normal',
    paragraph: `${TOGETHER}${spacing(125)}<w:outlineLvl w:val="0"/>`,
    run: `${font}${BOLD}${color(accent)}${size(23)}`,
  }),
  paragraphStyle('Heading2', 'heading 2', {
    next: 'Normal',
    paragraph: `${TOGETHER}${spacing(200, 40)}<w:outlineLvl w:val="1"/>`,
    run: `${font}${BOLD}${color(accent)}${size(23)}`,
  }),
];

function askParagraph(accent: string): string {
  // The border stands outside the text: the indents bring it back to the margins.
  const box = `<w:pBdr>${rule('top', 4, 3, SHADE)}${rule('left', 24, 6, accent)}${rule('bottom', 4, 3, SHADE)}${rule('right', 4, 6, SHADE)}</w:pBdr>`;
  return `<w:keepLines/>${box}<w:shd w:val="clear" w:color="auto" w:fill="${SHADE}"/>${spacing(40)}<w:ind w:left="180" w:right="140"/>`;
}

const texts = (accent: string): readonly string[] => [
  paragraphStyle('BodyText', 'Body Text', { paragraph: spacing(30) }),
  paragraphStyle('ListBullet', 'List Bullet', {
    paragraph: `<w:numPr><w:numId w:val="${BULLET_LIST}"/></w:numPr>${spacing(20)}<w:ind w:left="${BULLET_INDENT.left}" w:hanging="${BULLET_INDENT.hanging}"/>`,
  }),
  paragraphStyle('Caption', 'caption', {
    paragraph: `<w:keepNext/>${spacing(60, 40)}`,
    run: `${color(QUIET)}${size(18)}`,
  }),
  paragraphStyle('Ask', 'Ask', { paragraph: askParagraph(accent) }),
  paragraphStyle('TableText', 'Table Text', { paragraph: spacing(10, 10), run: size(20) }),
  paragraphStyle('TableNumber', 'Table Number', { basedOn: 'TableText', paragraph: '<w:jc w:val="right"/>' }),
  paragraphStyle('TableHead', 'Table Head', {
    basedOn: 'TableText',
    paragraph: `<w:keepNext/>${spacing(50, 10)}`,
    run: `${BOLD}${color(QUIET)}${size(18)}`,
  }),
  paragraphStyle('TableHeadNumber', 'Table Head Number', {
    basedOn: 'TableHead',
    paragraph: '<w:jc w:val="right"/>',
  }),
];

/** docx puts separators for notes into every package, and they name these two styles. */
const RAISED = '<w:vertAlign w:val="superscript"/>';

const MARKS = [
  characterStyle('Strong', 'Strong', BOLD),
  characterStyle('Hyperlink', 'Hyperlink', `${color(LINK)}<w:u w:val="single"/>`),
  characterStyle('FootnoteReference', 'footnote reference', RAISED),
  characterStyle('EndnoteReference', 'endnote reference', RAISED),
  characterStyle('OpenSlot', 'Open Slot', `${BOLD}${color(ALERT)}`),
  characterStyle('DraftMark', 'Draft Mark', `${BOLD}${color(ALERT)}<w:spacing w:val="30"/>${size(20)}`),
];

/** Running head and foot: quiet, with one tab stop at the right edge of the text. */
function runningStyles(layout: Layout): readonly string[] {
  const tabs = `<w:tabs><w:tab w:val="right" w:pos="${textWidth(layout)}"/></w:tabs>`;
  const run = `${color(QUIET)}${size(17)}`;
  return [
    paragraphStyle('Header', 'header', { paragraph: `${tabs}${spacing(0)}`, run }),
    paragraphStyle('Footer', 'footer', { paragraph: `${tabs}${spacing(0)}`, run }),
  ];
}

/** Rules between the rows, none between the columns; the text stands flush with the paragraphs above. */
const table = (accent: string): string =>
  `<w:style w:type="table" w:customStyle="1" w:styleId="BriefTable"><w:name w:val="Brief Table"/><w:basedOn w:val="TableNormal"/><w:qFormat/><w:tblPr><w:tblStyleRowBandSize w:val="1"/><w:tblInd w:w="0" w:type="dxa"/><w:tblBorders>${rule('bottom', 4, 0, RULE)}${rule('insideH', 4, 0, RULE)}</w:tblBorders><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="0" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="170" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblStylePr w:type="firstRow"><w:tcPr><w:tcBorders>${rule('bottom', 6, 0, accent)}</w:tcBorders><w:vAlign w:val="bottom"/></w:tcPr></w:tblStylePr><w:tblStylePr w:type="lastCol"><w:tcPr><w:tcMar><w:right w:w="0" w:type="dxa"/></w:tcMar></w:tcPr></w:tblStylePr></w:style>`;

type StyleLook = Fonts & { readonly accent: string };

/** word/styles.xml: the named styles every block of the brief refers to. */
export function stylesheet(layout: Layout, look: StyleLook, language: string): string {
  const { accent, body } = look;
  const font = look.headings === body ? '' : fontTag(look.headings);
  const own = [
    ...headings(accent, font),
    ...texts(accent),
    ...runningStyles(layout),
    ...MARKS,
    table(accent),
  ];
  const styles = [...BASE, ...own].join('');
  return `${XML_HEAD}<w:styles xmlns:w="${WORD_NAMESPACE}">${defaults(language, body)}${styles}</w:styles>`;
}
