import { z } from 'zod';
import { clientSees, day, rating, text } from './values.ts';

export const emotions = [
  'enthusiastic',
  'confident',
  'hopeful',
  'curious',
  'calm',
  'neutral',
  'impatient',
  'worried',
  'frustrated',
  'tense',
  'angry',
] as const;

/** What the manager perceived. Internal, always. */
export const feelingSchema = z.strictObject({
  emotion: z.enum(emotions).describe('The feeling in the room.'),
  satisfaction: rating.optional().describe('From 1 to 5.'),
  trust: rating.optional().describe('From 1 to 5.'),
  note: text.optional().describe('What showed it.'),
});
export type Feeling = z.infer<typeof feelingSchema>;

/** Something that somebody promised to do. */
export const nextActionSchema = z.strictObject({
  do: clientSees(text).describe('What is to be done.'),
  /** A person's id, or the name of somebody at the client. */
  who: clientSees(text).describe('Who does it: an id of people/, or a name at the client.'),
  due: clientSees(day).describe('By when.'),
  done: clientSees(day).optional().describe('When it was done.'),
});
export type NextAction = z.infer<typeof nextActionSchema>;

export const touchpointTypes = [
  'welcome',
  'kickoff',
  'follow-up',
  'meeting',
  'results',
  'qbr',
  'visit',
  'training',
  'survey',
  'call',
  'mail',
  'message',
  'bulletin',
  'scope-check-in',
  'internal',
] as const;

/** content/clients/C/touchpoints/DATE-slug.md: a contact. The body says what was said. */
export const touchpointSchema = z.strictObject({
  type: clientSees(z.enum(touchpointTypes)).describe('What kind of contact it was.'),
  title: clientSees(text).optional().describe('A name for it, where the type does not say enough.'),
  /** Ids of people/ or names at the client. */
  attendees: clientSees(z.array(text)).default([]).describe('Who was there.'),
  feeling: feelingSchema.optional().describe('What you perceived. Internal.'),
  next: clientSees(z.array(nextActionSchema)).default([]).describe('What was promised.'),
});
export type Touchpoint = z.infer<typeof touchpointSchema>;
