import { PDFArray, type PDFDocument, PDFDict, PDFName, PDFDocument as Pdf } from '@cantoo/pdf-lib';

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
  // plain objects: older readers, and people, can read them
  const finished = await pdf.save({
    useObjectStreams: false,
    addDefaultPage: false,
    updateFieldAppearances: false,
  });
  return { bytes: finished, sheets: pdf.getPageCount() };
}

function open(bytes: Uint8Array): Promise<PDFDocument> {
  return Pdf.load(bytes, { updateMetadata: false });
}
