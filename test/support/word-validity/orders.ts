/**
 * The order of child elements, by parent: the schema of ISO/IEC 29500 (transitional) for what is a sequence there, and
 * for `rPr` that of Word itself and of the first edition of ECMA-376, because the second one allows any order there, and
 * any of them twice.
 * What is not in a list may not stand there, except elements of namespaces that Word added later.
 */
const words = (text: string) => text.trim().split(/\s+/u);

const RUN_PROPERTIES = words(`
  rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish
  webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang
  eastAsianLayout specVanish oMath`).map((name) => `${name}+`);
const PARAGRAPH_PROPERTIES = words(`
  pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs
  suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid
  spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl
  divId cnfStyle`);
const TABLE_PROPERTIES = words(`
  tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd tblBorders
  shd tblLayout tblCellMar tblLook tblCaption tblDescription`);
const CELL_PROPERTIES = words(`
  cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark headers cellIns
  cellDel cellMerge`);
const SECTION_PROPERTIES = words(`
  footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols formProt vAlign noEndnote titlePg
  textDirection bidi rtlGutter docGrid printerSettings`);

const ORDERS = {
  rPr: [...RUN_PROPERTIES, 'rPrChange'],
  /** Of the mark at the end of a paragraph. */
  'pPr/rPr': ['ins', 'del', 'moveFrom', 'moveTo', ...RUN_PROPERTIES, 'rPrChange'],
  pPr: [...PARAGRAPH_PROPERTIES, 'rPr', 'sectPr', 'pPrChange'],
  'pPrChange/pPr': PARAGRAPH_PROPERTIES,
  'rPrChange/rPr': ['ins', 'del', 'moveFrom', 'moveTo', ...RUN_PROPERTIES],
  numPr: ['ilvl', 'numId', 'numberingChange', 'ins'],
  tblPr: [...TABLE_PROPERTIES, 'tblPrChange'],
  tcPr: [...CELL_PROPERTIES, 'tcPrChange'],
  sectPr: ['headerReference|footerReference', ...SECTION_PROPERTIES, 'sectPrChange'],
  body: ['*', 'sectPr'],
  p: ['pPr', '*'],
  r: ['rPr', '*'],
  tbl: ['tblPr', 'tblGrid', '*'],
  trPr: ['*', 'ins', 'del', 'trPrChange'],
  tr: ['tblPrEx', 'trPr', '*'],
  tc: ['tcPr', '*'],
  sdt: ['sdtPr', 'sdtEndPr', 'sdtContent'],
  customXml: ['customXmlPr', '*'],
  smartTag: ['smartTagPr', '*'],
  fldSimple: ['fldData', '*'],
  style: words(`
    name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked personal
    personalCompose personalReply rsid pPr rPr tblPr trPr tcPr tblStylePr+`),
  styles: ['docDefaults', 'latentStyles', 'style+'],
  numbering: ['numPicBullet+', 'abstractNum+', 'num+', 'numIdMacAtCleanup'],
  abstractNum: ['nsid', 'multiLevelType', 'tmpl', 'name', 'styleLink', 'numStyleLink', 'lvl+'],
  settings: words(`
    writeProtection view zoom removePersonalInformation removeDateAndTime doNotDisplayPageBoundaries
    displayBackgroundShape printPostScriptOverText printFractionalCharacterWidth printFormsData embedTrueTypeFonts
    embedSystemFonts saveSubsetFonts saveFormsData mirrorMargins alignBordersAndEdges bordersDoNotSurroundHeader
    bordersDoNotSurroundFooter gutterAtTop hideSpellingErrors hideGrammaticalErrors activeWritingStyle+ proofState
    formsDesign attachedTemplate linkStyles stylePaneFormatFilter stylePaneSortMethod documentType mailMerge revisionView
    trackRevisions doNotTrackMoves doNotTrackFormatting documentProtection autoFormatOverride styleLockTheme
    styleLockQFSet defaultTabStop autoHyphenation consecutiveHyphenLimit hyphenationZone doNotHyphenateCaps showEnvelope
    summaryLength clickAndTypeStyle defaultTableStyle evenAndOddHeaders bookFoldRevPrinting bookFoldPrinting
    bookFoldPrintingSheets drawingGridHorizontalSpacing drawingGridVerticalSpacing displayHorizontalDrawingGridEvery
    displayVerticalDrawingGridEvery doNotUseMarginsForDrawingGridOrigin drawingGridHorizontalOrigin
    drawingGridVerticalOrigin doNotShadeFormData noPunctuationKerning characterSpacingControl printTwoOnOne
    strictFirstAndLastChars noLineBreaksAfter noLineBreaksBefore savePreviewPicture doNotValidateAgainstSchema
    saveInvalidXml ignoreMixedContent alwaysShowPlaceholderText doNotDemarcateInvalidXml saveXmlDataOnly
    useXSLTWhenSaving saveThroughXslt showXMLTags alwaysMergeEmptyNamespace updateFields hdrShapeDefaults footnotePr
    endnotePr compat docVars rsids attachedSchema+ themeFontLang clrSchemeMapping doNotIncludeSubdocsInStats
    doNotAutoCompressPictures forceUpgrade captions readModeInkLockDown smartTagType+ shapeDefaults doNotEmbedSmartTags
    decimalSymbol listSeparator`),
} satisfies Record<string, readonly string[]>;

export interface Order {
  /** Place of a child by its name without prefix; `*` is every other name. */
  readonly places: ReadonlyMap<string, number>;
  /** Names that may stand there more than once. */
  readonly repeated: ReadonlySet<string>;
}

function orderOf(steps: readonly string[]): Order {
  const places = new Map<string, number>();
  const repeated = new Set<string>(['*']);
  for (const [place, step] of steps.entries()) {
    const names = step.replace(/\+$/u, '').split('|');
    for (const name of names) {
      places.set(name, place);
      if (step.endsWith('+') || names.length > 1) repeated.add(name);
    }
  }
  return { places, repeated };
}

const BY_PARENT: ReadonlyMap<string, Order> = new Map(
  Object.entries(ORDERS).map(([parent, steps]) => [parent, orderOf(steps)]),
);

/** The order within an element of Word, by its name and that of its parent, both without prefix. */
export function orderWithin(name: string, parent: string): Order | undefined {
  return BY_PARENT.get(`${parent}/${name}`) ?? BY_PARENT.get(name);
}
