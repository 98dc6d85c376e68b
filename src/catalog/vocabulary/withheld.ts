/**
 * Words of the lists that are also common first or family names. A page that shows such a person writes the same letters, so
 * they are no proof of anything and are not in the vocabulary; the commonest words of code and shops (`page`, `price`) stay.
 */
export const WITHHELD: ReadonlySet<string> = new Set(
  `abel adam adrian agnes aida alan albert alex alexa alfred alice alina alma amber amelia amy ana andrea andrew andy angel angela anita ann
  anna anne anton april arthur ash astrid audrey august aurora austin ava bailey barbara barry baker basil bauer beck bell bella ben benjamin bennett berg berry bert beth
  betty bill billy black blake blanca bob bond boris bowman brandon brandt brian brooke brooks brown bruce bruno bush butler caesar campbell cara carl carla carlos carmen
  carol caroline carrie carter casey castle catherine cecilia charles charlie charlotte chase chen cher cheryl chloe chris christian christine cindy
  claire clara clark claude claudia cole colin conrad cook cooper costa craig cruz daisy dale dan dana daniel david dawn dean deborah
  dennis derek diana diego dominic don donald donna dora doris dorothy douglas drew duke dylan eddie eden edgar edith edward eileen elaine
  eleanor elena eli elias elisabeth eliza elizabeth ella ellen elliot elsa elvira emil emilia emily emma eric erica erik ernst esther ethan eugene
  eva evan eve evelyn faith fatima faye felix fernando fiona fischer fisher fleming flora florence ford forest foster fox frances francis francisco frank franklin franz fred
  frederick frieda fritz garcia gary gene george gerald gina glen gloria gomez gonzalez gordon grace graham grant greene greg greta
  gustav hahn hall hanna hannah hans harmony harper harris harry harvey hazel heath heather heidi heinz helen helena helga henry herbert hill
  hoffmann holly homer hope howard huang hudson hugo hunt hunter ian ida ines ingrid irene iris isaac isabel isabella ivan ivy jack jackson jacob jade james
  jamie jan jane janet jasmine jason jasper jay jean jeff jennifer jenny jeremy jerry jesse jesus jill jim joan joe joel johann johanna john johnson jonas
  jonathan jordan jorge jose joseph joshua joy juan judith judy julia julian juliana julie june justin karen karl kate kathryn katie kay
  keith kelly ken kennedy kenneth kevin kim king klaus klein knight kraus kumar kurt kyle lance lang lara larry laura laurel lauren laurie lawrence lea leah lee lena leo leon
  leonard leonardo leslie levi lewis liam lily lima linda lisa liu logan lola lopez lorenzo louis louise luca lucas lucia lucy luis luisa luke luna
  lydia lynn mable madison mae maggie malcolm manuel marc marcel marco marcus margaret maria mariah marian marie marin marina mario marion marjorie marshall martha martin
  martina marvin mary mason mathias matilda matt matthew maurice max maya mckenzie megan melanie melissa mercedes mercy meyer mia michael michel michelle miguel mike mila miller
  milo mina mira miriam mitchell molly monica montgomery moore morgan morris moss muller murray myra nadia nancy naomi natalia natalie nathan ned neil
  nelson nick nicholas nicole nina noah noel nora norma norman oliver olive olivia omar opal oscar otto owen paige palmer pamela parker pat patience patricia
  patrick paul paula pauline pearl pedro peggy penny percy perez peter petra phil philip phoebe pierce piper polly porter quinn rachel raj ralph ramon ramona ray raymond
  rebecca reed regina rene reuben rex ricardo richard rick rita rob robert roberta roberto robin rod rodrigo rodriguez roger roman ron ronald rosa
  rosario rose rosemary ross roy ruby rudy russell ruth ryan sabrina sally salvador sam samantha samuel sanchez sandra sandy santiago sara sarah saul savannah schmidt
  schneider schulz scott sean sebastian serena sergio shane sharon shaun shaw shelby sidney sierra silva silvia simon simone smith sofia sonia sonya sophia
  sophie stacy stanley stefan stella stephanie stephen steve steven stone stuart summer sunny susan suzanne sven sydney sylvester sylvia tanner
  tara taylor ted teresa terry theo theodor theresa thomas tiffany tim timothy tina tobias todd tom tony torres tracy trevor trinity troy tucker turner tyler ulrich
  ursula valentina valerie vance vanessa vaughn vera vernon veronica victor victoria vincent viola violet virginia vivian wade wagner walker
  wallace walter wanda wang ward warren wayne weber wendy werner wesley west whitney wilhelm will william willow wilson winter wolf wolfgang wong wood woods wright xavier yang yolanda young
  yvonne zach zoe zhang zhao zhou ada ali axel ay can davis della duda ed faber finn fraser frasers gentile gün gun hediye horn kai kara koc
  kröger kroger le line lotte luiza marks miles nielsen nur onder pia said schwarz sen son stan sue swift tamara thanh tran urban van
  white green علي`.split(/\s+/),
);

/** Numbers in words: in a sentence about a person they say as much as digits. */
export const NUMBER_WORDS: ReadonlySet<string> = new Set(
  'two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million'.split(
    ' ',
  ),
);

/** Those of them that programmers write so often that they stay in names of code; in sentences for people they may be a name. */
export const CODE_ONLY: ReadonlySet<string> = new Set([
  'can',
  'ed',
  'green',
  'lang',
  'le',
  'line',
  'mark',
  'marks',
  'max',
  'may',
  'miles',
  'said',
  'son',
  'urban',
  'van',
  'white',
  'will',
]);
