import type { ConceptRows } from './concept-rows.ts';

/** Rows of words for people, their positions, and bodies. */
export const BODIES: ConceptRows = {
  lead: 'director, head, chief, boss, run, lead, leader, in charge, manage, manager, chief executive, ceo, executive, heading, headed, at the top, top job, top post, top spot, at the helm, helm, top man, top dog, number one',
  official:
    'official, officer, bureaucrat, civil servant, functionary, work, worker, apparatchik, government worker, office-holder',
  member:
    'official, officer, employee, staff, worker, staffer, analyst, work, job, work for, works for, working for, be part of, belong to, serve, member, guard',
  staff: 'staff, employee, worker, personnel, people, crew, engineer, technician, operator',
  former:
    'former, ex, used to, once, formerly, previous, previously, past, retired, old, no longer, one-time, onetime, erstwhile, then, previously worked, used to be, was once, in the past, back in the day, ex- | current, currently, still, active, a serving, still serving, today, incumbent, sitting, present, ongoing, now',
  current: 'current, currently, present, still',
  senior:
    'senior, high-ranking, high ranking, top, leading, high-level, prominent, high-placed, high up, top-level, important | junior, low-ranking, low-level, minor, lowly, rank-and-file',
  expert:
    'expert, specialist, analyst, researcher, pro, authority, professional, guru, pundit, whiz, whizz',
  investigator:
    'investigator, detective, inspector, police, authorities, agent, analyst, fed, sleuth, investigative',
  investigation: 'investigation, inquiry, probe',
  police: 'police, cop, officer',
  analyst: 'analyst, expert, researcher, specialist',
  doctor: 'doctor, physician, medic',
  toxicologist: 'toxicologist, poison expert, scientist, expert, doctor',
  lawyer: 'lawyer, attorney, solicitor',
  mayor: 'mayor, mayoress',
  group:
    'group, team, organisation, organization, body, association, crew, outfit, collective, squad, gang, panel',
  unit: 'unit, department, division, arm, section, office, bureau, branch, agency, organ, wing, apparatus, machine, machinery, outfit, team',
  company: 'company, firm, business, corporation, enterprise',
  agency: 'agency, authority, regulator, office, body, ministry, department',
  bank: 'bank, lender, financial institution, banking, financial sector, finance, financial, financial company, financial firm',
  cardcompany:
    'credit card company, credit card companies, card company, card companies, card firm, card issuer, card provider, card operators, credit card firms, credit-card company, credit card issuer, credit card provider, card issuers, plastic card firm, credit card industry, card business, credit card business',
  media:
    'media, press, outlet, news, journalist, broadcaster, newspaper, tv, news organisation, news organization, news outlet, news media, news company, news outlets, press outlets, journalism, reporter, tv station, tv channel, newsroom, paper, journalists, channels',
  insurer: 'insurer, insurance company, insurance',
  processor: 'processor, payment company, payment firm',
  shop: 'shop, store, retailer, merchant',
  customer: 'customer, client, shopper, consumer, user',
  resident: 'resident, local, inhabitant, people, person, nobody, no one, anyone, anybody, human',
  volunteer: 'volunteer, helper',
  town: 'town, city, place, community, municipality',
  plant: 'plant, factory, works, facility, site',
  supermarket: 'supermarket, grocery',
  station: 'petrol station, gas station, filling station',
  ministry: 'ministry, department, minister',
  chair: 'chair, chairman, chairwoman, chairperson',
  president: 'president, head of state',
  family: 'family, relative, next of kin, kin, loved one',
  home: 'home, household, house, residence',
  pupil: 'pupil, student, schoolchild, schoolchildren',
  carriage: 'carriage, coach, wagon, car',
  firefighter: 'firefighter, fire brigade, fire crew, firemen',
  medic: 'paramedic, medic, ambulance crew',
  road: 'road, street, motorway, highway',
  intelligence: 'intelligence, spy, spook, spying, espionage',
  propaganda: 'propaganda, indoctrination, state messaging',
};
