import type { Briefing } from '../../schemas/briefing.ts';
import type { Client, Contact } from '../../schemas/client.ts';

/** Somebody at the client: a contact, or a name that is not among the contacts. */
export type Answerer = Pick<Contact, 'name'> &
  Partial<Pick<Contact, 'title' | 'email' | 'whatsapp' | 'phone'>>;

/** A purpose of a contact that means the briefing, in the three languages. */
const MEANS_BRIEFING = /brief|questionn|question[áa]rio|бриф|анкет/i;

/** Who answers a questionnaire: whoever the record names, else the contact for briefings, else whoever decides, else the first. */
export function whoAnswers(
  { contacts }: Pick<Client, 'contacts'>,
  briefing: Pick<Briefing, 'who'> | undefined,
): Answerer | undefined {
  const named = briefing?.who;
  if (named !== undefined) return contacts.find(({ name }) => name === named) ?? { name: named };
  return (
    contacts.find(({ purposes }) => purposes.some((purpose) => MEANS_BRIEFING.test(purpose))) ??
    contacts.find(({ decides }) => decides) ??
    contacts[0]
  );
}
