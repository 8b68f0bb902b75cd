import { PDFArray, PDFDict, PDFDocument, PDFName, type PDFObject, PDFString } from '@cantoo/pdf-lib';

/** What a PDF says of itself. */
export interface PdfFacts {
  title: string;
  author: string;
  language: string;
  /** The day that it tells of, which is also given as the day of its making: the same records make the same file. */
  day: string;
}

/** The sheet, from 1, on which each place that the document links to begins, by the id of the place. */
export async function sheetsOfPlaces(bytes: Uint8Array): Promise<Map<string, number>> {
  const pdf = await open(bytes);
  const numbers = new Map(pdf.getPages().map(({ ref }, index) => [ref.toString(), index + 1]));
  const places = pdf.catalog.lookupMaybe(PDFName.of('Dests'), PDFDict);
  const found = new Map<string, number>();
  for (const [name, place] of places?.entries() ?? []) {
    const target = pdf.context.lookup(place);
    const sheet = target instanceof PDFArray ? numbers.get(String(target.get(0))) : undefined;
    if (sheet !== undefined) found.set(name.decodeText(), sheet);
  }
  return found;
}

/** The PDF with what it says of itself in place of what the browser said, and how many sheets it has. */
export async function finishPdf(
  bytes: Uint8Array,
  { title, author, language, day }: PdfFacts,
): Promise<{ bytes: Uint8Array; sheets: number }> {
  const pdf = await open(bytes);
  const made = new Date(`${day}T00:00:00Z`);
  pdf.setTitle(title, { showInWindowTitleBar: true });
  pdf.setAuthor(author);
  pdf.setLanguage(language);
  pdf.setCreator('Jornada');
  pdf.setProducer('Jornada');
  pdf.setCreationDate(made);
  pdf.setModificationDate(made);
  renumberNodes(pdf);
  // plain objects: older readers, and people, can read them
  const finished = await pdf.save({
    useObjectStreams: false,
    addDefaultPage: false,
    updateFieldAppearances: false,
  });
  return { bytes: finished, sheets: pdf.getPageCount() };
}

const NODE = /^node\d+$/;

/**
 * The parts of a tagged document have ids by a count of the browser's own, which begins anywhere. Counted anew, in the
 * same order, they are the same each time.
 */
function renumberNodes(pdf: PDFDocument): void {
  const objects = pdf.context.enumerateIndirectObjects().map(([, object]) => object);
  const found = new Set<string>();
  for (const object of objects) changeTexts(object, (text) => void found.add(text));
  const known = new Map(
    [...found].sort().map((text, index) => [text, `node${String(index + 1).padStart(8, '0')}`]),
  );
  for (const object of objects) changeTexts(object, (text) => known.get(text));
}

/** Shows every id of a part to `change`, and puts in its place what that answers. */
function changeTexts(object: PDFObject, change: (text: string) => string | undefined): void {
  const renew = (value: PDFObject): PDFString | undefined => {
    if (!(value instanceof PDFString) || !NODE.test(value.asString())) {
      changeTexts(value, change);
      return undefined;
    }
    const text = change(value.asString());
    return text === undefined ? undefined : PDFString.of(text);
  };
  if (object instanceof PDFDict) {
    for (const [key, value] of object.entries()) {
      const renewed = renew(value);
      if (renewed) object.set(key, renewed);
    }
  } else if (object instanceof PDFArray) {
    object.asArray().forEach((value, index) => {
      const renewed = renew(value);
      if (renewed) object.set(index, renewed);
    });
  }
}

function open(bytes: Uint8Array): Promise<PDFDocument> {
  return PDFDocument.load(bytes, { updateMetadata: false });
}
