/** English words of up to five letters that are also written as acronyms: US, IT, WHO, AIDS. */
export const COMMON_SHORT_WORDS: ReadonlySet<string> = new Set(
  `a act ad add age aid aids aim air all am an and ant any ape apt arc are arm art as ash ask at ate back
  bad bag ban bar bat bay be bed bee bell best bet bid big bit boa bot bow box boy bus but buy by cab can
  cap car care case cast cat chip coal code cop core cow cry cup cut dad dam dart date day den did die
  dig dim do dog dot draw dry due ear east eat edge egg ego end era eve eye face fact fan far fast fat
  fee fit flag fly for fox from fun gap gas gem get give go god got gun had ham has hat have he help hen
  her here hi him hip his hit hot how hub ice if ill in ion is it its jar jet job joy just key kid kin
  lab lack lap last law lay leg let lid lie life like lip live log lot love low mad make man map mars
  mat may me met mid mix mob mod moss mom more my nap near net new next no nod nor not now nut oak odd of
  off oh oil old on one open or our out owl own pad pan par past pat path pay peace pen pet pie pig pin
  pit plan plus pop pot push put race rag ram ran rap rat raw ray red rest rib rich rid rim rip rod row
  rub rug run sad safe sale same sat save saw say sea seal see set sex she sin sit six sky so some son
  spa spot start step sum sun swat swift tab tag tan tap tax tea team ten than that the them then they
  this tie tip to toe ton too top toy try tug two under up us use van vat via war was way we web wed wet
  what who why win with wolf won yes yet you zip`
    .trim()
    .split(/\s+/),
);
