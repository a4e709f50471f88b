/** Words for one office. Offices with a key of curated tenures resolve by date; others by the release alone. */
export interface OfficeWords {
  readonly key: string
  readonly words: readonly string[]
}

/** How names are read in a script without capitals: by their first words and by what cannot belong to them. */
export interface UncasedNames {
  /** Given names and words that open names: "محمد", "عبد". */
  readonly given: readonly string[]
  /** Words inside a name that the next word belongs to: "بن". */
  readonly particles: readonly string[]
  /** Words that end a name or a title where they stand: prepositions, particles, nouns of speech. */
  readonly ends: readonly string[]
}

/** By what words a language tells of suspects, victims and their relatives. */
export interface RoleWords {
  /** Nouns right before or behind a name, with a comma or without: "the suspect". */
  readonly suspects: readonly string[]
  readonly victims: readonly string[]
  readonly relatives: readonly string[]
  /** What is done to the person whose name stands before: "was charged". */
  readonly suffers: readonly string[]
  /** What is done to the person whose name stands behind: "arrested". */
  readonly catches: readonly string[]
  /** What a remark behind a name may say of the person: "suspected of". */
  readonly accused: readonly string[]
  /** What is done by a victim or to one whose name stands before: "was found dead". */
  readonly dies: readonly string[]
  /** Words before a second name: "alias". */
  readonly aliases: readonly string[]
  /** Behind a name and a number: "years old". Empty where the number alone tells the age. */
  readonly ages: readonly string[]
  /** Behind a name: "of Chisinau", "a resident of". */
  readonly residents: readonly string[]
}

/** How a language speaks of people. Data only. */
export interface PeoplePack {
  /** Mr, Mme, el Sr. */
  readonly honorifics: readonly string[]
  readonly offices: readonly OfficeWords[]
  /** The same in the plural, before the names of several: "Assistant U.S. Attorneys". */
  readonly officePlurals: readonly OfficeWords[]
  /** Words before an office that belong to it: "Deputy", "Interior". */
  readonly officeBefore: readonly string[]
  /** Words that make an office a past one: "former", "alors". */
  readonly former: readonly string[]
  /** Verbs between a name and the office that the person comes to hold: "was appointed", "devient". */
  readonly appointing?: readonly string[]
  /** Words before the name of who held an office before: "succeeds". */
  readonly succeeding?: readonly string[]
  /** Determiners that make an office one of the body named last: "its Director". */
  readonly possessives: readonly string[]
  /** Words between a person’s name and the body that the person is of. */
  readonly ofBody: readonly string[]
  /** Further words that do so where an office stands before the name: "for". */
  readonly employers: readonly string[]
  /** Words that lead from an office to what it is held of. */
  readonly officeLinks: readonly string[]
  /** Lower-case nouns that may stand in the rest of a title: "unit", "service". */
  readonly officeNouns: readonly string[]
  /** Nouns that head the names of what ministers lead: "ministry". */
  readonly ministries: readonly string[]
  /** Verbs whose subject is a speaker. */
  readonly speechVerbs: readonly string[]
  /** Pronouns that a verb of speech can have as its subject: "he", "elle". */
  readonly pronouns: readonly string[]
  readonly uncasedNames?: UncasedNames
  readonly roles: RoleWords
}
