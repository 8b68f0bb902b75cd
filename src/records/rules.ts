import type { Severity } from './diagnostic.ts';

interface Rule {
  severity: Severity;
  /** What the rule asks for, as a sentence. */
  title: string;
  /** Why it is asked for. */
  why: string;
}

const rule = (severity: Severity, title: string, why: string): Rule => ({ severity, title, why });

/** Every rule that content can break. The ids are permanent: people search for them and reports refer to them. */
export const rules = {
  'unreadable-file': rule(
    'error',
    'A record can be read.',
    'A file without read permission would be left out in silence.',
  ),
  symlink: rule(
    'error',
    'A record is a file of its own, not a link.',
    'A link can point at files outside the playbook and publish them.',
  ),
  'file-too-large': rule(
    'error',
    'A record is at most 1 MB.',
    'A larger file is an export or a picture by mistake, and would slow every build.',
  ),
  'not-utf8': rule(
    'error',
    'A record is saved as UTF-8.',
    'In another encoding accents and Cyrillic turn into other letters.',
  ),
  'empty-file': rule(
    'error',
    'A record is not empty.',
    'An empty file is a record that somebody began and forgot.',
  ),
  'byte-order-mark': rule(
    'info',
    'A record begins without an invisible mark.',
    'Some Windows editors write one; it is read past, and other tools stumble over it.',
  ),
  'crlf-line-endings': rule(
    'info',
    'Lines end as on Linux and the web.',
    'Windows endings are read well, but every line looks changed in a pull request.',
  ),
  'wrong-place': rule('error', 'A record lies in the folder of its kind.', 'The path says what a record is.'),
  'bad-file-name': rule(
    'error',
    'File and folder names are ids.',
    'The name is part of the web address and of every reference.',
  ),
  'missing-site': rule(
    'error',
    'content/site.md exists.',
    'It holds the name, the language and the time zone of the site.',
  ),
  'missing-client': rule('error', "A client's folder has client.md.", 'Its other records hang on it.'),
  'missing-frontmatter': rule(
    'error',
    'A record begins with frontmatter.',
    'The lines between the two --- hold the facts.',
  ),
  'unclosed-frontmatter': rule(
    'error',
    'The frontmatter ends with ---.',
    'Without it the whole text would be read as facts.',
  ),
  'executable-frontmatter': rule(
    'error',
    'Frontmatter is YAML.',
    'Other languages could run code on the machine that builds the site.',
  ),
  'malformed-yaml': rule(
    'error',
    'Frontmatter is well-formed YAML.',
    'Otherwise nothing in the record can be read.',
  ),
  'duplicate-key': rule('error', 'A field is written once.', 'Of two values one would be lost.'),
  'yaml-alias': rule(
    'error',
    'Values are written out.',
    'YAML aliases (*name) hide what a record says and can grow without end.',
  ),
  'unknown-key': rule(
    'error',
    'Only fields that the kind has.',
    'A misspelt field would be ignored in silence.',
  ),
  'missing-required': rule('error', 'Required fields are there.', 'The page and the rules need them.'),
  'wrong-type': rule(
    'error',
    'A value is of its type.',
    'A number can be compared and a date reckoned with; other text cannot.',
  ),
  'wrong-value': rule('error', 'A value is one of those allowed.', 'Pages and rules know only these.'),
  'empty-value': rule('error', 'A text is not empty.', 'An empty title shows as nothing.'),
  'impossible-date': rule(
    'error',
    'Dates are days that exist, written YYYY-MM-DD.',
    'Deadlines are computed from them.',
  ),
  'date-order': rule(
    'error',
    'Dates follow each other.',
    'What was verified before it was granted was typed wrong.',
  ),
  'unknown-country': rule(
    'error',
    'A country is one whose public holidays are known.',
    'Without them deadlines in business days would fall on holidays.',
  ),
  'phase-order': rule(
    'error',
    'Phases are entered in the order of the journey, and one is left before the next is entered.',
    'A client is in one phase at a time; days in a wrong order make a forecast of nothing.',
  ),
  'phase-before-start': rule(
    'error',
    'No phase is entered before the client starts.',
    'Plan and forecast are reckoned from the start; one of the two days was typed wrong.',
  ),
  'phase-after-end': rule(
    'error',
    'No phase is entered or left after the client has ended.',
    'Whoever goes on has not ended.',
  ),
  'pause-overlap': rule('error', 'Pauses do not overlap.', 'A day on hold would be counted twice.'),
  'bad-id': rule('error', 'Ids are lower-case words joined by hyphens.', 'They become web addresses.'),
  'duplicate-id': rule('error', 'An id is used once.', 'Whoever refers to it must mean one thing.'),
  'unknown-reference': rule(
    'error',
    'What is referred to exists.',
    'A reference to nothing breaks the page that follows it.',
  ),
  'broken-link': rule(
    'error',
    'Links inside the playbook lead somewhere.',
    'A reader would meet a missing page.',
  ),
  'segment-criterion': rule(
    'error',
    'A test has exactly one comparison.',
    'Two would be ambiguous, none says nothing.',
  ),
  'condition-choice': rule(
    'error',
    'A condition says exactly one of the things that it can ask.',
    'Two would be ambiguous, none would never hold.',
  ),
  'malformed-step': rule(
    'error',
    'Steps are written `- [ ] text`.',
    'Otherwise the step is not counted and has no box on paper.',
  ),
  'step-attribute': rule(
    'error',
    'Braces behind a step hold known attributes.',
    'A misspelt due date would be ignored in silence.',
  ),
  'play-like-procedure': rule(
    'error',
    'A play and a procedure do not share an id.',
    'A checklist of a client is named after the one that it is a run of.',
  ),
  'run-version': rule(
    'error',
    'A run is of a version that its procedure has.',
    'A run of a version to come would never show that the procedure has changed.',
  ),
  'unknown-step': rule(
    'warning',
    'The steps of a run are those of the procedure of the same version.',
    'By its id a step gets its due day and its role; under another id it gets none.',
  ),
  'run-without-start': rule(
    'warning',
    'A run of a procedure with due days says when it started.',
    'Due days count from the start; without it nothing is ever late.',
  ),
  'tick-without-day': rule(
    'info',
    'A ticked step says on which day it was done.',
    'Without the day nobody can tell later how long the work took.',
  ),
  'future-tick': rule(
    'error',
    'What is ticked was done today or before.',
    'A box ticked ahead of time shows work as done that is not.',
  ),
  'fact-type': rule(
    'error',
    'A fact is of the type that the rules of segments compare.',
    'A text is neither more nor less than a number, so the rule would never hold.',
  ),
  'unknown-fact': rule(
    'warning',
    'Facts are called by one name for all clients.',
    'A misspelt fact is read by no rule.',
  ),
  'ambiguous-number': rule(
    'warning',
    'A number has no point between the thousands.',
    'The point stands before decimals: 3.200 is three and a bit.',
  ),
  'unknown-person': rule(
    'warning',
    'Who was there is an id of people/ or the name of somebody at the client.',
    'A misspelt name counts for nobody: not on their page, not in their week.',
  ),
  'malformed-outline': rule('error', 'A map is one nested list.', 'The drawing follows the list.'),
  'dead-end': rule(
    'warning',
    'A branch of an action tree leads to something that we do.',
    'Whoever stands at a branch that ends in a question, or before any action, does not know what to do.',
  ),
  'part-of-whole': rule(
    'error',
    'A part is not more than the whole that it is counted from.',
    'Rates and tests reckoned from such figures would be wrong.',
  ),
  'experiment-undecided': rule(
    'warning',
    'An experiment is decided when its time is over.',
    'A test without a decision has cost its visitors and taught nothing.',
  ),
  diagram: rule(
    'error',
    'A Mermaid diagram can be drawn.',
    'Readers would see its source, or a part of what was meant.',
  ),
  'malformed-csv': rule(
    'error',
    'The columns of metrics.csv are date, metric and value, separated by commas.',
    'Every spreadsheet writes tables in its own way, and a shifted column is a wrong number.',
  ),
  'duplicate-row': rule(
    'error',
    'A figure has one value a day.',
    'Of two values one would be drawn and the other lost.',
  ),
  'unknown-metric': rule(
    'error',
    'Rows of features name a feature of a product, and conditions a metric that is recorded.',
    'The use of a feature that nobody sells is shown nowhere, and a condition on what nobody records never holds.',
  ),
  'scenario-order': rule(
    'error',
    'Scenarios go from low over base to high, up or down.',
    'Low is the least that is hoped for, whether it is sales or cost; in another order no result can be placed.',
  ),
  'unmeasured-objective': rule(
    'warning',
    'What a plan wants to reach is measured.',
    'A goal without a figure beside it is never reached and never missed.',
  ),
  'unknown-answer': rule(
    'error',
    'Answers belong to questions, asked or no longer asked.',
    'An answer without its question is read by nobody.',
  ),
  'answer-twice': rule(
    'error',
    'A question is answered in one place: a field or a section.',
    'Of two different answers the work would follow one and the client remember the other.',
  ),
  'scope-id-collision': rule(
    'error',
    'An id names one item of the scope.',
    'A change names an item by its id; with two of them nobody knows which is meant.',
  ),
  'change-without-effect': rule(
    'warning',
    'A change adds, removes or alters something.',
    'Approved, it would be paid for and leave the scope as it was.',
  ),
  'change-unknown-item': rule(
    'error',
    'A change removes and alters what is in the scope, and adds below what is there.',
    'The scope that follows from it would be another than the one that was agreed.',
  ),
  'change-conflict': rule(
    'warning',
    'Changes of one item follow each other.',
    'What was assessed on the older state may no longer be true, and the last one wins in silence.',
  ),
  'change-number': rule('error', 'A number is given to one change.', 'People name a change by its number.'),
  'change-not-assessed': rule(
    'warning',
    'A change is assessed before it is approved.',
    'Whoever approves must know hours, price and days.',
  ),
  'change-without-scope': rule(
    'error',
    'A change belongs to a scope.',
    'Without scope.md there is nothing that it could change.',
  ),
  'work-outside-scope': rule(
    'warning',
    'What the plan delivers is covered by the scope.',
    'What is delivered without having been agreed is paid for by nobody, and expected ever after.',
  ),
  'scope-check-in-due': rule(
    'warning',
    'The work is laid over the scope as often as was agreed.',
    'Drift is easiest to talk about while it is small.',
  ),
  'scope-confirmed-before-baseline': rule(
    'warning',
    'A scope is confirmed as it stands, not before it is written.',
    'A list that is newer than its confirmation is one that the client has not seen.',
  ),
  'scope-edited': rule(
    'error',
    'A scope that was confirmed changes by a change request or a new confirmation.',
    'Edited in silence, the record would say that the client agreed to what they never saw.',
  ),
  'change-edited': rule(
    'error',
    'A change that was approved stays as it was approved.',
    'It is the proof of what was agreed at which price; what comes later is a change of its own.',
  ),
  'steps-without-version': rule(
    'warning',
    'A procedure or play whose steps change gets a new version.',
    'By the version the checklists of clients learn that the steps have changed.',
  ),
  'no-steps': rule('warning', 'A procedure has steps.', 'Without steps there is nothing to tick.'),
  'questionnaire-too-long': rule(
    'warning',
    'A questionnaire has at most 20 questions.',
    'Beyond 15 to 20 clients stop answering; send several or ask the rest live.',
  ),
  'segment-unexplained': rule(
    'info',
    'A segment that the rule would not give says why and by whom, with segment_reason and segment_by.',
    'Facts change by themselves; whoever reads the record next must know whether that was seen.',
  ),
  'play-without-trigger': rule(
    'warning',
    'A play is called by an alert or by a season.',
    'A play that nothing calls is remembered by nobody when it is needed.',
  ),
  'access-not-revoked': rule(
    'warning',
    'When a client has left, our accesses are taken back.',
    'An access that nobody watches is a door to what belongs to somebody else.',
  ),
  secret: rule(
    'error',
    'No password, key or token stands in a record.',
    'Everybody who may read the repository reads it, and its history keeps what was deleted. Records name the place in the vault.',
  ),
  'allow-without-reason': rule(
    'error',
    'A comment that allows what looks like a secret says why.',
    'Whoever reads it next must be able to tell a sample from a password.',
  ),
  'unused-allow': rule(
    'warning',
    'A comment that allows a secret stands at what looks like one.',
    'Left behind, it would allow the next secret that somebody writes there.',
  ),
  placeholder: rule(
    'warning',
    'The words that a new record begins with are replaced.',
    'Left as they are, they would be read as facts.',
  ),
  'unknown-file': rule(
    'warning',
    'content/ holds records only.',
    'The file is not read and does not show on the site.',
  ),
} as const satisfies Record<string, Rule>;

export type RuleId = keyof typeof rules;
