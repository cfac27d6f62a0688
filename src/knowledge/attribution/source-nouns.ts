import { ROLE_NOUNS } from '../role-nouns.ts';

/** Bodies, groups and papers that say things; people's roles are in {@link ROLE_NOUNS}. */
const BODIES: ReadonlySet<string> = new Set(
  `administration agency airline airport army association authority bank board body bureau business
  cabinet campaign centre center charity church city club coalition coastguard college commission committee
  company congress consortium corporation council county court defence defense department
  developer district embassy expert family federation firm force foundation government group guard
  hospital household industry inquest inquiry institute institution intelligence jury laboratory lab
  legislature manufacturer military ministry movement museum navy network office operator
  opposition organisation organization panel parliament party people person police port prosecution
  regime regulator school senate service site society source state studio supplier team tribunal
  trust union university utility vendor watchdog
  account affidavit allegation analysis article assessment audit biography book brief briefing
  bulletin charge complaint court data diary document documents dossier e-mail email estimate evidence
  figure filing finding forecast indictment interview invoice lawsuit letter log memo memoir
  memorandum message minute note notice paper poll post posting presentation record report
  research review ruling statement statistic study submission suit summary survey testimony text
  transcript tweet verdict warrant website copy version count reading measurement model simulation
  calculation projection timeline footage recording ledger register spreadsheet legend rumour rumor chronicle census advisory alert blog page dictionary
  encyclopaedia encyclopedia chart map label sign sticker guide scholar
  activist bystander caller child citizen couple daughter father friend girl boy husband man men
  mother motorist parent passenger relative shopkeeper skipper son teenager tenant wife woman women
  authorities counterpart suspect defendant plaintiff detainee`
    .trim()
    .split(/\s+/),
);

/** True for a noun that can say something: a role, a body or a paper, one or more of them. */
export function isSourceNoun(lower: string): boolean {
  for (const form of formsOf(lower)) if (ROLE_NOUNS.has(form) || BODIES.has(form)) return true;
  return false;
}

/** True for a noun for what a person is: "spokeswoman", "former official". */
export function isRoleNoun(lower: string): boolean {
  return formsOf(lower).some((form) => ROLE_NOUNS.has(form));
}

function formsOf(lower: string): readonly string[] {
  const forms = [lower];
  if (lower.endsWith('s')) forms.push(lower.slice(0, -1));
  if (lower.endsWith('ies')) forms.push(`${lower.slice(0, -3)}y`);
  if (lower.endsWith('es')) forms.push(lower.slice(0, -2));
  if (lower.endsWith('men')) forms.push(`${lower.slice(0, -3)}man`);
  return forms;
}

/** What things go by, and nobody says: "according to plan", "according to the rules". */
export const NO_SOURCES: ReadonlySet<string> = new Set(
  `plan plans schedule schedules script rule rules custom customs tradition design size age need needs
  procedure procedures protocol protocols taste tastes instruction instructions recipe law laws
  weight height ability order type preference preferences circumstance circumstances season seasons
  demand rank seniority merit principle principles standard standards specification specifications
  formula calendar timetable wish wishes usage convention hoyle income severity`
    .trim()
    .split(/\s+/),
);
