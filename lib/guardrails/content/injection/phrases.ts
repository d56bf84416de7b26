const GAP = String.raw`[\s"'*_,.:;-]{1,6}`
/** Up to so many words in between; bounded, so that a match stays short and takes time in proportion to it. */
const words = (most: number) => String.raw`(?:[\w']{1,16}${GAP}){0,${most}}`
const anyOf = (list: string) => `(?:${list.trim().split(/\s+/).join('|').replaceAll('_', GAP)})`
const phrase = (...parts: readonly string[]) => new RegExp(String.raw`\b${parts.join('')}\b`, 'gi')

const DROP =
  anyOf(`ignore ignoring disregard disregarding forget override overriding bypass neglect discard abandon drop skip
  omit do_not_follow don't_follow stop_following stop_obeying do_not_obey pay_no_attention_to`)
const EARLIER =
  anyOf(`previous previously prior above earlier all any every preceding foregoing former system safety original
  initial your existing current other these those`)
const RULES =
  anyOf(`instruction instructions prompt prompts rule rules guideline guidelines directive directives constraint constraints
  restriction restrictions policies programming command commands safeguards orders system_messages system_message`)
const TELL =
  anyOf(`reveal show print repeat output leak display disclose expose recite dump tell_me give_me share write_out
  spell_out reproduce paste echo return copy summarize translate encode`)
const HIDDEN = anyOf('system hidden initial secret original developer internal confidential preliminary underlying')
const PROMPT = anyOf('prompt prompts instructions rules directives guidelines')
const KEPT = anyOf('system developer hidden secret confidential')
const RECITE = anyOf('repeat print output dump recite echo paste reproduce spell_out write_out')
const FREE = anyOf(`DAN jailbroken unrestricted unfiltered uncensored unaligned evil amoral developer_mode STAN
  without_restrictions without_limits without_rules without_filters`)

/**
 * Phrases by which texts try to take over a conversation. They are read in plain letters (`toPlainLetters`). Three more
 * languages have the commonest one.
 */
export const PHRASES: readonly RegExp[] = [
  // Tell the model to forget what it was told.
  phrase(DROP, GAP, words(4), EARLIER, GAP, words(3), RULES),
  phrase(DROP, GAP, words(3), RULES, GAP, anyOf('above before earlier')),
  phrase(
    DROP,
    GAP,
    anyOf('everything all anything whatever'),
    GAP,
    words(4),
    anyOf('above before previously earlier told prior'),
    '(?:',
    GAP,
    anyOf('this now here you it'),
    ')?',
  ),
  phrase(
    anyOf('new updated real actual revised true'),
    GAP,
    '(?:',
    anyOf('system admin developer'),
    GAP,
    ')?',
    anyOf('instruction instructions directive directives orders prompt'),
    String.raw`\s{0,3}:\s{0,3}\w{1,16}`,
  ),
  phrase(
    anyOf('your previous_instructions all_instructions the_instructions above_instructions earlier_instructions'),
    GAP,
    words(3),
    anyOf('are were have_been'),
    GAP,
    words(2),
    anyOf('void cancelled canceled revoked replaced superseded obsolete overridden lifted outdated'),
  ),
  // Ask for what is kept from the user.
  phrase(TELL, GAP, words(5), HIDDEN, GAP, words(1), PROMPT),
  phrase(TELL, GAP, words(5), KEPT, GAP, words(1), anyOf('message messages configuration context')),
  phrase(
    anyOf("what_is what_are what_were what's"),
    GAP,
    anyOf('your the'),
    GAP,
    words(1),
    HIDDEN,
    GAP,
    words(1),
    PROMPT,
  ),
  phrase(
    RECITE,
    GAP,
    words(2),
    anyOf('everything all text words instructions content sentence line lines'),
    GAP,
    words(3),
    anyOf('above before_this preceding_this prior_to_this'),
  ),
  phrase(
    TELL,
    GAP,
    words(4),
    anyOf('instructions prompt rules'),
    GAP,
    words(1),
    anyOf('you_were you_have_been that_you_were given_to_you you_got'),
    GAP,
    '(?:',
    anyOf('given told'),
    ')?',
    words(1),
    anyOf('above verbatim initially originally first before beginning start given told'),
  ),
  // Make it somebody without rules.
  phrase(
    anyOf("you_are you're you_will_be you_shall_be you_become"),
    GAP,
    anyOf('now no_longer from_now_on going_to_be'),
    GAP,
    words(5),
    FREE,
  ),
  phrase(
    anyOf(
      'act_as acting_as pretend_to_be pretend_you_are roleplay_as role-play_as behave_as respond_as simulate answer_as play',
    ),
    GAP,
    words(4),
    FREE,
  ),
  phrase(
    anyOf('you_have you_are_under you_are_bound_by pretend_you_have imagine_you_have act_as_if_you_have'),
    GAP,
    anyOf('no zero none_of without'),
    GAP,
    words(3),
    anyOf('restrictions limitations filters guidelines rules censorship safeguards ethics'),
  ),
  phrase(
    anyOf('enter enable activate switch_to turn_on engage unlock initiate'),
    GAP,
    words(2),
    anyOf('developer debug god jailbreak DAN admin unrestricted root sudo maintenance'),
    GAP,
    'mode',
  ),
  phrase(
    anyOf('developer debug god jailbreak DAN unrestricted'),
    GAP,
    'mode',
    GAP,
    anyOf('enabled activated unlocked engaged on is_now'),
  ),
  // The commonest one in German, French and Spanish.
  phrase(
    anyOf('ignoriere ignorier ignorieren_sie vergiss missachte'),
    GAP,
    words(2),
    anyOf('bisherigen vorherigen obigen fruheren alle vorigen'),
    GAP,
    words(2),
    anyOf('anweisungen instruktionen regeln vorgaben befehle'),
  ),
  phrase(
    anyOf('ignore ignorez oublie oubliez'),
    GAP,
    words(2),
    anyOf('instructions consignes regles directives'),
    GAP,
    words(1),
    anyOf('precedentes anterieures ci-dessus initiales'),
  ),
  phrase(
    anyOf('ignora ignore olvida omite'),
    GAP,
    words(2),
    anyOf('instrucciones reglas indicaciones ordenes'),
    GAP,
    words(1),
    anyOf('anteriores previas iniciales'),
  ),
]

/** Marks by which chat templates and providers set one speaker apart from another: a text of the user's has none. */
export const MARKS: readonly RegExp[] = [
  /<\/?(?:system|im_start|im_end|\|im_start\||\|im_end\|)>|<\|(?:im_start|im_end|system|user|assistant|end|eot_id|start_header_id|end_header_id|endoftext|begin_of_text)\|>/gi,
  /\[\/?(?:INST|SYS)\]|<<\/?SYS>>|<(?:start|end)_of_turn>/g,
  /^[ \t>]{0,4}#{2,4} ?(?:system|new system prompt|system (?:prompt|message|override))\b ?:?[ \t]{0,4}$/gim,
  /^[ \t>]{0,4}(?:\[?(?:system|developer)(?: (?:message|prompt|override|note))?\]?) ?: {0,3}(?=(?:you|ignore|disregard|forget|the user|override|new)\b)/gim,
]
