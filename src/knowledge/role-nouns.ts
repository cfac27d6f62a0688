/** Nouns for what a person is: they head a speaker ("a former official in …") and make up titles. */
export const ROLE_NOUNS: ReadonlySet<string> = new Set(
  `aunt brother cousin daughter father friend grandfather grandmother husband mother sister son uncle
  widow widower wife academic activist adviser advisor agent aide ambassador analyst anchor archbishop assistant
  associate attorney auditor author banker bishop boss broker captain cardinal ceo cfo chair chairman
  chairperson chairwoman chancellor chief clerk co-author co-founder coach colleague colonel columnist
  commander commentator commissioner comptroller consultant contractor coo coordinator coroner
  correspondent councillor councilman councilwoman counsel counselor counsellor creator critic cto curator
  customer dean defector delegate deputy designer detective developer diplomat director
  doctor driver economist editor educator employee engineer envoy executive expert eyewitness
  fellow fighter firefighter founder general geologist governor guard guide hacker head
  historian inspector instructor insider investigator investor journalist judge justice
  lawmaker lawyer leader lecturer lieutenant lobbyist major manager marshal master mayor member
  minister musician negotiator neighbor neighbour nurse observer officer official operator
  organiser organizer owner partner pathologist pastor physician physicist pilot police politician premier
  president priest principal producer professor programmer prosecutor psychologist publicist
  publisher rabbi ranger referee registrar reporter representative researcher resident
  scholar scientist secretary senator sergeant sheriff solicitor specialist spokesman
  spokesperson spokeswoman staffer strategist student superintendent supervisor surgeon surveyor
  survivor teacher technician technologist trader translator treasurer trustee victim
  volunteer warden whistleblower witness worker writer`
    .trim()
    .split(/\s+/),
);
