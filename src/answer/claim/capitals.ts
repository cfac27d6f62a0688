/** Capitals by the country whose government they stand for: "Washington accused". */
const CAPITALS: ReadonlyMap<string, string> = new Map([
  ['washington', 'United States'],
  ['london', 'United Kingdom'],
  ['moscow', 'Russia'],
  ['beijing', 'China'],
  ['seoul', 'South Korea'],
  ['pyongyang', 'North Korea'],
  ['tokyo', 'Japan'],
  ['paris', 'France'],
  ['berlin', 'Germany'],
  ['tehran', 'Iran'],
  ['kyiv', 'Ukraine'],
  ['kiev', 'Ukraine'],
  ['ottawa', 'Canada'],
  ['canberra', 'Australia'],
  ['madrid', 'Spain'],
  ['rome', 'Italy'],
  ['ankara', 'Turkey'],
  ['warsaw', 'Poland'],
  ['stockholm', 'Sweden'],
  ['oslo', 'Norway'],
  ['copenhagen', 'Denmark'],
  ['vienna', 'Austria'],
  ['brussels', 'Belgium'],
  ['budapest', 'Hungary'],
  ['havana', 'Cuba'],
  ['damascus', 'Syria'],
  ['taipei', 'Taiwan'],
  ['hanoi', 'Vietnam'],
  ['islamabad', 'Pakistan'],
]);

/** The country that a capital stands for as its government, or undefined for another word. */
export function countryOf(capital: string): string | undefined {
  return CAPITALS.get(capital.toLowerCase());
}
